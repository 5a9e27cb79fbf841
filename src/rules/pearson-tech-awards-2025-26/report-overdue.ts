import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'report-overdue',
  catalogue: ['TA-59'],
  severity: 'warning',
  title: 'The initial report is overdue',
  section: 'Reviewing the moderation sample and feedback',
  why: 'The awarding body’s key dates say when the initial report is to be expected. Without it there is little time left to amend marks.',
  fix: 'Contact the moderator first, and if that does not help, the support portal; enter the day once the report is there.',
  needs: ['report-due-date', 'report-date'],
  on: 'report-date',
  judge({ sheet, row, asOf, isBlank }) {
    const due = sheet.column('report-due-date')?.value(row)
    if (due === undefined || asOf <= due || !isBlank('report-date')) return null
    return { message: `The initial report was due on ${formatDay(due)}, and is not entered as received.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report due | Report received
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 | 26/01/2026
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 |`,
      asOf: '2026-01-23'
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report due | Report received
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 |`,
      asOf: '2026-01-26',
      findings: ['F2: The initial report was due on 23 January 2026, and is not entered as received.']
    }
  ]
}
