import type { Examples } from '../example'
import { packIncomplete } from './pack-incomplete'

export default packIncomplete({
  id: 'resubmission-pack-incomplete',
  catalogue: ['IA-49'],
  title: 'The pack for a sampled resubmission is incomplete',
  section: 'Standards Verification',
  of: 'resubmission',
  why: 'For a learner in the sample, standards verifiers look at five things about each resubmission, from the authorisation to the changed decisions.',
  documents: {
    authorisation: 'the Lead IV’s authorisation',
    'initial-record': 'the first assessment record',
    'evidence-with-declaration': 'the resubmitted evidence with the learner’s declaration',
    'resubmission-record': 'the assessment record of the resubmission',
    'authenticity-confirmation': 'the assessor’s confirmation of authenticity'
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | In SV sample | SV pack
        0012             | 1    | 1          | First        | 16/10/2023 | ✓            | Initial record
        0012             | 1    | 1          | Resubmission | 13/11/2023 |              | Authorisation; Evidence with declaration; Resubmission record; Authenticity confirmation
        0013             | 1    | 1          | First        | 16/10/2023 | ✓            |
        0014             | 1    | 1          | Resubmission | 13/11/2023 |              |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | In SV sample | SV pack
        0012             | 1    | 1          | Resubmission | 13/11/2023 | ✓            | Authorisation; Initial record; Evidence with declaration
        0013             | 1    | 1          | Resubmission | 13/11/2023 | ✓            | Authorisation; Initial record; Evidence with declaration; Resubmission record; Authenticity confirmation`,
      findings: [
        'G3: This resubmission is in the sample, and the pack lacks the assessment record of the resubmission and the assessor’s confirmation of authenticity.'
      ]
    }
  ]
}
