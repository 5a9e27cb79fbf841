import type { Examples } from '../example'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { assignmentNamed } from './wording'
import { worksOn } from './works'

/** A retake is a new task or assignment. */
export default rule({
  id: 'retake-not-a-new-assignment',
  catalogue: ['IA-54'],
  severity: 'error',
  title: 'A retake with the assignment of the first submission',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['assignment-id', 'attempt'],
  why: 'A retake or re-sit is a new task or assignment, only for the Pass criteria that are missing.',
  fix: 'Enter the number of the new assignment; if the same one was used again, the retake needs a new one.',
  *check(context) {
    const { sheet, columns } = context
    for (const { attempt, work } of retakesOn(sheet, worksOn(sheet, context))) {
      const { assignment } = attempt
      if (assignment === null || !work.firsts.some(first => first.assignment === assignment)) continue
      // A tracker may go on naming what is retaken, and the new assignment in the column beside it.
      const version = sheet.column('psa-version')
      const [own, before] = [version?.value(attempt.row), work.firsts.flatMap(first => first.sheet.column('psa-version')?.value(first.row) ?? [])]
      if (own !== undefined && before.length > 0 && !before.includes(own)) continue
      yield {
        row: attempt.row,
        column: columns['assignment-id'],
        message: `This retake is entered for ${assignmentNamed(work.assignment ?? assignment)}, which the learner has submitted before: a retake is a new assignment.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | PSA version
        0012             | 1    | 1          | First        | 16/10/2023 |
        0012             | 1    | 1          | Resubmission | 13/11/2023 |
        0012             | 1    | 1R         | Retake       | 15/01/2024 |
        0013             | 4    | 1          | First        | 16/10/2023 | A
        0013             | 4    | 1          | Re-sit       | 15/01/2024 | B`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted
        0012             | 1    | 1          | First        | 16/10/2023
        0012             | 1    | 1          | Resubmission | 13/11/2023
        0012             | 1    | 1          | Retake       | 15/01/2024`,
      findings: ['C5: This retake is entered for assignment 1, which the learner has submitted before: a retake is a new assignment.']
    }
  ]
}
