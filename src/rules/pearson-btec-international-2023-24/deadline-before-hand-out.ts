import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** An assignment is due after it was handed out. */
export default rule({
  id: 'deadline-before-hand-out',
  catalogue: ['IA-5'],
  severity: 'error',
  title: 'An assignment is due before it is handed out',
  section: 'Assessment and grading',
  sheetKind: 'assignment-plan',
  needs: ['hand-out-date', 'deadline'],
  why: 'An assignment has a defined start date and a completion date after it. Where they are the wrong way round, one of them is mistyped.',
  fix: 'Correct whichever date is mistyped.',
  *check({ sheet, edition, columns: { 'hand-out-date': start, deadline } }) {
    yield* faultsIn(deadline, coveredRows(sheet, edition), row => {
      const [starts, due] = [start.value(row), deadline.value(row)]
      if (starts === undefined || due === undefined || due >= starts) return null
      return { value: due, message: `The deadline of ${formatDay(due)} is before the hand-out on ${formatDay(starts)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023
        1    | 2          | 06/11/2023    | 06/11/2023
        1    | 3          |               | 06/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/09/2023`,
      findings: ['D3: The deadline of 16 September 2023 is before the hand-out on 2 October 2023.']
    }
  ]
}
