import type { Examples } from '../example'
import { targetsOn } from './criteria'
import { passesOf, scopes } from './passes'
import { rule } from './rule'
import { atAttempt, retakesOn } from './second-chances'
import { worksOn } from './works'

/** A retake is for a Pass criterion that is still missing after the resubmission. */
export default rule({
  id: 'retake-of-passed-work',
  catalogue: ['IA-51'],
  severity: 'error',
  title: 'A retake although every Pass criterion is met',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'A retake or re-sit is there to meet Pass criteria that the resubmission did not meet. A Merit or Distinction that was missed is no ground for one.',
  fix: 'Correct the criteria or the grade before the retake if they are mistyped; otherwise the retake cannot stand.',
  *check(context) {
    const { sheet } = context
    const scopeOf = scopes(sheet, context)
    for (const { attempt, work } of retakesOn(sheet, worksOn(sheet, context))) {
      const { areAllMet, achieved } = passesOf(work, scopeOf(work))
      // What the retake targets may be a criterion of which the tracker says nothing yet.
      const isOpen = targetsOn(sheet, attempt.row)?.some(target => achieved.size > 0 && !achieved.has(target)) === true
      if (!work.isTied || !areAllMet || isOpen) continue
      yield { ...atAttempt(attempt), message: 'This retake is not needed for a Pass: every Pass criterion is achieved already.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | P3 | M1 | Criteria targeted
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  | N  |
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | Y  | N  | N  |
        0012             | 1    | 1R         | Retake       | 15/01/2024 |    |    | Y  |    | P3`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | P3
        0012             | 1    | 1          | First        | 16/10/2023 | ✓  | ✓  |
        0012             | 1    | 1          | Resubmission | 13/11/2023 | ✓  | ✓  |
        0012             | 1    | 1R         | Retake       | 15/01/2024 |    |    | ✓`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | M1
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | Y  | N
        0012             | 1    | 1R         | Retake       | 15/01/2024 |    |    |`,
      findings: ['D5: This retake is not needed for a Pass: every Pass criterion is achieved already.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Grade
        0012             | 1    | 1          | First        | 16/10/2023 | U
        0012             | 1    | 1          | Resubmission | 13/11/2023 | P
        0012             | 1    | 1R         | Retake       | 15/01/2024 |`,
      findings: ['D5: This retake is not needed for a Pass: every Pass criterion is achieved already.']
    }
  ]
}
