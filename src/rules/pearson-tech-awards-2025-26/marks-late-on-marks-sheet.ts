import type { Examples } from '../example'
import { sentLate } from './sent-late'

export default sentLate({ id: 'marks-late-on-marks-sheet', sheetKind: 'component-marks', what: 'marks' })

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: Dec/Jan 2026
        Component: 1
        Marks submitted: 15/12/2025
        Candidate number | Mark
        0012 | 30`
    }
  ],
  bad: [
    {
      sheets: `
        Series: Dec/Jan 2026
        Component: 1
        Marks submitted: 17/12/2025
        Candidate number | Mark
        0012 | 30
        0013 | 41`,
      findings: ['A3: The marks were submitted on 17 December 2025, after the deadline of 15 December 2025.']
    }
  ]
}
