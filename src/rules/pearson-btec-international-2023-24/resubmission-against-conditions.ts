import type { Examples } from '../example'
import { againstConditions } from './against-conditions'

export default againstConditions({
  id: 'resubmission-against-conditions',
  catalogue: ['IA-41', 'IA-33', 'IA-34'],
  title: 'A resubmission is allowed though a condition is not met',
  section: 'When can a Lead Internal Verifier authorise a resubmission?',
  of: 'resubmission',
  why: 'The Lead IV can allow a resubmission only where the deadline or an agreed extension was met, the assessor expects better work without further guidance, and the first work was declared and confirmed as authentic.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Deadline   | Extended deadline | Submitted  | Learner declaration | Learner declaration date | Assessor authenticated | Can improve without guidance | Lead IV authorised
        0012             | 1    | 1          | First        | 16/10/2023 |                   | 16/10/2023 | Yes                 | 16/10/2023               | Yes                    | Yes                          |
        0012             | 1    | 1          | Resubmission |            |                   | 13/11/2023 | Yes                 | 13/11/2023               | Yes                    |                              | Yes
        0013             | 1    | 1          | First        | 16/10/2023 | 23/10/2023        | 23/10/2023 | Yes                 | 23/10/2023               | Yes                    | Yes                          |
        0013             | 1    | 1          | Resubmission |            |                   | 13/11/2023 | Yes                 | 13/11/2023               | Yes                    |                              | Yes
        0014             | 1    | 1          | First        | 16/10/2023 |                   | 20/10/2023 | No                  |                          | No                     | No                           | No`,
      computed: ['L4: Conditions for the resubmission = met', 'L6: Conditions for the resubmission = met']
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Deadline   | Extended deadline | Submitted  | Learner declaration | Learner declaration date | Assessor authenticated | Can improve without guidance | Lead IV authorised
        0012             | 1    | 1          | 16/10/2023 |                   | 17/10/2023 | Yes                 | 17/10/2023               | Yes                    | Yes                          | Yes
        0013             | 1    | 1          | 16/10/2023 | 23/10/2023        | 24/10/2023 | Yes                 | 24/10/2023               | Yes                    | No                           | Yes
        0014             | 1    | 1          | 16/10/2023 |                   | 16/10/2023 | Yes                 |                          | Yes                    | Yes                          | Yes
        0015             | 1    | 1          | 16/10/2023 |                   | 16/10/2023 |                     |                          | No                     | Yes                          | Yes
        0016             | 1    | 1          | 16/10/2023 |                   | 16/10/2023 | Yes                 | 16/10/2023               | Yes                    |                              | Yes`,
      findings: [
        'K3: The resubmission is allowed, but the work was handed in on 17 October 2023, after the deadline of 16 October 2023.',
        'K4: The resubmission is allowed, but the work was handed in on 24 October 2023, after the extended deadline of 23 October 2023 and the assessor judges that the learner could not improve without further guidance.',
        'K5: The resubmission is allowed, but the learner’s declaration of authenticity has no date.',
        'K6: The resubmission is allowed, but the learner’s declaration of authenticity is missing and the assessor has not confirmed that the work is authentic.',
        'K7: The resubmission is allowed, but nothing says whether the learner can improve without further guidance.'
      ]
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Deadline   | Submitted  | Learner declaration | Learner declaration date | Lead IV authorised
        0012             | 1    | 1          | Resubmission | 16/10/2023 | 13/11/2023 | Yes                 |                          | Yes
        0013             | 1    | 1          | Resubmission | 16/10/2023 | 13/11/2023 | Yes                 | 13/11/2023               | Yes`,
      findings: ['I3: The resubmission is allowed, but the learner’s declaration of authenticity has no date.']
    },
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Deadline   | Submitted  | Learner declaration | Lead IV authorised
        0012             | 1    | 1          | First        | 16/10/2023 | 16/10/2023 |                     |
        0012             | 1    | 1          | Resubmission |            | 13/11/2023 |                     | Yes
        0013             | 1    | 1          | First        | 16/10/2023 | 16/10/2023 |                     |
        0013             | 1    | 1          | Resubmission |            | 13/11/2023 |                     | Yes`,
      findings: ['G2: 2 of the 2 resubmissions are allowed, but the learner’s declaration of authenticity is missing.']
    }
  ]
}
