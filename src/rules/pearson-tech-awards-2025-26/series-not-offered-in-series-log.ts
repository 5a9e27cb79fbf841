import type { Examples } from '../example'
import { seriesNotOffered } from './series-not-offered'

export default seriesNotOffered('series-not-offered-in-series-log', 'component-series')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | Dec/Jan 2025-26 | 12/12/2025 | 12/12/2025`
    }
  ],
  bad: [
    {
      sheets: `
        Component | Series | Marks submitted | Sample uploaded
        1 | Easter 2026 | 12/05/2026 | 12/05/2026`,
      findings: ['B2: "Easter 2026" is not a series such as "May/June 2026" or "Dec/Jan 2026".']
    }
  ]
}
