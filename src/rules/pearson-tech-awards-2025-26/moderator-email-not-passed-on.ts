import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'moderator-email-not-passed-on',
  catalogue: ['TA-58'],
  severity: 'warning',
  title: 'The moderator’s email is not passed on',
  section: 'Reviewing the moderation sample and feedback',
  why: 'The moderator’s introductory email goes to the quality nominee or the exams officer, and should reach the programme lead promptly.',
  fix: 'Pass the email on to the programme lead, and enter the day.',
  needs: ['moderator-email-date', 'email-passed-on-date'],
  on: 'email-passed-on-date',
  judge({ sheet, row, asOf, isBlank }) {
    const received = sheet.column('moderator-email-date')?.value(row)
    if (received === undefined || asOf <= received || !isBlank('email-passed-on-date')) return null
    return { message: `The moderator’s email came on ${formatDay(received)}, and no day is entered on which it was passed on.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Moderator email received | Email passed on
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 05/01/2026 | 05/01/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 07/01/2026 |`,
      asOf: '2026-01-07'
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Moderator email received | Email passed on
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 05/01/2026 |`,
      asOf: '2026-01-08',
      findings: ['F2: The moderator’s email came on 5 January 2026, and no day is entered on which it was passed on.']
    }
  ]
}
