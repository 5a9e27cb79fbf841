import { makeStyles } from '@fluentui/react-components'
import type { Report } from '../../model/report'
import { Disclosure } from '../disclosure'
import { useTextStyles } from '../text-styles'
import { strings } from './strings'

const useStyles = makeStyles({ list: { margin: 0, '& dd': { marginInlineStart: 0, marginBlockEnd: '8px' } } })

/** What still stands between each qualification and submission, in one view; nothing where no sheet of Q-TAGs was checked. */
export function BeforeSubmission({ report }: { readonly report: Report }) {
  const styles = useStyles()
  const text = useTextStyles()
  const lines = report.computed.filter(({ rule }) => rule === 'before-submission')
  if (lines.length === 0) return null
  return (
    <Disclosure summary={strings.beforeSubmission(lines.length)}>
      <dl className={styles.list}>
        {lines.map(({ sheet, label, value }) => (
          <div key={`${sheet} ${label}`}>
            <dt className={text.label}>{strings.qualification(label, sheet)}</dt>
            <dd className={text.body}>
              <ul className={text.list}>
                {String(value).split('; ').map(one => <li key={one} className={text.small}>{one}</li>)}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}
