import type { Examples } from '../example'
import { rowGap } from './row-gap'

/** Where work is not the learner's own, something was done about it. */
export default rowGap({
  id: 'unauthentic-work-without-action',
  catalogue: ['IA-37'],
  severity: 'warning',
  title: 'Work is not authentic and no action is on record',
  section: 'Authenticity and authentication',
  needs: ['authentic', 'malpractice-action'],
  on: 'malpractice-action',
  why: 'Where evidence is found not to be authentic, assessors need to take appropriate action, by the centre’s malpractice policy where it asks for it.',
  fix: 'Record what was done, such as when the malpractice policy was followed.',
  isDue: sheet => row => sheet.column('authentic')?.value(row) === 'no',
  one: 'The work is not authentic, and no action is recorded.',
  many: 'works that are not authentic have no action on record'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Authentic | Action taken
        S1         | 1    | 1          | 16/10/2023 | Yes       |
        S2         | 1    | 1          | 16/10/2023 | No        | Malpractice policy followed 20/10/2023
        S3         | 1    | 1          | 16/10/2023 |           |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Authentic | Action taken
        S1         | 1    | 1          | 16/10/2023 | No        |`,
      findings: ['F3: The work is not authentic, and no action is recorded.']
    }
  ]
}
