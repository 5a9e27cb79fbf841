import type { Examples } from '../example'
import { seriesNotOffered } from './series-not-offered'

export default seriesNotOffered('series-not-offered-on-marks-sheet', 'component-marks')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark
        0012 | December 2025 | 30
        0013 | Jan 26        | 30
        0014 | Summer 2026   | 30
        0015 |               | 30`
    }
  ],
  bad: [
    {
      sheets: `
        Component: 1
        Candidate number | Series | Mark
        0012 | March 2026    | 30
        0013 | May/June 2026 | 30`,
      findings: ['B3: "March 2026" is not a series such as "May/June 2026" or "Dec/Jan 2026".']
    }
  ]
}
