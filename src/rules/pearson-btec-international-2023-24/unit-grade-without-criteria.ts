import type { Examples } from '../example'
import { rule } from './rule'
import { trackedUnits } from './tracked-units'
import { unitGradeCells } from './unit-grade-cells'

/** A unit that is graded was tracked by its criteria. */
export default rule({
  id: 'unit-grade-without-criteria',
  catalogue: ['IA-74'],
  severity: 'warning',
  title: 'A graded unit is not tracked by criteria',
  section: 'Assessment tracking and recording',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Tracking records what each learner has achieved for each criterion, unit by unit: it shows that the unit is fully covered, and what a verifier can look at.',
  fix: 'Record the criteria of this unit in the tracking sheet.',
  *check({ sheet, workbook, edition }) {
    const tracked = trackedUnits(workbook, edition)
    if (tracked.units.size === 0) {
      yield { cannotTell: 'No tracking sheet of the workbook records criteria.' }
      return
    }
    const elsewhere = new Set<string>()
    for (const { row, column, unit, learner, grade } of unitGradeCells({ sheet, workbook, edition })) {
      if (!grade || grade.rank === 0) continue
      if (!tracked.units.has(unit)) elsewhere.add(unit)
      else if (tracked.of(learner, unit)?.says !== true) {
        yield { row, column, kind: unit, value: grade.name, message: `Unit ${unit} is graded ${grade.name}, and no criteria are tracked for this learner.` }
      }
    }
    const [first] = elsewhere
    if (first !== undefined) yield { cannotTell: `Unit ${first} is tracked on no sheet of the workbook.` }
  }
})

const TRACKING = `
        == Tracking ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | M1
        S1         | 1    | 1          | 16/10/2023 | Y  | N
        S2         | 1    | 1          |            |    |`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Unit grade | RPL
        S1         | 1    | P          |
        S2         | 1    |            |
        S3         | 1    | U          |
        S4         | 1    | P          | Yes${TRACKING}`
    },
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit 1 | Unit 2
        S1         | P      | M${TRACKING}`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Unit grade
        S1         | 1    | P
        S2         | 1    | M${TRACKING}`,
      findings: ['Grades!C4: Unit 1 is graded M, and no criteria are tracked for this learner.']
    }
  ]
}
