import type { Examples } from '../example'
import { psaOfAnotherSeries } from './psa-of-another-series'

export default psaOfAnotherSeries('psa-of-another-series-in-series-log', 'component-series')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | PSA series | PSA start | Marks submitted
        1 | Dec/Jan 2026 | Dec/Jan 2026 | 01/10/2025 | 12/12/2025`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | PSA series | PSA start | Marks submitted
        1 | May/June 2026 | May/June 2025 | 01/10/2025 | 12/05/2026`,
      findings: ['C2: The set assignment is of May/June 2025, but the series is May/June 2026.']
    }
  ]
}
