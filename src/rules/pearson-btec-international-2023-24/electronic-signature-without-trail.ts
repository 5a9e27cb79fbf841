import type { Examples } from '../example'
import { rowGap } from './row-gap'

/** An electronic signature has something that shows it to be genuine. */
export default rowGap({
  id: 'electronic-signature-without-trail',
  catalogue: ['IA-36'],
  severity: 'warning',
  title: 'An electronic signature has no audit trail',
  section: 'Using Electronic Signatures',
  needs: ['signature-type', 'signature-trail'],
  on: 'signature-trail',
  why: 'Electronic signatures are permitted if an audit trail supports them: an email with the record attached, a system log, or a dated comment that names who signed.',
  fix: 'Record which of these shows that the signature is genuine: email, system log or dated comment.',
  isDue: sheet => row => sheet.column('signature-type')?.value(row) === 'electronic',
  one: 'The signature is electronic, and no audit trail is recorded.',
  many: 'electronic signatures have no audit trail'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Signature type | Audit trail
        S1         | 1    | 1          | 16/10/2023 | Ink            |
        S2         | 1    | 1          | 16/10/2023 | Electronic     | Email
        S3         | 1    | 1          | 16/10/2023 |                |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Learner ID | Unit | Assignment | Submitted  | Signature type | Audit trail
        S1         | 1    | 1          | 16/10/2023 | Typed          |
        S2         | 1    | 1          | 16/10/2023 | Electronic     | VLE`,
      findings: ['F3: The signature is electronic, and no audit trail is recorded.']
    }
  ]
}
