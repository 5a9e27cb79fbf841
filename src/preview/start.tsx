import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components'
import { strings } from '../taskpane/strings'
import { useTextStyles } from '../taskpane/text-styles'
import { OpenButton } from './open-button'
import { pageStrings } from './strings'
import type { FileDoor } from './use-file'

const useStyles = makeStyles({
  start: { height: '100%', overflowY: 'auto', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'safe center', padding: '16px', boxSizing: 'border-box' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '520px',
    padding: '24px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px' },
  product: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold }
})

/** What one sees before a workbook is open. */
export function Start({ opened, openFile, openExample }: FileDoor) {
  const styles = useStyles()
  const text = useTextStyles()
  const opening = opened.kind === 'opening'
  return (
    <main className={styles.start}>
      <div className={styles.card}>
        <div>
          <h1 className={styles.product}>{strings.product}</h1>
          <p className={text.body}>{pageStrings.intro}</p>
        </div>
        {opened.kind === 'refused' && (
          <MessageBar intent="error" layout="multiline"><MessageBarBody>{opened.message}</MessageBarBody></MessageBar>
        )}
        <div className={styles.actions}>
          <OpenButton appearance="primary" label={pageStrings.choose} disabled={opening} onFile={file => void openFile(file)} />
          <span className={text.body}>{pageStrings.drop}</span>
        </div>
        <div className={styles.actions}>
          <Button disabledFocusable={opening} onClick={() => void openExample()}>{pageStrings.example}</Button>
          <span className={text.small}>{pageStrings.exampleText}</span>
        </div>
        <p className={text.body}>{pageStrings.private}</p>
        <div role="status" className={text.small}>{opening && pageStrings.opening(opened.name)}</div>
      </div>
    </main>
  )
}
