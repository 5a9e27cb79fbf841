import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { rule } from './rule'
import { fromLog } from './series-log'

/** An entry is made by the entry deadline of its series, which the series log holds since the guide doesn't print it. */
export default rule({
  id: 'entry-late',
  catalogue: ['TA-12'],
  severity: 'warning',
  title: 'An entry was made late',
  section: 'Entering students for assessments',
  sheetKind: 'component-entries',
  needs: ['component', 'series', 'entry-date'],
  why: 'Entries tell the awarding body whom to expect, so that a moderator is allocated in time. Late fees apply after the deadline.',
  fix: 'Correct the date if it is mistyped; otherwise expect a late fee.',
  *check({ sheet, workbook, columns: { 'entry-date': made } }) {
    const deadlineOf = fromLog(workbook, sheet, log => log.sheet.column('entry-deadline')?.value(log.row))
    const dated = sheet.rows.filter(row => made.value(row) !== undefined)
    if (dated.some(row => deadlineOf(row) === undefined)) yield { cannotTell: 'No series log gives the entry deadline for every row.' }
    yield* faultsIn(made, dated, row => {
      const [day, deadline] = [made.value(row), deadlineOf(row)]
      if (day === undefined || deadline === undefined || day <= deadline) return null
      return { value: day, message: `The entry was made on ${formatDay(day)}, after the entry deadline of ${formatDay(deadline)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Series | Attempt | Entry date
        0012 | 1 | Dec/Jan 2026 | 1 | 21/10/2025
        0013 | 1 | Dec/Jan 2026 | 1 |
        == Series ==
        Component | Series | Entry deadline | PSA hours | Marks submitted
        1 | Dec/Jan 2026 | 21/10/2025 | 6 |`
    },
    {
      sheets: `
        Candidate number | Component | Series | Attempt | Entry date
        0012 | 1 | Dec/Jan 2026 | 1 | 01/11/2025`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Entries ==
        Candidate number | Component | Series | Attempt | Entry date
        0012 | 1 | Dec/Jan 2026 | 1 | 24/10/2025
        == Series ==
        Component | Series | Entry deadline | PSA hours | Marks submitted
        1 | Dec/Jan 2026 | 21/10/2025 | 6 |`,
      findings: ['Entries!E2: The entry was made on 24 October 2025, after the entry deadline of 21 October 2025.']
    }
  ]
}
