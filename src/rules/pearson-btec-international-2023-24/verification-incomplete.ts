import type { Column, Row } from '../../recognise/typed-sheet'
import type { Examples } from '../example'
import { coveredRows } from './covered'
import { gapsIn } from '../gaps'
import { rule } from './rule'

/** A verification that was made says what it was of, and how it ended. */
export default rule({
  id: 'verification-incomplete',
  catalogue: ['IA-14'],
  severity: 'warning',
  title: 'An internal verification lacks its type or its outcome',
  section: 'Planning internal verification',
  sheetKind: 'internal-verification',
  needs: ['iv-date'],
  why: 'Internal verification ensures that briefs are fit for purpose and that decisions match the evidence: the record shows which of the two was looked at, and whether it was agreed.',
  fix: 'Fill in what is missing.',
  *check({ sheet, edition, asOf, columns: { 'iv-date': date } }) {
    const parts: readonly (readonly [Column | undefined, string])[] = [
      [sheet.column('iv-type'), 'whether it was of a brief or of a decision'],
      [sheet.column('iv-outcome'), 'its outcome']
    ]
    if (parts.every(([column]) => !column)) yield { cannotTell: 'There is no column for the type or the outcome of a verification.' }
    // Verifications that are planned have no outcome yet.
    const made = coveredRows(sheet, edition).filter(row => (date.value(row) ?? Infinity) <= asOf)
    for (const [column, called] of parts) {
      if (!column) continue
      yield* gapsIn({
        column,
        rows: made,
        lacks: (row: Row) => column.isBlank(row),
        one: () => ({ message: `This verification does not say ${called}.` }),
        many: (lacking, of) => `${lacking} of the ${of} verifications do not say ${called}.`
      })
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        IV type  | Unit | Assignment | Assessor | Internal verifier | IV date    | Outcome
        Brief    | 1    | 1          | A Khan   | B Lee             | 25/09/2023 | Agreed
        Decision | 1    | 1          | A Khan   | B Lee             | 20/10/2023 | Not agreed
        Decision | 1    | 2          | A Khan   | B Lee             | 22/11/2023 |`,
      asOf: '2023-11-06'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        IV type  | Unit | Assignment | Assessor | Internal verifier | IV date    | Outcome
        Brief    | 1    | 1          | A Khan   | B Lee             | 25/09/2023 |
                 | 1    | 1          | A Khan   | B Lee             | 20/10/2023 | Agreed`,
      findings: ['A4: This verification does not say whether it was of a brief or of a decision.', 'G3: This verification does not say its outcome.']
    }
  ]
}
