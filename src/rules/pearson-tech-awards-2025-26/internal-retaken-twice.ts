import type { Examples } from '../example'
import { satTooOften } from './sat-too-often'

export default satTooOften({
  id: 'internal-retaken-twice',
  catalogue: ['TA-37'],
  title: 'An internal component is retaken more than once',
  section: 'Retakes',
  type: 'internal',
  why: 'After moderation a student has one chance to retake each internal component, in a later series and with its new set assignment.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | Dec/Jan 2026  | 1
        0012 | 1 | Internal | May/June 2026 | 2
        0012 | 2 | Internal | May/June 2026 | 1
        0013 | 1 | Internal | May/June 2026 | Retake`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 1 | Internal | May/June 2025 | 1
        0012 | 1 | Internal | Dec/Jan 2026  | 2
        0012 | 1 | Internal | May/June 2026 | 3`,
      findings: ['E4: Attempt 3 at component 1 in May/June 2026 is one too many: one retake is allowed.']
    },
    {
      sheets: `
        ULN | Component | Component type | Series | Entry date
        9276308686 | 1 | Internal | May/June 2025 | 03/03/2025
        9276308686 | 1 | Internal | Dec/Jan 2026  | 20/10/2025
        9276308686 | 1 | Internal | May/June 2026 | 02/03/2026`,
      findings: ['D4: Attempt 3 at component 1 in May/June 2026 is one too many: one retake is allowed.']
    }
  ]
}
