import type { Examples } from '../example'
import { rule } from './rule'
import { trackedUnits } from './tracked-units'
import { unitGradeCells } from './unit-grade-cells'

/** A prediction is never entered as the grade of a unit. */
export default rule({
  id: 'prediction-as-grade-in-unit-grades',
  catalogue: ['IA-70'],
  severity: 'error',
  title: 'A predicted grade stands as the grade (unit grades)',
  section: 'Teaching and learning: giving feedback to learners',
  sheetKind: 'unit-grades',
  needs: ['predicted-grade', 'unit-grade'],
  why: 'A predicted grade is an indicator. It is no formal assessment and confirms no achievement, so that it must not stand where achieved grades are read.',
  fix: 'Leave the grade blank until the unit is assessed, or record the criteria that were achieved.',
  *check({ sheet, workbook, edition, columns: { 'predicted-grade': predicted } }) {
    const tracked = trackedUnits(workbook, edition)
    if (tracked.units.size === 0) {
      yield { cannotTell: 'No tracking sheet of the workbook records criteria, so that nothing shows which grades were earned.' }
      return
    }
    const [assessed, completed] = [sheet.column('fully-assessed'), sheet.column('completed-date')]
    for (const { row, column, unit, learner, grade } of unitGradeCells({ sheet, workbook, edition })) {
      const isSame = grade !== undefined && grade.rank > 0 && predicted.value(row)?.name === grade.name
      const isProven = assessed?.value(row) === 'yes' || completed?.value(row) !== undefined || tracked.of(learner, unit)?.says === true
      if (!isSame || isProven || !tracked.units.has(unit)) continue
      yield { row, column, kind: unit, value: grade.name, message: `The grade ${grade.name} of unit ${unit} is the one predicted, and no criteria are tracked for this learner.` }
    }
  }
})

const TRACKING = `
        == Tracking ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | M1
        S1         | 1    | 1          | 16/10/2023 | Y  | N`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Predicted grade | Unit grade
        S1         | 1    | P               | P
        S2         | 1    | M               |
        S3         | 2    | M               | M${TRACKING}`
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Predicted grade | Unit grade
        S1         | 1    | P               | P
        S2         | 1    | M               | M${TRACKING}`,
      findings: ['Grades!D4: The grade M of unit 1 is the one predicted, and no criteria are tracked for this learner.']
    }
  ]
}
