import type { Examples } from '../example'
import { coveredRows } from './covered'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** The Lead Internal Verifier verifies the plan. */
export default rule({
  id: 'plan-unverified',
  catalogue: ['IA-3'],
  severity: 'warning',
  title: 'The assessment plan is not verified by the Lead IV',
  section: 'Assessment Plans',
  sheetKind: 'assignment-plan',
  needs: ['lead-iv-verified-date'],
  why: 'The programme team makes the plan together, and the Lead Internal Verifier, where there is one, checks that it will work.',
  fix: 'Enter the date on which the Lead Internal Verifier verified the plan.',
  *check({ sheet, edition, columns: { 'lead-iv-verified-date': date } }) {
    const verifiers = sheet.column('lead-iv-verified-by')
    yield* gapsIn({
      column: date,
      rows: coveredRows(sheet, edition),
      one: row => ({
        message:
          verifiers?.isBlank(row) === false
            ? 'The plan names who verified it and has no date for it.'
            : 'The plan has no date on which the Lead IV verified it.'
      }),
      many: (lacking, of) => `${lacking === of ? `All ${of}` : `${lacking} of the ${of}`} rows of the plan have no date on which the Lead IV verified it.`
    })
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Lead IV verified: 04/09/2023
        Unit | Assignment | Hand-out date | Deadline
        1    | 1          | 02/10/2023    | 16/10/2023`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Lead IV verified
        1    | 1          | 02/10/2023    | 16/10/2023 |
        1    | 2          | 06/11/2023    | 20/11/2023 |`,
      findings: ['E2: All 2 rows of the plan have no date on which the Lead IV verified it.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Unit | Assignment | Hand-out date | Deadline   | Plan verified by | Lead IV verified
        1    | 1          | 02/10/2023    | 16/10/2023 | D Bell           |
        1    | 2          | 06/11/2023    | 20/11/2023 | D Bell           | 04/09/2023`,
      findings: ['F3: The plan names who verified it and has no date for it.']
    }
  ]
}
