import { criterionLetter, gradeEarned } from '../../domain/criteria'
import type { Examples } from '../example'
import { listOf } from '../person'
import type { Fault } from '../rule'
import { rule } from './rule'
import { trackedUnits, type TrackedUnit } from './tracked-units'
import { unitCriteria } from './unit-criteria'
import { unitGradeCells, type UnitGradeCell } from './unit-grade-cells'
import { LETTERS, unitLetter } from './unit-letter'

/** The grade of a unit is the one that its criteria give, as they are tracked over all assignments. */
export default rule({
  id: 'grade-against-criteria-in-unit-grades',
  catalogue: ['IA-62'],
  severity: 'warning',
  title: 'A grade is not the one that its criteria give (unit grades)',
  section: 'Meeting deadlines',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Only the assessment criteria can be used for assessment decisions: neither lateness nor behaviour raises or lowers a grade.',
  fix: 'Correct the grade, or the criteria in the tracking sheet if one of them is mistyped.',
  *check({ sheet, workbook, edition }) {
    const tracked = trackedUnits(workbook, edition)
    if (tracked.units.size === 0) {
      yield { cannotTell: 'No tracking sheet of the workbook records criteria.' }
      return
    }
    const criteria = unitCriteria(workbook)
    for (const cell of unitGradeCells({ sheet, workbook, edition })) {
      const unit = tracked.of(cell.learner, cell.unit)
      const all = [...(criteria.get(cell.unit)?.values() ?? [])].flat()
      const fault = unit?.says === true ? judge(cell, unit, all) : null
      if (fault) yield fault
    }
  }
})

function judge({ row, column, unit, grade }: UnitGradeCell, tracked: TrackedUnit, all: readonly string[]): Fault | null {
  const letter = grade && unitLetter(grade)
  if (!grade || letter === undefined) return null
  const place = LETTERS.indexOf(letter)
  const at = { row, column, value: grade.name }
  const missed = [...tracked.notAchieved].filter(criterion => {
    const own = criterionLetter(criterion)
    return own !== undefined && LETTERS.indexOf(own) <= place
  })
  if (missed.length > 0) {
    return {
      ...at,
      kind: `${unit} higher`,
      message: `The grade of unit ${unit} is ${grade.name}, and tracking has ${listOf(missed)} as not achieved.`
    }
  }
  const earned = gradeEarned(all, tracked.achieved)
  if (LETTERS.indexOf(earned) <= place) return null
  return { ...at, kind: `${unit} lower`, message: `The grade of unit ${unit} is ${grade.name}, and tracking has all criteria up to ${earned} as achieved.` }
}

const TRACKING = `
        == Tracking ==
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Attempt      | Submitted  | P1 | P2 | M1 | D1
        S1         | 1    | 1          | First        | 16/10/2023 | Y  | N  |    |
        S1         | 1    | 1          | Resubmission | 06/11/2023 | Y  | Y  | N  |
        S1         | 1    | 2          | First        | 06/12/2023 |    |    | Y  | N
        S2         | 1    | 1          | First        | 16/10/2023 | Y  | Y  | Y  | Y`

const UNITS = `
        == Units ==
        Unit | Learning aim | Criteria
        1    | A            | P1, P2, M1, D1`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit 1 | Unit 2
        S1         | M      | D
        S2         | D      |${TRACKING}`
    },
    {
      sheets: `
        Rulebook: IA
        Learner ID | Unit | Unit grade
        S1         | 1    | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Learner ID | Unit | Unit grade
        S1         | 1    | D
        S2         | 1    | M${TRACKING}${UNITS}`,
      findings: [
        'Grades!C3: The grade of unit 1 is D, and tracking has D1 as not achieved.',
        'Grades!C4: The grade of unit 1 is M, and tracking has all criteria up to D as achieved.'
      ]
    }
  ]
}
