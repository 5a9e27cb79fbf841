import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** A set assignment is not shared with learners before they start on it. */
export default rule({
  id: 'set-assignment-shared-early',
  catalogue: ['IA-22'],
  severity: 'warning',
  title: 'A set assignment was shared before the assessment began',
  section: 'Pearson Set Assignments (PSAs) for new Pearson BTEC International Level 2 and 3',
  sheetKind: 'assignment-plan',
  needs: ['psa-shared-date', 'hand-out-date'],
  why: 'A set assignment should not be shared with learners before the assessment period starts, and teachers are responsible for its security.',
  fix: 'Correct the date if it is mistyped; otherwise share it only when the assessment starts.',
  *check({ sheet, edition, columns: { 'psa-shared-date': shared, 'hand-out-date': start } }) {
    yield* faultsIn(shared, coveredRows(sheet, edition), row => {
      const [day, begins] = [shared.value(row), start.value(row)]
      if (day === undefined || begins === undefined || day >= begins) return null
      return { value: day, message: `The set assignment was shared on ${formatDay(day)}, before the assessment starts on ${formatDay(begins)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | PSA shared date | Hand-out date | Deadline
        3    | 1          | PSA    | 06/11/2023      | 06/11/2023    | 20/11/2023
        5    | 1          | PSA    |                 | 06/11/2023    | 20/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Source | PSA shared date | Hand-out date | Deadline
        3    | 1          | PSA    | 02/10/2023      | 06/11/2023    | 20/11/2023`,
      findings: ['D3: The set assignment was shared on 2 October 2023, before the assessment starts on 6 November 2023.']
    }
  ]
}
