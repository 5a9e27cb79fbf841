import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** The schedule of internal verification is there before the programme begins. */
export default rule({
  id: 'verification-schedule-late',
  catalogue: ['IA-12'],
  severity: 'warning',
  title: 'Internal verification was scheduled after the programme began',
  section: 'Planning internal verification',
  sheetKind: 'assignment-plan',
  needs: ['iv-schedule-date', 'programme-start'],
  why: 'The schedule of internal verification should be established before the programme commences.',
  fix: 'Correct the date if it is mistyped; for the next programme, agree the schedule before teaching begins.',
  *check({ sheet, edition, columns: { 'iv-schedule-date': scheduled, 'programme-start': start } }) {
    yield* faultsIn(scheduled, coveredRows(sheet, edition), row => {
      const [day, begins] = [scheduled.value(row), start.value(row)]
      if (day === undefined || begins === undefined || day < begins) return null
      return {
        value: day,
        message: `Internal verification was scheduled on ${formatDay(day)}, and the programme began ${day === begins ? 'on the same day' : `on ${formatDay(begins)}`}.`
      }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Programme start: 04/09/2023
        IV schedule agreed: 01/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Programme start: 04/09/2023
        IV schedule agreed: 11/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        1    | 2          | 06/11/2023    | 20/11/2023`,
      findings: ['A3: Internal verification was scheduled on 11 September 2023, and the programme began on 4 September 2023.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Programme start: 04/09/2023
        Unit | Assignment | Hand-out date | Deadline   | IV schedule agreed
        1    | 1          | 02/10/2023    | 16/10/2023 | 04/09/2023`,
      findings: ['E4: Internal verification was scheduled on 4 September 2023, and the programme began on the same day.']
    }
  ]
}
