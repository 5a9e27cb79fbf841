import type { Examples } from '../example'
import { listOf } from '../person'
import { isAbovePass, isPass, targetsOn } from './criteria'
import { achievedBefore } from './passes'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { worksOn } from './works'

/** A retake targets only the Pass criteria that were not achieved. */
export default rule({
  id: 'retake-beyond-missing-passes',
  catalogue: ['IA-54'],
  severity: 'error',
  title: 'A retake targets more than the missing Pass criteria',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt', 'criteria-targeted'],
  why: 'The new assignment of a retake or re-sit is only for the Pass criteria that the learner has not achieved.',
  fix: 'Take these criteria out of the retake and of its brief, or correct what is entered for the earlier attempts.',
  *check(context) {
    const { sheet, columns } = context
    for (const { attempt, work } of retakesOn(sheet, worksOn(sheet, context))) {
      const targets = targetsOn(sheet, attempt.row) ?? []
      const achieved = achievedBefore(work)
      const higher = targets.filter(isAbovePass)
      const met = targets.filter(target => isPass(target) && achieved.has(target))
      const parts = [
        ...(higher.length > 0 ? [`${listOf(higher)}, which ${higher.length === 1 ? 'is no Pass criterion' : 'are no Pass criteria'}`] : []),
        ...(met.length > 0 ? [`${listOf(met)}, which ${met.length === 1 ? 'is' : 'are'} achieved already`] : [])
      ]
      if (parts.length === 0) continue
      yield {
        row: attempt.row,
        column: columns['criteria-targeted'],
        value: [...higher, ...met].join(' '),
        message: `This retake targets ${parts.join(', and ')}.`
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | P3 | Criteria targeted
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  | P1-P3, M1
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | Y  | N  | P2, P3, M1
        0012             | 1    | 1R         | Retake       | 15/01/2024 |    |    | Y  | P3`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | P3 | Criteria targeted
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  |
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | Y  | N  |
        0012             | 1    | 1R         | Retake       | 15/01/2024 |    |    |    | P2, P3, M2`,
      findings: ['I5: This retake targets M2, which is no Pass criterion, and P2, which is achieved already.']
    }
  ]
}
