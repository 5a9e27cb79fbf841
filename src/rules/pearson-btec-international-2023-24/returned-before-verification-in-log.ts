import { formatDay } from '../../domain/dates'
import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { rule } from './rule'

/** Decisions that are verified are verified before the work goes back. */
export default rule({
  id: 'returned-before-verification-in-log',
  catalogue: ['IA-15'],
  severity: 'warning',
  title: 'Work went back before its decision was verified (verification log)',
  section: 'Following assessment: giving feedback to learners',
  sheetKind: 'internal-verification',
  needs: ['iv-date', 'feedback-date'],
  why: 'A sample of decisions should be verified before work and feedback go back, so that a decision can still be put right.',
  fix: 'Correct the date if it is mistyped; next time return work after its verification.',
  *check({ sheet, edition, columns: { 'iv-date': verified, 'feedback-date': feedback } }) {
    const types = sheet.column('iv-type')
    yield* faultsIn(verified, coveredRows(sheet, edition), row => {
      const [checked, returned] = [verified.value(row), feedback.value(row)]
      const isOfDecision = (types?.value(row) ?? 'decision') === 'decision'
      if (!isOfDecision || checked === undefined || returned === undefined || checked <= returned) return null
      return { value: checked, message: `The decision was verified on ${formatDay(checked)}, after the feedback of ${formatDay(returned)}.` }
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        IV type        | Unit | Assignment | Assessor | Internal verifier | IV date    | Feedback date
        Decision       | 1    | 1          | A Khan   | B Lee             | 01/03/2024 | 05/03/2024
        Brief          | 1    | 2          | A Khan   | B Lee             | 09/03/2024 | 05/03/2024
        Lead IV sample | 1    | 1          | A Khan   | D Bell            | 20/06/2024 | 05/03/2024`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        IV type  | Unit | Assignment | Assessor | Internal verifier | IV date    | Feedback date
        Decision | 1    | 1          | A Khan   | B Lee             | 09/03/2024 | 05/03/2024`,
      findings: ['F3: The decision was verified on 9 March 2024, after the feedback of 5 March 2024.']
    }
  ]
}
