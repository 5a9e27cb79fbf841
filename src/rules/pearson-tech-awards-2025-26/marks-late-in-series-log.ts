import type { Examples } from '../example'
import { sentLate } from './sent-late'

export default sentLate({ id: 'marks-late-in-series-log', sheetKind: 'component-series', what: 'marks' })

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded
        Travel and Tourism | 1 | Dec/Jan 2026  | 15/12/2025 | 15/12/2025
        Travel and Tourism | 2 | May/June 2026 |            |`,
      asOf: '2026-05-01'
    },
    {
      sheets: `
        Subject | Component | Component type | Series | Marks submitted | Sample uploaded
        Travel and Tourism | 1 | Internal | Dec/Jan 2026  | 15/12/2025 | 15/12/2025
        Travel and Tourism | 3 | External | May/June 2026 |            |
        Art and Design     | 1 | Internal | Dec/Jan 2026  |            |`,
      asOf: '2026-06-01'
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Sample uploaded
        Travel and Tourism | 1 | Dec/Jan 2026  | 16/12/2025 | 15/12/2025
        Art and Design     | 1 | May/June 2026 | 18/05/2026 |
        Travel and Tourism | 2 | May/June 2026 |            | 14/05/2026`,
      asOf: '2026-05-20',
      findings: [
        'D2: The marks were submitted on 16 December 2025, after the deadline of 15 December 2025.',
        'D3: The marks were submitted on 18 May 2026, after the deadline of 15 May 2026.',
        'D4: No date says when the marks were submitted, and the deadline of 15 May 2026 has passed.'
      ]
    }
  ]
}
