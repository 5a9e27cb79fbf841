import { Button, ProgressBar, makeStyles } from '@fluentui/react-components'
import type { Run } from './state'
import { strings } from './strings'
import { useTextStyles } from './text-styles'

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' }
})

/** What is being done, how far it is, and a way to stop it. */
export function RunBar({ run, onCancel }: { readonly run: Run; readonly onCancel: () => void }) {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <p className={text.body}>{run.doing}</p>
        <Button size="small" disabledFocusable={!run.canStop} onClick={onCancel}>{strings.cancel}</Button>
      </div>
      <ProgressBar value={run.share} aria-label={run.doing} />
    </div>
  )
}
