import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { mayBeOneProgramme } from './programme-names'
import { runningRows } from './programme-row'
import { rule } from './rule'
import { isHalfOver } from './year'

/** The Lead IV samples verification and assessment in every qualification of the subject area during the year. */
export default rule({
  id: 'lead-iv-sample-missing',
  catalogue: ['QA-31'],
  severity: 'warning',
  title: 'A programme has no sample of the Lead IV',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  sheetKind: 'programmes',
  needs: ['lead-iv-sample-date'],
  why: 'Between September and July the Lead IV samples verification and assessment across the qualifications that they are responsible for. It is asked for once half of that time is over.',
  fix: 'Let the Lead IV sample the programme, and enter the day here or in the verification log.',
  *check({ sheet, workbook, columns: { 'lead-iv-sample-date': column }, edition, asOf }) {
    if (!isHalfOver(sheet, asOf, edition.dates.support)) return
    const sampled = workbook.sheetsOf('internal-verification').flatMap(log =>
      log.rows.flatMap(row => (log.column('iv-type')?.value(row) === 'Lead-IV-sample' ? [log.column('programme')?.value(row)] : []))
    )
    const programmes = sheet.column('programme')
    yield* gapsIn({
      column,
      rows: runningRows(sheet, edition),
      lacks: row => column.isBlank(row) && !sampled.some(name => mayBeOneProgramme(name, programmes?.value(row))),
      one: () => ({ kind: 'blank', message: 'No sample of the Lead IV is entered for this programme.' }),
      many: (lacking, of) => `${lacking} of the ${of} programmes have no sample of the Lead IV.`
    })
  }
})

const programmes = `
        == Programmes ==
        Academic year: 2021-22
        Programme | Suite | Live registrations | Lead IV sample date
        Business  | L3 Nationals (2016) | 40 | 12/11/2021
        Sport     | L3 Nationals (2016) | 40 |`

export const examples: Examples = {
  good: [
    { sheets: programmes.replace('12/11/2021', ''), asOf: '2021-12-01' },
    {
      sheets: `${programmes}
        == IV ==
        Rulebook: QA
        IV type        | Programme | Unit | Internal verifier | IV date
        Lead IV sample | Sport     | 1    | A Khan            | 10/01/2022`,
      asOf: '2022-05-01'
    }
  ],
  bad: [
    { sheets: programmes, asOf: '2022-05-01', findings: ['D4: No sample of the Lead IV is entered for this programme.'] },
    {
      sheets: `${programmes.replace('12/11/2021', '')}
        Media     | L3 Nationals (2016) | 0  |`,
      asOf: '2022-05-01',
      findings: ['D2: 2 of the 2 programmes have no sample of the Lead IV.']
    }
  ]
}
