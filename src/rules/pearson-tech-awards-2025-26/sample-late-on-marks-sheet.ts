import type { Examples } from '../example'
import { sentLate } from './sent-late'

export default sentLate({ id: 'sample-late-on-marks-sheet', sheetKind: 'component-marks', what: 'sample' })

export const examples: Examples = {
  good: [
    {
      sheets: `
        Series: Dec/Jan 2026
        Component: 1
        Candidate number | Mark
        0012 | 30`,
      outcome: 'cannot-tell'
    },
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Sample uploaded: 15/05/2026
        Candidate number | Mark
        0012 | 30`
    }
  ],
  bad: [
    {
      sheets: `
        Series: May/June 2026
        Component: 1
        Sample uploaded | 16/05/2026
        Candidate number | Mark
        0012 | 30`,
      findings: ['B3: The sample was uploaded on 16 May 2026, after the deadline of 15 May 2026.']
    }
  ]
}
