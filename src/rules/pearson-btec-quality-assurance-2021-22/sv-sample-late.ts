import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { programmeGap } from './programme-gap'
import { said } from './programme-row'

/** Samples for standards verification are sent when they are due. */
export default programmeGap({
  id: 'sv-sample-late',
  catalogue: ['QA-37'],
  severity: 'warning',
  title: 'A sample for standards verification is late',
  section: 'Appendix B: Lead Standards Verifier Reporting Criteria',
  needs: ['sample-due-date', 'sample-sent-date'],
  on: 'sample-sent-date',
  why: 'Standards verification needs timely samples of learners’ work; how many days are timely the guide does not say, so the date agreed with the standards verifier counts.',
  fix: 'Send the sample, or enter the day on which it was sent; if another date was agreed, enter that.',
  judge(programme) {
    const [due, sent] = [said(programme, 'sample-due-date'), said(programme, 'sample-sent-date')]
    if (due === undefined) return null
    if (sent !== undefined) return sent > due ? { value: sent, message: `The sample was sent on ${formatDay(sent)}, and was due on ${formatDay(due)}.`, fix: LATE } : null
    const isOpen = programme.sheet.column('sample-sent-date')?.isBlank(programme.row) === true && programme.asOf > due
    if (!isOpen || said(programme, 'sv-status')?.startsWith('released') === true) return null
    const requested = said(programme, 'sv-request-date')
    const since = requested === undefined ? '' : `, requested on ${formatDay(requested)},`
    return { kind: 'blank', message: `The sample${since} was due on ${formatDay(due)}, and no day is entered on which it was sent.` }
  }
})

const LATE = 'If another date was agreed with the standards verifier, enter that as the date due; if not, nothing more is to be done here.'

const programmes = (...rows: readonly string[]) => `
        Academic year: 2021-22
        Programme | Suite | Live registrations | SV request date | Sample due | Sample sent
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: programmes('Business | L3 Nationals (2016) | 40 | 10/01/2022 | 31/01/2022 | 31/01/2022', 'Sport | L3 Nationals (2016) | 40 | 10/01/2022 | 28/02/2022 |'),
      asOf: '2022-02-28'
    }
  ],
  bad: [
    {
      sheets: programmes('Business | L3 Nationals (2016) | 40 | 10/01/2022 | 31/01/2022 | 01/02/2022', 'Sport | L3 Nationals (2016) | 40 | 10/01/2022 | 28/02/2022 |'),
      asOf: '2022-03-01',
      findings: [
        'F3: The sample was sent on 1 February 2022, and was due on 31 January 2022.',
        'F4: The sample, requested on 10 January 2022, was due on 28 February 2022, and no day is entered on which it was sent.'
      ]
    }
  ]
}
