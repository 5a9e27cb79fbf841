import type { Examples } from '../example'
import { notAuthorised } from './not-authorised'

export default notAuthorised({
  id: 'resubmission-not-authorised',
  catalogue: ['IA-40'],
  title: 'A resubmission is not authorised by the Lead IV',
  section: 'Resubmission of evidence',
  of: 'resubmission',
  why: 'The Lead Internal Verifier authorises each resubmission, signed and dated, so that all learners are treated alike. Standards verifiers ask to see it.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Lead IV authorised | Authorised date
        0012             | 1    | 1          | First        | 16/10/2023 |                    |
        0012             | 1    | 1          | Resubmission | 13/11/2023 | Yes                | 06/11/2023
        0013             | 1    | 1          | First        | 16/10/2023 | D Bell             | 06/11/2023
        0013             | 1    | 1          | Resubmission | 13/11/2023 |                    |
        0014             | 1    | 1          | First        | 16/10/2023 |                    |
        0014             | 1    | 1          | Resubmission |            |                    |`
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | First grade | Resubmitted grade | Results received
        0012             | 1    | 1          | U           | P                 | 20/10/2023`,
      outcome: 'cannot-tell'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Lead IV authorised | Authorised date
        0012             | 1    | 1          | First        | 16/10/2023 |                    |
        0012             | 1    | 1          | Resubmission | 13/11/2023 |                    |
        0013             | 1    | 1          | Resubmission | 13/11/2023 | D Bell             | 14/11/2023
        0014             | 1    | 1          | Resubmission | 13/11/2023 | Yes                |
        0015             | 1    | 1          | Resubmission | 13/11/2023 | No                 |`,
      findings: [
        'F4: Nothing says that the Lead IV authorised this resubmission.',
        'F7: This resubmission went ahead, though the Lead IV has not authorised it.',
        'G6: The Lead IV’s authorisation of this resubmission has no date.',
        'G5: The resubmission was handed in on 13 November 2023 and authorised only on 14 November 2023.'
      ]
    },
    {
      sheets: `
        == Tracker ==
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Lead IV authorised | Authorised date
        0012             | 1    | 1          | Resubmission | 13/11/2023 | A Ash              | 06/11/2023
        0013             | 1    | 1          | Resubmission | 13/11/2023 | Bell, D            | 06/11/2023
        == Staff ==
        Staff name | Role     | Subject
        A Ash      | Assessor | Business
        D Bell     | Lead IV  | Business`,
      findings: ['Tracker!F3: The resubmission is authorised by someone who is not a Lead IV on the staff list.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Submitted  | Lead IV authorised
        0012             | 1    | 1          | Resubmission | 13/11/2023 |
        0013             | 1    | 1          | Resubmission | 13/11/2023 |`,
      findings: ['F2: 2 of the 2 resubmissions have no authorisation by the Lead IV.']
    }
  ]
}
