import type { Examples } from '../example'
import { listOf } from '../person'
import { criteriaOf, firstOf, gradeOf } from './attempts'
import { criterionColumn } from './criteria'
import { rule } from './rule'
import { resubmissionsOn } from './second-chances'
import { worksOn } from './works'

/** What was achieved at first stays achieved after a resubmission, in which every criterion may be worked on. */
export default rule({
  id: 'achieved-criterion-lost',
  catalogue: ['IA-48'],
  severity: 'warning',
  title: 'A criterion achieved at first is not achieved after the resubmission',
  section: 'Opportunities for resubmission of evidence',
  sheetKind: 'assignment-attempts',
  needs: [],
  why: 'A resubmission is for the criteria that were not achieved: what the first work showed is not taken away by it.',
  fix: 'Enter the criterion as achieved, or correct the decision on the first submission.',
  *check(context) {
    const { sheet } = context
    for (const { attempt, work } of resubmissionsOn(sheet, worksOn(sheet, context))) {
      const first = firstOf(work)
      if (!first) continue
      const { notAchieved } = criteriaOf(attempt)
      const lost = [...criteriaOf(first).achieved].filter(criterion => notAchieved.has(criterion))
      const [criterion] = lost
      if (criterion !== undefined) {
        const column = criterionColumn(sheet, criterion)
        const are = lost.length === 1 ? 'is' : 'are'
        yield {
          row: attempt.row,
          ...(column && { column }),
          kind: lost.join(' '),
          message: `${listOf(lost)} ${are} achieved in the first submission and not achieved in the resubmission.`
        }
      }
      const [before, after, column] = [gradeOf(first), gradeOf(attempt), sheet.column('resubmitted-grade')]
      // Where a grade stands alone it may be that of the attempt only.
      if (!attempt.isShared || !column || before?.scale !== after?.scale || !before || !after || after.rank >= before.rank) continue
      const message = `The grade is ${after.name} after the resubmission, and was ${before.name} before it.`
      yield { row: attempt.row, column, kind: 'grade', value: after.name, message, fix: 'Enter the higher grade, or correct the one that is mistyped.' }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | P1  | P2  | M1  | D1
        0012             | 1    | 1          | First        | Y   | N   | N   | N
        0012             | 1    | 1          | Resubmission | Y   | Y   | Y   | N
        0013             | 1    | 1          | First        | Y   | N   | N   | N
        0013             | 1    | 1          | Resubmission |     | Y   |     | Y`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | First grade | Resubmitted grade | Results received
        0012             | 1    | 1          | P           | D                 | 20/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | P1  | P2  | M1
        0012             | 1    | 1          | First        | Y   | N   | Y
        0012             | 1    | 1          | Resubmission | N   | Y   | N`,
      findings: ['E4: P1 and M1 are achieved in the first submission and not achieved in the resubmission.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | First grade | Resubmitted grade | Results received
        0012             | 1    | 1          | M           | P                 | 20/10/2023`,
      findings: ['E3: The grade is P after the resubmission, and was M before it.']
    }
  ]
}
