import { makeStyles } from '@fluentui/react-components'
import { Paper } from '../paper'
import { strings } from '../strings'
import type { ChasingList } from './chasing-lists'

const useStyles = makeStyles({
  list: { ':not(:first-child)': { breakBefore: 'page' } },
  table: { width: '100%', borderCollapse: 'collapse', '& th, & td': { border: '1px solid #666', padding: '3pt', textAlign: 'start', verticalAlign: 'top' }, '& tr': { breakInside: 'avoid' } },
  head: { display: 'table-header-group' }
})

interface PrintedListsProps {
  readonly lists: readonly (ChasingList & { readonly title: string })[]
  readonly at: Date
}

/** What is put on paper, a page for each list. */
export function PrintedLists(props: PrintedListsProps) {
  return <Paper><Lists {...props} /></Paper>
}

function Lists({ lists, at }: PrintedListsProps) {
  const styles = useStyles()
  const words = strings.chasing
  return lists.map(({ title, findings }) => (
    <section key={title} className={styles.list}>
      <h1>{words.heading(title)}</h1>
      <p>{words.when(at)}</p>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>{words.columns.map(column => <th key={column} scope="col">{column}</th>)}</tr>
        </thead>
        <tbody>
          {findings.map(({ key, learner, sheet, cell, severity, message, fix }) => (
            <tr key={key}>
              <td>{learner}</td>
              <td>{`${sheet}, ${cell}`}</td>
              <td>{`${strings.standingWord[severity]}: ${message}`}</td>
              <td>{fix}</td>
              <td>☐</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ))
}
