import { faultsIn } from '../cell-faults'
import type { Examples } from '../example'
import { currentRows } from './attempt-rows'
import { isUnprovenPrediction, keepsProof } from './predictions'
import { rule } from './rule'

/** A prediction is never entered as a grade. */
export default rule({
  id: 'prediction-as-grade-in-tracking',
  catalogue: ['IA-70'],
  severity: 'error',
  title: 'A predicted grade stands as the grade (tracking)',
  section: 'Teaching and learning: giving feedback to learners',
  sheetKind: 'assignment-attempts',
  needs: ['predicted-grade', 'grade'],
  why: 'A predicted grade is an indicator. It is no formal assessment and confirms no achievement, so that it must not stand where achieved grades are read.',
  fix: 'Leave the grade blank until the work is assessed, or record the criteria that were achieved.',
  *check({ sheet, workbook, edition, columns: { grade } }) {
    if (!keepsProof(sheet)) {
      yield { cannotTell: 'There are no columns of criteria, of submission or of assessment that show whether a grade was earned.' }
      return
    }
    const isPrediction = isUnprovenPrediction(sheet)
    yield* faultsIn(grade, currentRows({ sheet, workbook, edition }).filter(isPrediction), row => ({
      value: grade.value(row)?.name ?? '',
      message: `The grade ${grade.value(row)?.name ?? ''} is the one predicted, and no criteria, submission or assessment is recorded.`
    }))
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | Predicted grade | Grade
        S1         | 1    | 1          | 16/10/2023 | Y  | P               | P
        S2         | 1    | 1          |            |    | M               |
        S3         | 1    | 1          |            |    |                 | M`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Predicted grade | Grade
        S1         | 1    | 1          | P               | P`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | Predicted grade | Grade
        S1         | 1    | 1          | 16/10/2023 | Y  | P               | P
        S2         | 1    | 1          |            |    | Merit           | M`,
      findings: ['G4: The grade M is the one predicted, and no criteria, submission or assessment is recorded.']
    }
  ]
}
