import { namesIn } from '../../domain/assessors'
import type { Examples } from '../example'
import { ownRows, textColumn } from './own-rows'
import { rule } from './rule'
import { unstandardised } from './standardised'

/** Every verifier and assessor named in the verification log has been standardised. */
export default rule({
  id: 'verifier-outside-standardisation',
  catalogue: ['QA-24'],
  severity: 'error',
  title: 'Someone in the verification log is not in the record of standardisation',
  section: 'Standardising Assessment Teams',
  sheetKind: 'internal-verification',
  needs: ['iv-name'],
  why: 'The Lead IV uses the Centre Standardisation Materials to standardise the whole team of assessors and internal verifiers.',
  fix: 'Enter the day on the staff sheet; if it was not done, do it now and look at the decisions again.',
  *check({ sheet, workbook, columns: { 'iv-name': verifiers }, edition, asOf }) {
    const [assessors, suiteOf] = [sheet.column('assessor'), textColumn(sheet, 'suite')]
    const team = ownRows(sheet, edition).flatMap(row => {
      const suite = suiteOf(row)
      return [
        ...namesIn(verifiers.value(row) ?? '').map(name => ({ name, suite, row, column: verifiers, does: 'verifies' })),
        ...(assessors ? namesIn(assessors.value(row) ?? '').map(name => ({ name, suite, row, column: assessors, does: 'assesses' })) : [])
      ]
    })
    yield* unstandardised(team, { sheet, workbook, edition, asOf })
  }
})

const log = `
        == IV ==
        Rulebook: QA
        IV type  | Unit | Assessor | Internal verifier | IV date
        Decision | 1    | A Ash    | E Elm             | 09/11/2021
        Decision | 2    | B Birch  | E Elm             | 09/11/2021`

const staff = (...rows: readonly string[]) => `
        == Staff ==
        Rulebook: QA
        Staff name | Role | Standardisation type | Standardisation date
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: log + staff('A Ash | Teacher | CSM | 06/10/2021', 'B Birch | Teacher | CSM | 06/10/2021', 'E Elm | IV | | 06/10/2021') },
    { sheets: log, outcome: 'cannot-tell' }
  ],
  bad: [
    {
      sheets: log + staff('A Ash | Teacher | CSM | 06/10/2021', 'B Birch | Teacher | ESM | 06/10/2021'),
      findings: [
        'IV!D3: E Elm verifies here, and the staff sheet has no standardisation of theirs.',
        'IV!C4: B Birch assesses here, and the staff sheet has no standardisation of theirs.'
      ]
    }
  ]
}
