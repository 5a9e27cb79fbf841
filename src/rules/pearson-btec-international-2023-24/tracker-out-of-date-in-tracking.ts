import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'
import { outOfDate } from './tracker-out-of-date'

/** The tracker is brought up to date after each assessment. */
export default rule({
  id: 'tracker-out-of-date-in-tracking',
  catalogue: ['IA-75'],
  severity: 'warning',
  title: 'The tracker is older than the latest assessment (tracking)',
  section: 'Assessment tracking and recording',
  sheetKind: 'assignment-attempts',
  needs: ['tracker-updated', 'assessed-date'],
  why: 'Up to date, regularly reviewed records help to avoid malpractice, and problems where an assessor leaves.',
  fix: 'Bring the tracker up to date, and enter the day.',
  *check({ sheet, edition, asOf, columns: { 'tracker-updated': updated, 'assessed-date': assessed } }) {
    yield* outOfDate(updated, coveredRows(sheet, edition), row => assessed.value(row), asOf)
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Tracker updated: 20/10/2023
        Learner ID | Unit | Assignment | Submitted  | Assessed date
        S1         | 1    | 1          | 16/10/2023 | 20/10/2023
        S2         | 1    | 1          | 16/10/2023 |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Tracker updated: 20/10/2023
        Learner ID | Unit | Assignment | Submitted  | Assessed date
        S1         | 1    | 1          | 16/10/2023 | 20/10/2023
        S2         | 1    | 1          | 23/10/2023 | 27/10/2023
        S3         | 1    | 1          | 23/10/2023 | 26/10/2023`,
      findings: ['A2: The tracker was last updated on 20 October 2023, and work was assessed on 27 October 2023.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Assessed date | Last updated
        S1         | 1    | 1          | 16/10/2023 | 20/10/2023    | 20/10/2023
        S2         | 1    | 1          | 16/10/2023 | 20/10/2023    | 16/10/2023`,
      findings: ['F4: The tracker was last updated on 16 October 2023, and work was assessed on 20 October 2023.']
    }
  ]
}
