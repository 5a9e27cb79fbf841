import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { isBegun } from './attempts'
import { rule } from './rule'
import { atAttempt, retakesOn } from './second-chances'
import { worksOn } from './works'

/** A retake follows a resubmission. */
export default rule({
  id: 'retake-without-resubmission',
  catalogue: ['IA-51'],
  severity: 'error',
  title: 'A retake without a resubmission before it',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'A retake or re-sit is only for a learner who resubmitted the assignment and still has not achieved a Pass criterion.',
  fix: 'Enter the resubmission that is missing, or correct the attempt; without a resubmission there is no retake.',
  *check(context): Iterable<Verdict> {
    const { sheet } = context
    let untied = 0
    for (const { attempt, work } of retakesOn(sheet, worksOn(sheet, context))) {
      if (!work.isTied || work.firsts.length === 0) untied += 1
      else if (!work.resubmissions.some(isBegun)) {
        yield { ...atAttempt(attempt), message: 'This retake has no resubmission before it: the assignment was only submitted once.' }
      }
    }
    if (untied > 0) {
      yield { cannotTell: `Nothing tells which first submission ${untied === 1 ? '1 retake belongs' : `${untied} retakes belong`} to: a column "Retake of" would.` }
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
        0012             | 1    | 2          | First        | 20/11/2023 |
        0012             | 1    | 1R         | Retake       | 15/01/2024 | Assignment 1
        0013             | 1    | 1          | First        | 16/10/2023 |
        0013             | 1    | 1R         | Retake       |            | Assignment 1`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1          | First   | 16/10/2023
        0012             | 1    | 2          | First   | 20/11/2023
        0012             | 1    | 3          | Retake  | 15/01/2024`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1          | First   | 16/10/2023
        0012             | 1    | 1R         | Retake  | 15/01/2024`,
      findings: ['D4: This retake has no resubmission before it: the assignment was only submitted once.']
    }
  ]
}
