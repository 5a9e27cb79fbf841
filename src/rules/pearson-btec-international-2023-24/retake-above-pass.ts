import { lettersOf } from '../../domain/grades/letters'
import type { Examples } from '../example'
import { listOf } from '../person'
import { criteriaOf, gradeOf, said } from './attempts'
import { criterionColumn, isAbovePass } from './criteria'
import { achievedBefore } from './passes'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { worksOn } from './works'

/** A retake is capped at Pass; the resubmission before it is not, and other assignments of the unit are not. */
export default rule({
  id: 'retake-above-pass',
  catalogue: ['IA-57'],
  severity: 'error',
  title: 'A retake is graded above Pass',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'The assessor cannot award a Merit or Distinction for a retake or re-sit: the highest grade is Pass.',
  fix: 'Enter Pass, or correct the attempt if this was the first submission or the resubmission.',
  *check(context) {
    const { sheet } = context
    for (const { attempt, work } of retakesOn(sheet, worksOn(sheet, context))) {
      const [grade, grades] = [gradeOf(attempt), sheet.column('grade')]
      if (grade && grades && lettersOf(grade.name).some(letter => letter !== 'P')) {
        yield { row: attempt.row, column: grades, value: grade.name, message: `This retake has ${grade.name}, and the highest grade for a retake is Pass.` }
      }
      const before = achievedBefore(work)
      const higher = [...criteriaOf(attempt).achieved].filter(criterion => isAbovePass(criterion) && !before.has(criterion))
      const [first] = higher
      if (first === undefined || (!work.isTied && said(attempt, 'criteria-achieved') === undefined)) continue
      const column = criterionColumn(sheet, first)
      yield {
        row: attempt.row,
        ...(column && { column }),
        kind: higher.join(' '),
        message: `${listOf(higher)} ${higher.length === 1 ? 'is' : 'are'} achieved in this retake, in which nothing above Pass can be awarded.`,
        fix: 'Enter as not achieved what is above Pass, or correct the attempt if this was the first submission or the resubmission.'
      }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | M1 | Grade
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  | U
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | N  | Y  | U
        0012             | 1    | 1R         | Re-sit       | 15/01/2024 |    | Y  | Y  | P
        0013             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  | U
        0013             | 1    | 1          | Resubmission | 13/11/2023 | Y  | Y  | Y  | M`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | M1 | Grade
        0012             | 1    | 1          | First        | 16/10/2023 | Y  | N  | N  | U
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Y  | N  | N  | U
        0012             | 1    | 1R         | Re-sit       | 15/01/2024 |    | Y  | Y  | M`,
      findings: [
        'I5: This retake has M, and the highest grade for a retake is Pass.',
        'H5: M1 is achieved in this retake, in which nothing above Pass can be awarded.'
      ]
    }
  ]
}
