import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Comparison } from '../../model/comparison'
import { useTextStyles } from '../text-styles'
import { yearsOf } from './figures'
import { strings } from './strings'

const useStyles = makeStyles({
  wide: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  cell: { padding: '2px 8px 2px 0', textAlign: 'end', whiteSpace: 'nowrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  first: { textAlign: 'start' }
})

/** How many learners have each grade in each year, and the share that they are. */
export function GradeFigures({ comparison, year }: { readonly comparison: Comparison; readonly year: number }) {
  const styles = useStyles()
  const text = useTextStyles()
  const years = yearsOf(comparison, year)
  const label = strings.figuresOf(comparison.scope.name)
  return (
    <div className={styles.wide} role="group" aria-label={label} tabIndex={0}>
      <table className={mergeClasses(text.small, styles.table)} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.first)}>{strings.grade}</th>
            {years.map(one => <th key={one.year} scope="col" className={styles.cell}>{one.year}</th>)}
          </tr>
        </thead>
        <tbody>
          {[...comparison.grades].reverse().map((grade, index) => (
            <tr key={grade}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first)}>{grade}</th>
              {years.map(({ year: of, counts, shares }) => <td key={of} className={styles.cell}>{strings.atGrade(counts[index] ?? 0, shares[index] ?? 0)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
