import type { Examples } from '../example'
import { seriesNotOffered } from './series-not-offered'

export default seriesNotOffered('series-not-offered-in-entries', 'component-entries')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt
        0012 | 1 | Dec/Jan 2026  | 1
        0012 | 2 | May/June 2026 | 1`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Series | Attempt
        0012 | 1 | Autumn 2025 | 1`,
      findings: ['C2: "Autumn 2025" is not a series such as "May/June 2026" or "Dec/Jan 2026".']
    }
  ]
}
