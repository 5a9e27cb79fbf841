import { makeStyles, tokens } from '@fluentui/react-components'
import { appealTitle, NOT_RECORDED, type AppealPage } from '../../model/appeal'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { margin: 0, '& dd': { marginInlineStart: 0, marginBlockEnd: '4px', overflowWrap: 'anywhere' } },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' }
})

/** The page as it will be printed, narrow enough for the pane. */
export function AppealPreview({ page }: { readonly page: AppealPage }) {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <section aria-label={strings.preview(appealTitle(page.learner))} className={styles.page}>
      {page.parts.map(({ title, lines }, part) => (
        <div key={`${part} ${title}`}>
          <h3 className={text.label}>{title}</h3>
          <dl className={styles.list}>
            {lines.map(({ what, says }, index) => (
              <div key={`${index} ${what}`}>
                <dt className={text.small}>{what}</dt>
                <dd className={says === null ? `${text.body} ${styles.missing}` : text.body}>{says ?? NOT_RECORDED}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
