import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { rule } from './rule'
import { retakesOn } from './second-chances'
import { worksOn } from './works'

/** A retake has its exceptional reason. */
export default rule({
  id: 'retake-without-reason',
  catalogue: ['IA-53'],
  severity: 'error',
  title: 'A retake without an exceptional reason',
  section: 'Conditions for retaking a new assignment',
  sheetKind: 'assignment-attempts',
  needs: ['retake-reason'],
  why: 'The Lead IV allows a retake or re-sit only in exceptional circumstances, where it is necessary, appropriate and fair, and can say why.',
  fix: 'Enter what makes the circumstances exceptional, as the Lead IV sees it.',
  *check(context) {
    const { sheet, columns } = context
    yield* gapsIn({
      column: columns['retake-reason'],
      rows: retakesOn(sheet, worksOn(sheet, context)).map(({ attempt }) => attempt.row),
      one: () => ({ message: 'Nothing says why this retake is an exceptional case.' }),
      many: (count, of) => `${count} of the ${of} retakes have no exceptional reason.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Retake reason
        0012             | 1    | 1R         | Retake  | 15/01/2024 | In hospital before the resubmission
        0013             | 1    | 1          | First   | 16/10/2023 |
        0014             | 1    | 1R         | Retake  |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Retake reason
        0012             | 1    | 1R         | Retake  | 15/01/2024 |`,
      findings: ['F3: Nothing says why this retake is an exceptional case.']
    }
  ]
}
