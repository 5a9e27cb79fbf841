import type { Examples } from '../example'
import { psaOfAnotherSeries } from './psa-of-another-series'

export default psaOfAnotherSeries('psa-of-another-series-in-entries', 'component-entries')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | PSA series
        0012 | 1 | Internal | December 2025 | 1 | Dec/Jan 2026
        0012 | 3 | External | May/June 2026 | 1 |`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt | PSA series
        0012 | 1 | Internal | May/June 2026 | 2 | Dec/Jan 2026`,
      findings: ['F2: The set assignment is of Dec/Jan 2026, but the series is May/June 2026.']
    }
  ]
}
