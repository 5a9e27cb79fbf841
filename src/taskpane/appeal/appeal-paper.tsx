import { makeStyles } from '@fluentui/react-components'
import { appealNotes, appealTitle, NOT_RECORDED, type AppealPage } from '../../model/appeal'
import { Paper } from '../paper'

const useStyles = makeStyles({
  part: { breakInside: 'auto', '& h2': { breakAfter: 'avoid', fontSize: '12pt' } },
  table: { width: '100%', borderCollapse: 'collapse', '& th, & td': { border: '1px solid #666', padding: '3pt', textAlign: 'start', verticalAlign: 'top' }, '& tr': { breakInside: 'avoid' } },
  what: { width: '28%', fontWeight: 'normal' },
  place: { width: '16%' }
})

/** What is put on paper; on the screen it is not seen. */
export function AppealPaper({ page }: { readonly page: AppealPage }) {
  const styles = useStyles()
  return (
    <Paper>
      <h1>{appealTitle(page.learner)}</h1>
      {appealNotes(page).map(note => <p key={note}>{note}</p>)}
      {page.parts.map(({ title, guide, lines }, part) => (
        <section key={`${part} ${title}`} className={styles.part}>
          <h2>{title}</h2>
          {guide !== null && <p>{guide}</p>}
          <table className={styles.table}>
            <tbody>
              {lines.map(({ what, says, place }, index) => (
                <tr key={`${index} ${what}`}>
                  <th scope="row" className={styles.what}>{what}</th>
                  <td>{says ?? NOT_RECORDED}</td>
                  <td className={styles.place}>{place ? `${place.sheet}, ${place.cell}` : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Paper>
  )
}
