import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'recommendation-unrecorded',
  catalogue: ['TA-61'],
  severity: 'advice',
  title: 'The recommendation of the initial report is not recorded',
  section: 'Feedback',
  why: 'The report says clearly whether marks should be amended now, whether its advice is for a future series, or whether the marking is accurate. What is to be done next depends on it.',
  fix: 'Enter the recommendation: amend now, tip for future, or confirmed accurate.',
  needs: ['report-date', 'recommendation'],
  on: 'recommendation',
  judge({ isBlank }) {
    if (isBlank('report-date') || !isBlank('recommendation')) return null
    return { message: 'The initial report is there, and its recommendation is not entered.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report received | Recommendation
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 | Confirmed accurate
        2 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded | Report received | Recommendation
        1 | Dec/Jan 2026 | 15/12/2025 | 15/12/2025 | 23/01/2026 |`,
      findings: ['F2: The initial report is there, and its recommendation is not entered.']
    }
  ]
}
