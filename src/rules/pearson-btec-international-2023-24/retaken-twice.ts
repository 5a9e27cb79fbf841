import type { Examples } from '../example'
import { isBegun } from './attempts'
import { withoutCopies } from './copies'
import { rule } from './rule'
import { atAttempt } from './second-chances'
import { assignmentNamed, counted } from './wording'
import { worksOn } from './works'

/** One retake or re-sit of each assignment, and none of a retake. */
export default rule({
  id: 'retaken-twice',
  catalogue: ['IA-52'],
  severity: 'error',
  title: 'An assignment is retaken more than once',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'attempt'],
  why: 'The Lead IV may allow one retake or re-sit of an assignment. After it there is no further attempt.',
  fix: 'Correct the attempt or the assignment that is mistyped; otherwise this retake does not count.',
  *check(context) {
    const { sheet, edition } = context
    const most = edition.secondChances.retake
    for (const { assignment, retakes, isTied } of worksOn(sheet, context)) {
      if (assignment === null || retakes.length <= most) continue
      const made = withoutCopies(retakes.filter(isBegun))
      for (const [index, attempt] of made.entries()) {
        if (index < most || attempt.sheet !== sheet) continue
        const what = isTied ? assignmentNamed(assignment) : 'the same assignment'
        yield {
          ...atAttempt(attempt),
          value: index + 1,
          message: `This is retake ${index + 1} of ${what}: ${counted(most, 'retake')} ${most === 1 ? 'is' : 'are'} allowed.`
        }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Retake of
        0012             | 1    | 1          | First        | 16/10/2023 |
        0012             | 1    | 1          | Resubmission | 13/11/2023 |
        0012             | 1    | 1R         | Retake       | 15/01/2024 | 1
        0012             | 1    | 2          | First        | 20/11/2023 |
        0012             | 1    | 2          | Resubmission | 11/12/2023 |
        0012             | 1    | 2R         | Retake       | 22/01/2024 | 2`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Retake of
        0012             | 1    | 1          | First        | 16/10/2023 |
        0012             | 1    | 1          | Resubmission | 13/11/2023 |
        0012             | 1    | 1R         | Re-sit       | 15/01/2024 | 1
        0012             | 1    | 1S         | Re-sit       | 12/02/2024 | 1R`,
      findings: ['D6: This is retake 2 of assignment 1: 1 retake is allowed.']
    }
  ]
}
