import type { Examples } from '../example'
import { packIncomplete } from './pack-incomplete'

export default packIncomplete({
  id: 'retake-pack-incomplete',
  catalogue: ['IA-58'],
  title: 'The pack for a sampled retake is incomplete',
  section: 'Conditions for retaking a new assignment',
  of: 'retake',
  why: 'Where a learner in the sample had a retake or re-sit, standards verifiers ask for its evidence as well.',
  documents: { 'retake-evidence': 'the evidence of the retake' }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | In SV sample | SV pack
        0012             | 1    | 1R         | Re-sit  | 15/01/2024 | ✓            | Retake evidence
        0013             | 1    | 1R         | Re-sit  | 15/01/2024 |              |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | In SV sample | SV pack
        0012             | 1    | 1          | First        | 16/10/2023 | ✓            | Initial record
        0012             | 1    | 1R         | Retake       | 15/01/2024 |              |`,
      findings: ['G4: This retake is in the sample, and the pack lacks the evidence of the retake.']
    }
  ]
}
