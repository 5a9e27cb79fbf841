import type { Examples } from '../example'
import { notAuthorised } from './not-authorised'

export default notAuthorised({
  id: 'retake-not-authorised',
  catalogue: ['IA-53'],
  title: 'A retake is not authorised by the Lead IV',
  section: 'Conditions for retaking a new assignment',
  of: 'retake',
  why: 'Only the Lead Internal Verifier can allow a retake or re-sit, and only before the learner begins it.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Lead IV authorised | Authorised date
        0012             | 1    | 1          | First        | 16/10/2023 |                    |
        0012             | 1    | 1          | Resubmission | 13/11/2023 |                    |
        0012             | 1    | 1R         | Re-sit       | 15/01/2024 | Yes                | 08/01/2024`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt | Submitted  | Lead IV authorised | Authorised date
        0012             | 1    | 1R         | Retake  | 15/01/2024 |                    |
        0013             | 1    | 1R         | Retake  | 15/01/2024 | Yes                | 22/01/2024`,
      findings: [
        'F3: Nothing says that the Lead IV authorised this retake.',
        'G4: The retake was handed in on 15 January 2024 and authorised only on 22 January 2024.'
      ]
    }
  ]
}
