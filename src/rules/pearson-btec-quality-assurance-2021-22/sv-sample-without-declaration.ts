import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

/** The Lead IV signs for each sample that is sent. */
export default programmeGap({
  id: 'sv-sample-without-declaration',
  catalogue: ['QA-38'],
  severity: 'error',
  title: 'A sample was sent without the Lead IV declaration',
  section: 'The Role of the Lead Internal Verifier (Lead IV)',
  needs: ['sample-sent-date', 'lead-iv-declaration-date'],
  on: 'lead-iv-declaration-date',
  why: 'The Lead IV signs the declaration that a sample for standards verification is complete, accurate and authentic.',
  fix: 'Enter the day on which the Lead IV signed; if the declaration is missing, sign it and send it after.',
  judge(programme) {
    const sent = said(programme, 'sample-sent-date')
    const isBlank = programme.sheet.column('lead-iv-declaration-date')?.isBlank(programme.row) === true
    return sent !== undefined && isBlank
      ? { kind: 'blank', message: `A sample was sent on ${formatDay(sent)}, and no Lead IV declaration is entered for it.` }
      : null
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Programme | Suite | Rating | Sample sent | Lead IV declaration
        Business  | L3 Nationals (2016) | Medium | 31/01/2022 | 31/01/2022
        Sport     | L3 Nationals (2016) | Medium |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Programme | Suite | Rating | Sample sent | Lead IV declaration
        Business  | L3 Nationals (2016) | Medium | 31/01/2022 |`,
      findings: ['E2: A sample was sent on 31 January 2022, and no Lead IV declaration is entered for it.']
    }
  ]
}
