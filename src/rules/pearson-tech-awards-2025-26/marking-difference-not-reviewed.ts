import type { Examples } from '../example'
import { logGap } from './log-gap'

export default logGap({
  id: 'marking-difference-not-reviewed',
  catalogue: ['TA-24'],
  severity: 'warning',
  title: 'Marks are not reviewed after a difference in marking',
  section: 'Internal standardisation before assessment',
  why: 'Where assessors mark differently, the marks of everyone should be reviewed, with the standardisation materials in hand.',
  fix: 'Review the marks, and enter the day on which that was done.',
  needs: ['difference-found', 'marks-reviewed-date'],
  on: 'marks-reviewed-date',
  judge({ sheet, row, isBlank }) {
    if (sheet.column('difference-found')?.value(row) !== 'yes' || !isBlank('marks-reviewed-date')) return null
    return { message: 'A difference in marking was found, and no date of a review of the marks is entered.' }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Standardisation date | Marks submitted | Difference found | Marks reviewed date
        1 | Dec/Jan 2026 | 01/12/2025 | 15/12/2025 | Yes | 05/12/2025
        2 | Dec/Jan 2026 | 01/12/2025 | 15/12/2025 | No  |`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Standardisation date | Marks submitted | Difference found | Marks reviewed date
        1 | Dec/Jan 2026 | 01/12/2025 | 15/12/2025 | Yes |`,
      findings: ['F2: A difference in marking was found, and no date of a review of the marks is entered.']
    }
  ]
}
