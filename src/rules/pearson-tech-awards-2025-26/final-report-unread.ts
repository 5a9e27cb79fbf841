import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'final-report-unread',
  catalogue: ['TA-79'],
  severity: 'advice',
  title: 'The final moderator report is not read',
  section: 'Results and post-results services',
  why: 'From results day the final moderator report is on Edexcel Online. What it says is useful for the next series, and decides whether a review is worth requesting.',
  fix: 'Download and read the report, and enter the day.',
  needs: ['results-day', 'final-report-read'],
  on: 'final-report-read',
  judge({ sheet, row, asOf, isBlank }) {
    const day = sheet.column('results-day')?.value(row)
    if (day === undefined || asOf <= day || !isBlank('final-report-read')) return null
    if (sheet.column('component-type')?.value(row) === 'external') return null
    return { message: `Results day was ${formatDay(day)}, and the final moderator report is not entered as read.` }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Results day | Final report read
        1 | Dec/Jan 2026  | 15/12/2025 | 15/12/2025 | 19/03/2026 | 23/03/2026
        1 | May/June 2026 |            |            | 20/08/2026 |`,
      asOf: '2026-04-13'
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Results day | Final report read
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 19/03/2026 |`,
      asOf: '2026-04-13',
      findings: ['F2: Results day was 19 March 2026, and the final moderator report is not entered as read.']
    }
  ]
}
