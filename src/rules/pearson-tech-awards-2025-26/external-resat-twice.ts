import type { Examples } from '../example'
import { satTooOften } from './sat-too-often'

export default satTooOften({
  id: 'external-resat-twice',
  catalogue: ['TA-69'],
  title: 'The external component is resat more than once',
  section: 'External assessment',
  type: 'external',
  why: 'Students may resit the external assessment once while they are on the course.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 3 | External | Dec/Jan 2026  | 1
        0012 | 3 | External | May/June 2026 | Resit`
    }
  ],
  bad: [
    {
      sheets: `
        Candidate number | Component | Component type | Series | Attempt
        0012 | 3 | External | January 2025  | 1
        0012 | 3 | External | May/June 2025 | 2
        0012 | 3 | External | Dec/Jan 2026  | 3`,
      findings: ['E4: Attempt 3 at component 3 in Dec/Jan 2026 is one too many: one resit is allowed.']
    }
  ]
}
