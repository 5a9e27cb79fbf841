import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'report-not-shared',
  catalogue: ['TA-58'],
  severity: 'warning',
  title: 'The initial report is not shared with the team',
  section: 'Reviewing the moderation sample and feedback',
  why: 'The initial report is downloaded by the exams team or the quality nominee, and is to be shared with those who marked: they decide about amendments on it.',
  fix: 'Share the report with the programme team, and enter the day.',
  needs: ['report-date', 'report-shared-date'],
  on: 'report-shared-date',
  judge({ sheet, row, asOf, isBlank }) {
    const received = sheet.column('report-date')?.value(row)
    if (received === undefined || asOf <= received || !isBlank('report-shared-date')) return null
    return { message: `The initial report came on ${formatDay(received)}, and no day is entered on which it was shared.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report received | Report shared
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 | 26/01/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |            |`,
      asOf: '2026-02-02'
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report received | Report shared
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 |`,
      asOf: '2026-02-02',
      findings: ['F2: The initial report came on 23 January 2026, and no day is entered on which it was shared.']
    }
  ]
}
