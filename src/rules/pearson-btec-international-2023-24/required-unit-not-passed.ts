import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { casesOn } from './award-cases'
import { progressOf, unitsNamed } from './award-progress'
import { rule } from './rule'

/** Units that the specification’s structure asks to be passed stand at Pass or above, within its compensation table. */
export default rule({
  id: 'required-unit-not-passed',
  catalogue: ['IA-86'],
  severity: 'error',
  title: 'A unit that must be passed has a U',
  section: 'Eligibility for an award',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'Without a Pass or above in the required units, as far as the compensation table of the specification does not allow a U, there is no qualification.',
  fix: 'Correct the outcome or the list of required units; otherwise the qualification cannot be awarded as it stands.',
  *check(context): Iterable<Verdict> {
    const { sheet, workbook } = context
    if (!workbook.sheetsOf('units').some(units => units.column('mandatory') ?? units.column('required-pass'))) {
      yield { cannotTell: 'No units sheet says which units are mandatory or must be passed.' }
      return
    }
    let open = 0
    for (const one of casesOn(sheet, context)) {
      const { failed, barred, isComplete } = progressOf(one)
      // Before the end a U may well be "not yet".
      if (failed.length === 0 || (!one.isDue && !isComplete)) continue
      if (barred === 'unknown') open += 1
      const allowed = one.size?.compensation
      const few = allowed === undefined || allowed === 0 ? '' : `, and ${allowed} at most may have one`
      const own = failed.find(outcome => outcome.sheet === sheet)
      if (barred !== 'yes' || !own) continue
      const which = unitsNamed(failed.map(({ name }) => name))
      const message = `${which.charAt(0).toUpperCase()}${which.slice(1)} must be passed and ${failed.length === 1 ? 'has a U' : 'have a U'}${few}: no qualification can be awarded.`
      yield { row: own.row, column: own.column, value: failed.map(({ unit }) => unit).join(' '), message }
    }
    if (open > 0) {
      const learners = open === 1 ? '1 learner has' : `${open} learners have`
      yield { cannotTell: `${learners} a U in a mandatory unit, and the setting ia.compensation of the size does not say how many there may be.` }
    }
  }
})

const units = `
        == Unit list ==
        Rulebook: IA
        Unit | Mandatory or optional | Pass required
        1    | Mandatory             | Yes
        2    | Mandatory             |
        3    | Optional              |`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification grade
        0012             | 1    | P          | P
        0012             | 2    | D          |
        0012             | 3    | U          |
        0013             | 1    | U          |
        0013             | 2    |            |${units}`
    },
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification grade
        0012             | 1    | P          | P
        0012             | 2    | U          |${units}`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification size | Qualification grade
        0012             | 1    | P          | Diploma            | P
        0012             | 2    | U          | Diploma            |${units}
        == Settings ==
        Setting                 | Value
        ia.compensation.Diploma | 1`
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification grade
        0012             | 1    | U          | P
        0012             | 2    | D          |${units}`,
      findings: ['Grades!C3: Unit 1 must be passed and has a U: no qualification can be awarded.']
    },
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification size
        0012             | 1    | U          | Diploma
        0012             | 2    | U          | Diploma${units}
        == Settings ==
        Setting                 | Value
        ia.compensation.Diploma | 1`,
      findings: ['Grades!C3: Units 1 and 2 must be passed and have a U, and 1 at most may have one: no qualification can be awarded.']
    }
  ]
}
