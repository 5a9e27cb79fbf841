import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { submittedRows } from './attempt-rows'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** A declaration that is signed has a date. */
export default rule({
  id: 'declaration-undated',
  catalogue: ['IA-33'],
  severity: 'warning',
  title: 'The learner’s declaration has no date',
  section: 'Submission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['learner-declaration', 'learner-declaration-date'],
  why: 'The declaration of authenticity is signed and dated. Without its date a resubmission can’t be authorised.',
  fix: 'Enter the date on which the learner signed.',
  *check({ sheet, workbook, edition, columns: { 'learner-declaration': signed, 'learner-declaration-date': date } }) {
    yield* gapsIn({
      column: date,
      rows: submittedRows({ sheet, workbook, edition }).filter(row => signed.value(row) === 'yes'),
      lacks: (row: Row) => date.isBlank(row),
      one: () => ({ message: 'The learner’s declaration is signed and has no date.' }),
      many: (lacking, of) => `${lacking} of the ${of} signed declarations have no date.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Learner declaration | Declaration date
        S1         | 1    | 1          | 16/10/2023 | Yes                 | 16/10/2023
        S2         | 1    | 1          | 16/10/2023 |                     |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Learner declaration | Declaration date
        S1         | 1    | 1          | 16/10/2023 | Yes                 | 16/10/2023
        S2         | 1    | 1          | 16/10/2023 | Y                   |`,
      findings: ['F4: The learner’s declaration is signed and has no date.']
    }
  ]
}
