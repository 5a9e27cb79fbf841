import type { Examples } from '../example'
import { artAndDesignInDecember } from './art-and-design-in-december'

export default artAndDesignInDecember('art-and-design-in-december-in-entries', 'component-entries')

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Subject | Component | Series | Attempt
        0012 | Art and Design     | 1 | May/June 2026 | 1
        0012 | Travel and Tourism | 1 | Dec/Jan 2026  | 1`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Subject | Component | Series | Attempt
        0012 | BTEC Tech Award in Art and Design Practice | 1 | Jan 2026 | 1
        0013 | Travel and Tourism | 1 | Jan 2026 | 1`,
      findings: ['D2: Art and Design has no December/January series, but the series here is Dec/Jan 2026.']
    }
  ]
}
