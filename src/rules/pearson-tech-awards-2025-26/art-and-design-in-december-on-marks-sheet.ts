import type { Examples } from '../example'
import { artAndDesignInDecember } from './art-and-design-in-december'

export default artAndDesignInDecember('art-and-design-in-december-on-marks-sheet', 'component-marks')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject: Art and Design Practice
        Series: May/June 2026
        Component: 1
        Candidate number | Mark
        0012 | 30`
    },
    {
      sheets: `
        Subject: Travel and Tourism
        Series: Dec/Jan 2026
        Component: 1
        Candidate number | Mark
        0012 | 30`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Subject: Art & Design
        Series: December 2025
        Component: 1
        Candidate number | Mark
        0012 | 30
        0013 | 31`,
      findings: ['A2: Art and Design has no December/January series, but the series here is Dec/Jan 2026.']
    }
  ]
}
