import type { Examples } from '../example'
import type { Verdict } from '../rule'
import { isHandedIn } from './attempts'
import { gapsIn, isLacking } from '../gaps'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { worksOn } from './works'

const SIGNED = [
  { id: 'learner-declaration', date: 'learner-declaration-date', who: 'the learner' },
  { id: 'assessor-authenticated', date: 'assessor-authenticated-date', who: 'the assessor' }
] as const

/** Learner and assessor declare a retake to be authentic, as they did before. */
export default rule({
  id: 'retake-declaration-missing',
  catalogue: ['IA-56'],
  severity: 'error',
  title: 'A declaration for a retake is missing',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['attempt'],
  why: 'For a retake or re-sit both the learner and the assessor sign that the work is authentic, as for the submissions before it.',
  fix: 'Have the declaration signed and enter it here.',
  *check(context): Iterable<Verdict> {
    const { sheet } = context
    if (SIGNED.every(({ id }) => !sheet.column(id))) {
      yield { cannotTell: 'There is no column for the declarations.' }
      return
    }
    const rows = retakesOn(sheet, worksOn(sheet, context)).filter(({ attempt }) => isHandedIn(attempt)).map(({ attempt }) => attempt.row)
    for (const { id, date, who } of SIGNED) {
      const column = sheet.column(id)
      if (!column) continue
      yield* gapsIn({
        column,
        rows,
        lacks: row => isLacking(column, row) && (column.value(row) === 'no' || sheet.column(date)?.value(row) === undefined),
        one: () => ({ kind: id, message: `The declaration of ${who} for this retake is missing.` }),
        many: (count, of) => `For ${count} of the ${of} retakes the declaration of ${who} is missing.`
      })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Learner declaration | Assessor authenticated
        0012             | 1    | 1R         | Retake  | 15/01/2024 | Yes                 | Yes
        0013             | 1    | 1          | First   | 16/10/2023 |                     |
        0014             | 1    | 1R         | Retake  |            |                     |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Learner declaration | Assessor authenticated
        0012             | 1    | 1R         | Retake  | 15/01/2024 |                     | Yes
        0013             | 1    | 1R         | Retake  | 15/01/2024 | Yes                 | No`,
      findings: ['F3: The declaration of the learner for this retake is missing.', 'G4: The declaration of the assessor for this retake is missing.']
    }
  ]
}
