import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { rule } from './rule'

/** Decisions that are verified are verified before the work goes back. */
export default rule({
  id: 'returned-before-verification-in-tracking',
  catalogue: ['IA-15'],
  severity: 'warning',
  title: 'Work went back before its decision was verified (tracking)',
  section: 'Following assessment: giving feedback to learners',
  sheetKind: 'assignment-attempts',
  needs: ['iv-date', 'feedback-date'],
  why: 'A sample of decisions should be verified before work and feedback go back, so that a decision can still be put right.',
  fix: 'Correct the date if it is mistyped; next time return work after its verification.',
  *check({ sheet, workbook, edition, columns: { 'iv-date': verified, 'feedback-date': feedback } }) {
    yield* faultsIn(verified, currentRows({ sheet, workbook, edition }), row => {
      const [checked, returned] = [verified.value(row), feedback.value(row)]
      if (checked === undefined || returned === undefined || checked <= returned) return null
      return { value: checked, message: `The decision was verified on ${formatDay(checked)}, after the feedback of ${formatDay(returned)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | IV date    | Feedback date
        S1         | 1    | 1          | 19/02/2024 | 05/03/2024 | 05/03/2024
        S2         | 1    | 1          | 19/02/2024 |            | 05/03/2024
        S3         | 1    | 1          | 19/02/2024 | 01/03/2024 |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | IV date    | Feedback date
        S1         | 1    | 1          | 19/02/2024 | 09/03/2024 | 05/03/2024
        S2         | 1    | 1          | 19/02/2024 |            | 05/03/2024`,
      findings: ['E3: The decision was verified on 9 March 2024, after the feedback of 5 March 2024.']
    }
  ]
}
