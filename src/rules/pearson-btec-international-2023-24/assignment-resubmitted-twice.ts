import type { Examples } from '../example'
import { isBegun } from './attempts'
import { withoutCopies } from './copies'
import { rule } from './rule'
import { atAttempt } from './second-chances'
import { counted, assignmentNamed } from './wording'
import { worksOn } from './works'

/** One resubmission of each assignment. */
export default rule({
  id: 'assignment-resubmitted-twice',
  catalogue: ['IA-39'],
  severity: 'error',
  title: 'An assignment has more than one resubmission',
  section: 'Opportunities for resubmission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'attempt'],
  why: 'A learner may resubmit evidence once for each assignment. What is still missing then may, in exceptional circumstances, be met by a retake or re-sit.',
  fix: 'Correct the attempt or the assignment that is mistyped; otherwise this resubmission does not count.',
  *check(context) {
    const { sheet, edition } = context
    const most = edition.secondChances.resubmission
    for (const { assignment, resubmissions } of worksOn(sheet, context)) {
      if (assignment === null || resubmissions.length <= most) continue
      const made = withoutCopies(resubmissions.filter(attempt => !attempt.isShared && isBegun(attempt)))
      for (const [index, attempt] of made.entries()) {
        if (index < most || attempt.sheet !== sheet) continue
        const limit = `${counted(most, 'resubmission')} of each assignment ${most === 1 ? 'is' : 'are'} allowed`
        yield { ...atAttempt(attempt), value: index + 1, message: `This is resubmission ${index + 1} of ${assignmentNamed(assignment)}: ${limit}.` }
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | First        | 16/10/2023
        0012             | 1    | 1          | Resubmission | 13/11/2023
        0012             | 1    | 2          | First        | 16/11/2023
        0012             | 1    | 2          | Resubmission | 13/12/2023
        0013             | 1    | 1          | Resubmission |
        0013             | 1    | 1          | Resubmission |`
    },
    {
      sheets: `
        == Class 12A ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | Resubmission | 13/11/2023
        == All classes ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | Resubmission | 13/11/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment   | Attempt      | Submitted
        0012             | 1    | 1            | First        | 16/10/2023
        0012             | 1    | 1            | Resubmission | 11/12/2023
        0012             | 1    | Assignment 1 | Resub        | 13/11/2023`,
      findings: ['D4: This is resubmission 2 of assignment 1: 1 resubmission of each assignment is allowed.']
    }
  ]
}
