import { lettersOf } from '../../domain/grades/letters'
import { normalise } from '../../recognise/normalise'
import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { casesOn } from './award-cases'
import { isBegun } from './attempts'
import { rule } from './rule'
import { sentence, unitNamed } from './wording'
import { worksOf } from './works'

/** The guide caps the retaken assignment alone. A centre that caps the whole unit says so in its settings. */
export default rule({
  id: 'unit-above-pass-after-retake',
  catalogue: ['IA-57'],
  severity: 'warning',
  title: 'A unit with a retake is graded above Pass',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Your centre’s own setting ia.cap says that a retake caps the whole unit at Pass. The guide itself caps only the retaken assignment.',
  fix: 'Enter Pass for the unit, or change the setting ia.cap to "attempt", as the guide has it.',
  *check(context): Iterable<Verdict> {
    const { sheet, settings } = context
    if (settings['ia.cap'] !== 'unit') {
      yield { notApplicable: 'By the setting ia.cap a retake caps the attempt, not the unit.' }
      return
    }
    for (const { learner, outcomes } of casesOn(sheet, context)) {
      const retaken = new Set(worksOf(learner, context).filter(({ retakes }) => retakes.some(isBegun)).map(({ unit }) => normalise(unit ?? '')))
      for (const { sheet: on, row, column, grade, name, unit } of retaken.size > 0 ? outcomes : []) {
        if (on !== sheet || !grade || !retaken.has(unit) || lettersOf(grade.name).every(letter => letter === 'P')) continue
        yield { row, column, value: grade.name, message: `${sentence(unitNamed(name))} has ${grade.name} after a retake, and by the centre’s own setting it is Pass at most.` }
      }
    }
  }
})

const tracker = `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted
        0012             | 1    | 1R         | Re-sit  | 15/01/2024`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade
        0012             | 1    | M${tracker}`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade
        0012             | 1    | M
        0012             | 2    | D${tracker}
        == Settings ==
        Setting | Value
        ia.cap  | unit`,
      findings: ['Grades!C3: Unit 1 has M after a retake, and by the centre’s own setting it is Pass at most.']
    }
  ]
}
