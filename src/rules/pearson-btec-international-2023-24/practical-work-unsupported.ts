import type { Examples } from '../example'
import { rowGap } from './row-gap'

/** Practical work leaves something that a verifier can look at. */
export default rowGap({
  id: 'practical-work-unsupported',
  catalogue: ['IA-38'],
  severity: 'advice',
  title: 'Practical work has no supporting evidence on record',
  section: 'Authenticity and authentication',
  needs: ['practical', 'supporting-evidence'],
  on: 'supporting-evidence',
  why: 'All evidence is to be open to verification. For practical and performance work videos, recordings, photographs, handouts or task sheets could support it.',
  fix: 'Record what supports it, such as a video or photographs.',
  isDue: sheet => row => sheet.column('practical')?.value(row) === 'yes' && sheet.column('submitted-date')?.isBlank(row) !== true,
  one: 'The work is practical or a performance, and no supporting evidence is recorded.',
  many: 'practical works have no supporting evidence on record'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Practical | Supporting evidence
        S1         | 1    | 1          | 16/10/2023 | Yes       | Video
        S2         | 1    | 1          | 16/10/2023 | No        |
        S3         | 1    | 1          |            | Yes       |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Practical | Supporting evidence
        S1         | 1    | 1          | 16/10/2023 | Yes       |
        S2         | 1    | 1          | 16/10/2023 | Yes       | Photos`,
      findings: ['F3: The work is practical or a performance, and no supporting evidence is recorded.']
    }
  ]
}
