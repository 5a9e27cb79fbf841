import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { casesOn, type AwardCase } from './award-cases'
import { progressOf, unitsNamed } from './award-progress'
import { rule } from './rule'

/** The units of an award make a valid combination of the right size. */
export default rule({
  id: 'unit-combination-incomplete',
  catalogue: ['IA-89'],
  severity: 'error',
  title: 'A recorded qualification lacks a unit of its combination',
  section: 'Eligibility for an award',
  sheetKind: 'unit-grades',
  needs: [],
  why: 'The centre sees to it that the units make a correct combination: the mandatory units, and optional ones up to the size of the qualification.',
  fix: 'Enter the outcome of these units, or correct the combination in the settings or on the units sheet.',
  *check(context): Iterable<Verdict> {
    const { sheet } = context
    const due = casesOn(sheet, context).filter(({ isDue, place }) => isDue && place.sheet === sheet)
    for (const one of due) {
      const { unlisted } = progressOf(one)
      const { row, column } = one.place
      if (unlisted.length > 0) {
        yield { row, column, value: unlisted.join(' '), message: `The qualification is recorded or claimed, and ${unitsNamed(unlisted)} of its combination ${unlisted.length === 1 ? 'is' : 'are'} not on the sheet.` }
        continue
      }
      const [hours, wanted] = [hoursOf(one), /^(\d{2,4})(?: ?glh)?$/i.exec(one.size?.size ?? '')?.[1]]
      if (hours === undefined || wanted === undefined || hours === Number(wanted)) continue
      yield {
        row, column, kind: 'size', value: hours, severity: 'warning',
        message: `The units come to a size of ${hours}, and the qualification is one of ${wanted}.`,
        fix: 'Look whether a unit is missing or one too many, or correct the sizes on the units sheet.'
      }
    }
    if (due.some(({ combination }) => combination === undefined)) {
      yield { cannotTell: 'Neither the settings (ia.combination) nor a units sheet say which units the qualification takes.' }
    }
  }
})

/** The sizes of all graded units together; undefined where that of one is not known. */
function hoursOf({ outcomes, structure }: AwardCase): number | undefined {
  const sizes = outcomes.filter(({ grade }) => grade !== undefined).map(({ unit }) => structure.get(unit)?.size)
  return sizes.length === 0 || sizes.includes(undefined) ? undefined : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
}

const units = `
        == Unit list ==
        Rulebook: IA
        Unit | Mandatory or optional | Chosen | GLH
        1    | Mandatory             |        | 90
        2    | Mandatory             |        | 90
        3    | Optional              |        | 60
        4    | Optional              |        | 60`

export const examples: Examples = {
  good: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification size | Qualification grade
        0012             | 1    | M          | 240                | M
        0012             | 2    | M          | 240                |
        0012             | 3    | M          | 240                |
        0013             | 1    | M          | 240                |${units}`
    },
    {
      sheets: `
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification grade
        0012             | 1    | M          | M`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        == Grades ==
        Rulebook: IA
        Candidate number | Unit | Unit grade | Qualification size | Qualification grade
        0012             | 1    | M          | 180                | M
        0012             | 3    | M          | 180                |
        0013             | 1    | M          | 180                | M
        0013             | 2    | M          | 180                |
        0013             | 3    | M          | 180                |${units}`,
      findings: [
        'Grades!E3: The qualification is recorded or claimed, and unit 2 of its combination is not on the sheet.',
        'Grades!E5: The units come to a size of 240, and the qualification is one of 180.'
      ]
    }
  ]
}
