import type { Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { assessedRows } from './attempt-rows'
import { gapsIn, isLacking } from '../gaps'
import { rule } from './rule'

/** The assessor confirms that what they assessed is the learner's own work. */
export default rule({
  id: 'assessor-declaration-missing',
  catalogue: ['IA-34'],
  severity: 'warning',
  title: 'The assessor’s confirmation is missing',
  section: 'Submission of evidence',
  sheetKind: 'assignment-attempts',
  needs: ['assessor-authenticated'],
  why: 'For each assignment the assessor confirms that the evidence is authentic and the learner’s own work, to the best of their knowledge.',
  fix: 'Have the assessor sign the confirmation, and record it here.',
  *check({ sheet, workbook, edition, columns: { 'assessor-authenticated': confirmed } }) {
    const [dates, attempts] = [sheet.column('assessor-authenticated-date'), sheet.column('attempt')]
    // What a retake needs has a rule of its own.
    const rows = assessedRows({ sheet, workbook, edition }).filter(row => attempts?.value(row) !== 'retake')
    yield* gapsIn({
      column: confirmed,
      rows,
      lacks: (row: Row) => isLacking(confirmed, row) && (dates?.value(row) === undefined || confirmed.value(row) === 'no'),
      one: () => ({ message: 'The work was assessed, and the assessor’s confirmation that it is authentic is not recorded.' }),
      many: (lacking, of) => `${lacking} of the ${of} assessed submissions have no confirmation of the assessor.`
    })
    if (!dates) return
    yield* gapsIn({
      column: dates,
      rows: rows.filter(row => confirmed.value(row) === 'yes'),
      lacks: (row: Row) => dates.isBlank(row),
      one: () => ({ kind: 'undated', message: 'The assessor’s confirmation has no date.', fix: 'Enter the date on which the assessor signed.' }),
      many: (lacking, of) => `${lacking} of the ${of} confirmations of the assessor have no date.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Assessor signed | Date authenticated | Grade
        S1         | 1    | 1          | 16/10/2023 | Yes             | 18/10/2023         | P
        S2         | 1    | 1          | 16/10/2023 |                 |                    |
        S3         | 1    | 1          | 16/10/2023 |                 | 18/10/2023         | P`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Assessor signed | Date authenticated | Grade
        S1         | 1    | 1          | 16/10/2023 | Yes             | 18/10/2023         | P
        S2         | 1    | 1          | 16/10/2023 |                 |                    | M
        S3         | 1    | 1          | 16/10/2023 | Yes             |                    | M`,
      findings: [
        'E4: The work was assessed, and the assessor’s confirmation that it is authentic is not recorded.',
        'F5: The assessor’s confirmation has no date.'
      ]
    }
  ]
}
