import type { Examples } from '../example'
import { artAndDesignInDecember } from './art-and-design-in-december'

export default artAndDesignInDecember('art-and-design-in-december-in-series-log', 'component-series')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Visit date
        Art and Design | 1 | May/June 2026 | 12/05/2026 | 02/06/2026`
    }
  ],
  bad: [
    {
      sheets: `
        Subject | Component | Series | Marks submitted | Visit date
        Art and Design | 1 | Dec/Jan 2026 | 12/12/2025 |`,
      findings: ['C2: Art and Design has no December/January series, but the series here is Dec/Jan 2026.']
    }
  ]
}
