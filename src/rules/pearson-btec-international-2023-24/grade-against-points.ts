import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { casesOn } from './award-cases'
import { progressOf } from './award-progress'
import { rule } from './rule'

/** A qualification grade is the one whose threshold the points of the units reach. Points and thresholds are the specification's. */
export default rule({
  id: 'grade-against-points',
  catalogue: ['IA-87'],
  severity: 'error',
  title: 'A qualification grade does not go with the points',
  section: 'Eligibility for an award',
  sheetKind: 'unit-grades',
  needs: ['qualification-grade'],
  why: 'A qualification grade needs the number of points that the specification sets for it. The thresholds used here are those in the settings of your centre.',
  fix: 'Correct the grade, the outcomes of the units or their points; the thresholds are in the settings ia.threshold, and ia.threshold-source cites the specification.',
  *check(context): Iterable<Verdict> {
    const { sheet, settings } = context
    const source = settings['ia.threshold-source'] ?? 'the centre’s settings'
    const open = { thresholds: 0, points: 0 }
    for (const one of casesOn(sheet, context)) {
      const { recorded, size } = one
      if (!recorded) continue
      const { points, grade, missing } = progressOf(one)
      // Another rule speaks of outcomes that are missing.
      if (missing.length > 0) continue
      if (!size || size.thresholds.length === 0) open.thresholds += 1
      else if (points === undefined) open.points += 1
      else {
        const isU = recorded.grade.rank === 0
        const threshold = size.thresholds.find(entry => plainGradeName(entry.grade) === plainGradeName(recorded.grade.name))
        if (recorded.sheet !== sheet || (isU && !grade) || (grade && threshold?.grade === grade.grade)) continue
        if (!isU && !threshold) {
          open.thresholds += 1
          continue
        }
        const isTooHigh = !isU && (threshold?.points ?? 0) > points
        const by = grade ? `which is ${grade.grade}` : 'which is below the lowest grade'
        yield {
          row: recorded.row,
          column: recorded.column,
          value: recorded.grade.name,
          ...(!isTooHigh && { severity: 'warning' as const }),
          message: `The grade ${recorded.grade.name} is recorded, and the units come to ${points} points, ${by} by the thresholds of ${source}.`
        }
      }
    }
    if (open.thresholds > 0) yield { cannotTell: 'The settings hold no points for the grades of this size: enter them from the specification, as ia.threshold.Diploma.P.' }
    if (open.points > 0) yield { cannotTell: 'Not all units have points: enter them beside the unit, or for each grade on a units sheet.' }
  }
})

const plainGradeName = (name: string) => normalise(name).replace(/ /g, '')

const thresholds = `
        == Settings ==
        Setting                           | Value
        ia.threshold.Subsidiary Diploma.P | 36
        ia.threshold.Subsidiary Diploma.M | 52
        ia.threshold.Subsidiary Diploma.D | 74`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Unit points | Qualification size | Qualification grade
        0012             | 1    | M          | 20          | Subsidiary Diploma | M
        0012             | 2    | D          | 32          | Subsidiary Diploma |
        0013             | 1    | P          | 12          | Subsidiary Diploma | U
        0013             | 2    | U          | 0           | Subsidiary Diploma |${thresholds}`
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Unit points | Qualification size | Qualification grade
        0012             | 1    | M          | 20          | Subsidiary Diploma | D`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Unit points | Qualification size | Qualification grade
        0012             | 1    | M          | 20          | Subsidiary Diploma | D
        0012             | 2    | D          | 32          | Subsidiary Diploma |
        0013             | 1    | M          | 20          | Subsidiary Diploma | P
        0013             | 2    | D          | 32          | Subsidiary Diploma |
        0014             | 1    | M          | 20          | Subsidiary Diploma | P
        0014             | 2    | U          | 0           | Subsidiary Diploma |${thresholds}
        ia.threshold-source               | Business specification, issue 2`,
      findings: [
        'Grades!F3: The grade D is recorded, and the units come to 52 points, which is M by the thresholds of Business specification, issue 2.',
        'Grades!F5: The grade P is recorded, and the units come to 52 points, which is M by the thresholds of Business specification, issue 2.',
        'Grades!F7: The grade P is recorded, and the units come to 20 points, which is below the lowest grade by the thresholds of Business specification, issue 2.'
      ]
    }
  ]
}
