import type { Examples } from '../example'
import { sentLate } from './sent-late'

export default sentLate({ id: 'sample-late-in-series-log', sheetKind: 'component-series', what: 'sample' })

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded
        Travel and Tourism | 1 | May/June 2027 | 14/05/2027 | 15/05/2027`,
      asOf: '2027-05-20'
    },
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded
        Art & Design | 1 | May/June 2026 | 14/05/2026 | 20/05/2026`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded
        Travel and Tourism | 1 | May/June 2026 | 14/05/2026 | 16/05/2026`,
      findings: ['E2: The sample was uploaded on 16 May 2026, after the deadline of 15 May 2026.']
    }
  ]
}
