import { criterionLetter, gradeEarned, highestGradeOpen } from '../../domain/criteria'
import type { Grade } from '../../domain/grades/grade'
import type { Row } from '../../recognise/typed-sheet'
import { faultsIn, type CellFault } from '../cell-faults'
import type { Examples } from '../example'
import { listOf } from '../person'
import { currentRows, type TrackingSheet } from './attempt-rows'
import { criteriaBy, keepsCriteria, type RecordedCriteria } from './recorded-criteria'
import { rule } from './rule'
import { trackedUnits } from './tracked-units'
import { LETTERS, unitLetter } from './unit-letter'

/** The grade is the one that the recorded criteria give. */
export default rule({
  id: 'grade-against-criteria-in-tracking',
  catalogue: ['IA-62'],
  severity: 'warning',
  title: 'A grade is not the one that its criteria give (tracking)',
  section: 'Meeting deadlines',
  sheetKind: 'assignment-attempts',
  needs: ['grade'],
  why: 'Only the assessment criteria can be used for assessment decisions: neither lateness nor behaviour raises or lowers a grade.',
  fix: 'Correct the grade, or the criteria if one of them is mistyped.',
  *check({ sheet, workbook, edition, columns: { grade } }) {
    if (!keepsCriteria(sheet)) {
      yield { cannotTell: 'There are no columns of criteria, such as P1, and no column "Criteria achieved".' }
      return
    }
    const criteriaOn = criteriaBy(sheet)
    const attempts = sheet.column('attempt')
    const allOn = wantedBy(sheet)
    // "Final grade" is as often the unit's, which rests on all of its assignments.
    const isOfUnit = /\b(?:final|overall)\b/i.test(grade.heading)
    const tracked = trackedUnits(workbook, edition)
    const units = sheet.column('unit-number')
    const overall = (row: Row): RecordedCriteria | null => {
      const [learner, unit] = [workbook.learners.of(sheet, row), units?.value(row)]
      const own = learner && unit !== undefined ? tracked.of(learner, unit) : undefined
      return own ? { achieved: [...own.achieved], notAchieved: [...own.notAchieved], unclear: [...own.unclear] } : null
    }
    const known = new Map<string, CellFault | null>()
    // Many rows say the same.
    const judgeOnce = (awarded: Grade, row: Row): CellFault | null => {
      const [recorded, wanted] = [isOfUnit ? overall(row) : criteriaOn(row), isOfUnit ? [] : allOn(row)]
      if (!recorded) return null
      const key = [awarded.scale, awarded.name, recorded.achieved, recorded.notAchieved, recorded.unclear, wanted].join('|')
      const before = known.get(key)
      if (before !== undefined) return before
      const fault = judge(awarded, recorded, wanted)
      known.set(key, fault)
      return fault
    }
    yield* faultsIn(grade, currentRows({ sheet, workbook, edition }), row => {
      const awarded = grade.value(row)
      // A retake is capped, whatever its criteria are.
      return awarded && attempts?.value(row) !== 'retake' ? judgeOnce(awarded, row) : null
    })
  }
})

function judge(awarded: Grade, recorded: RecordedCriteria, wanted: readonly string[]): CellFault | null {
  const letter = unitLetter(awarded)
  if (letter === undefined || (recorded.achieved.length === 0 && recorded.notAchieved.length === 0)) return null
  const place = LETTERS.indexOf(letter)
  const missed = recorded.notAchieved.filter(criterion => LETTERS.indexOf(criterionLetter(criterion) ?? 'D') <= place && criterionLetter(criterion))
  const of = { value: awarded.name, kind: 'higher' }
  if (missed.length > 0) return { ...of, message: `The grade is ${awarded.name}, and ${listOf(missed)} ${missed.length > 1 ? 'are' : 'is'} recorded as not achieved.` }
  const hasLetters = recorded.achieved.some(criterion => criterionLetter(criterion) !== undefined)
  // What could not be understood may well say "achieved".
  const open = highestGradeOpen({ achieved: [...recorded.achieved, ...recorded.unclear], notAchieved: recorded.notAchieved })
  if (hasLetters && LETTERS.indexOf(open) < place) {
    return { ...of, message: `The grade is ${awarded.name}, and no ${letter} criterion is recorded as achieved.` }
  }
  const earned = gradeEarned(wanted, recorded.achieved)
  if (LETTERS.indexOf(earned) <= place || wanted.every(criterion => criterionLetter(criterion) === undefined)) return null
  return { value: awarded.name, kind: 'lower', message: `The grade is ${awarded.name}, and all criteria up to ${earned} are recorded as achieved.` }
}

/** All that the row could hold: the criteria with a column on the sheet, else those that it targets. */
function wantedBy(sheet: TrackingSheet): (row: Row) => readonly string[] {
  const columns = [...sheet.family('criterion').keys()]
  const targeted = sheet.column('criteria-targeted')
  return row => (columns.length > 0 ? columns : (targeted?.value(row) ?? []))
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | P2 | M1 | D1 | Grade
        S1         | 1    | 1          | 16/10/2023 | Y  | Y  | Y  | N  | M
        S2         | 1    | 1          | 16/10/2023 | Y  | Y  |    |    | P
        S3         | 1    | 1          | 16/10/2023 | Y  | N  | Y  |    | U
        S4         | 1    | 1          | 16/10/2023 |    |    |    |    | D
        S5         | 1    | 2          | 16/10/2023 |    | Y  | Y  |    | Merit
        S6         | 1    | 1          | 16/10/2023 | Y  | Y  | Y  | JS | D`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Criteria targeted | Criteria achieved | Grade
        S1         | 1    | 1          | 16/10/2023 | P1, P2, M1        | P1, P2            | P`
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | P2 | M1 | Final grade
        S1         | 1    | 1          | 16/10/2023 | Y  | N  |    | M
        S1         | 1    | 2          | 13/11/2023 |    | Y  | Y  | M`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | P1 | P2 | M1 | D1 | Grade
        S1         | 1    | 1          | 16/10/2023 | Y  | Y  | N  | N  | M
        S2         | 1    | 1          | 16/10/2023 | Y  | Y  |    |    | D
        S3         | 1    | 1          | 16/10/2023 | Y  | Y  | Y  |    | P
        S4         | 1    | 1          | 16/10/2023 | Y  | N  | Y  | Y  | P`,
      findings: [
        'I3: The grade is M, and M1 is recorded as not achieved.',
        'I4: The grade is D, and no D criterion is recorded as achieved.',
        'I5: The grade is P, and all criteria up to M are recorded as achieved.',
        'I6: The grade is P, and P2 is recorded as not achieved.'
      ]
    },
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Criteria targeted | Criteria achieved | Grade
        S1         | 1    | 1          | 16/10/2023 | P1, P2, M1        | P1, M1            | M`,
      findings: ['G3: The grade is M, and P2 is recorded as not achieved.']
    }
  ]
}
