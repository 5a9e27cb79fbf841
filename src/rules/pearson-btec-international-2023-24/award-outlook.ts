import { listOf } from '../person'
import type { Examples } from '../example'
import type { Result } from '../rule'
import { casesOn, type AwardCase } from './award-cases'
import { progressOf, smallerSizes, unitsNamed, type Progress } from './award-progress'
import { rule } from './rule'
import { sizesIn, type SizeRules } from './unit-structure'
import { counted } from './wording'

/** Works out what a learner still needs for the award, the points so far, and a smaller qualification where it comes to that. */
export default rule({
  id: 'award-outlook',
  catalogue: ['IA-85', 'IA-86', 'IA-87', 'IA-88'],
  severity: 'advice',
  title: 'What each learner still needs for the award',
  section: 'Eligibility for an award',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'An award takes an outcome for every unit of a valid combination, a Pass in the required units, and the points of a grade; who falls short may be eligible for a smaller qualification.',
  fix: 'Enter combination, compensation and thresholds from your specification in the settings, to have all of it worked out.',
  *check(context) {
    const { sheet, settings } = context
    const sizes = sizesIn(settings)
    for (const one of casesOn(sheet, context)) if (one.place.sheet === sheet) yield* outlook(one, sizes, settings['ia.threshold-source'])
  }
})

function* outlook(one: AwardCase, sizes: readonly SizeRules[], source: string | null): Generator<Result, void, undefined> {
  const { place: { row, column }, size } = one
  const progress = progressOf(one)
  const { points, grade, isComplete } = progress
  const isKnown = one.outcomes.some(outcome => outcome.grade !== undefined)
  if (!isKnown) return
  if (points !== undefined && (points > 0 || isComplete)) yield { row, column, label: isComplete ? 'Points' : 'Points so far', result: points }
  if (isComplete && grade && progress.barred === 'no') yield { row, column, label: source === null ? 'Grade by points' : `Grade by points (${source})`, result: grade.grade }
  const needed = stillNeeded(progress)
  if (needed.length > 0) yield { row, column, label: 'Still needed for the award', result: needed.join('; ') }
  if (needed.length === 0 || !size || !(isComplete || one.isDue)) return
  const smaller = smallerSizes(one, sizes).map(other => `${other.size}, ${other.reached.grade} with ${counted(other.points, 'point')}`)
  if (smaller.length > 0) yield { row, column, label: 'Smaller qualification to look into', result: listOf(smaller) }
}

function stillNeeded({ missing, unlisted, failed, barred, points, lowest, isComplete }: Progress): readonly string[] {
  const units = [...missing.map(({ name }) => name), ...unlisted]
  const short = lowest && points !== undefined ? lowest.points - points : 0
  return [
    ...(units.length > 0 ? [`an outcome for ${unitsNamed(units)}`] : []),
    ...(barred === 'yes' ? [`a Pass in ${unitsNamed(failed.map(({ name }) => name))}`] : []),
    ...(barred === 'unknown' ? [`a Pass in ${unitsNamed(failed.map(({ name }) => name))}, unless the compensation table allows U`] : []),
    ...(lowest && short > 0 ? [`${counted(short, 'point')} ${isComplete ? 'more ' : ''}for ${lowest.grade}`] : [])
  ]
}

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification size
        0012             | 1    | M          | Diploma
        0012             | 2    | D          | Diploma
        0012             | 3    | P          | Diploma
        0013             | 1    | U          | Diploma
        0013             | 2    |            | Diploma
        0014             | 1    | P          | Diploma
        0014             | 2    | P          | Diploma
        0014             | 3    | U          | Diploma
        == Unit list ==
        Rulebook: IA
        Unit | Mandatory or optional | Pass required | Points for Pass | Points for Merit | Points for Distinction
        1    | Mandatory             | Yes           | 6               | 10               | 16
        2    | Mandatory             | No            | 12              | 20               | 32
        3    | Optional              | No            | 12              | 20               | 32
        == Settings ==
        Setting                    | Value
        ia.threshold.Certificate.P | 18
        ia.threshold.Certificate.M | 26
        ia.threshold.Diploma.P     | 36
        ia.threshold.Diploma.M     | 52
        ia.combination.Certificate | 1, 2
        ia.combination.Diploma     | 1; 2; 3
        ia.threshold-source        | Business, issue 2`,
      computed: [
        'Grades!C3: Points = 54',
        'Grades!C3: Grade by points (Business, issue 2) = M',
        'Grades!C6: Still needed for the award = an outcome for units 2 and 3; a Pass in unit 1; 36 points for P',
        'Grades!C8: Points = 18',
        'Grades!C8: Still needed for the award = 18 points more for P',
        'Grades!C8: Smaller qualification to look into = certificate, P with 18 points'
      ]
    }
  ],
  bad: []
}
