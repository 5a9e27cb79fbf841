import type { Examples } from '../example'
import { againstConditions } from './against-conditions'

export default againstConditions({
  id: 'retake-against-conditions',
  catalogue: ['IA-51'],
  title: 'A retake is allowed though a condition is not met',
  section: 'Conditions for retaking a new assignment',
  of: 'retake',
  why: 'A retake or re-sit needs everything that a resubmission needed: the deadline met, work declared and confirmed as authentic, and better work expected without further guidance.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Deadline   | Submitted  | Lead IV authorised
        0012             | 1    | 1          | First        | 16/10/2023 | 16/10/2023 |
        0012             | 1    | 1          | Resubmission |            | 13/11/2023 | Yes
        0012             | 1    | 1R         | Retake       |            | 15/01/2024 | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Candidate number | Unit | Assignment | Attempt      | Deadline   | Submitted  | Lead IV authorised
        0012             | 1    | 1          | First        | 16/10/2023 | 19/10/2023 |
        0012             | 1    | 1          | Resubmission |            | 13/11/2023 | No
        0012             | 1    | 1R         | Retake       |            | 15/01/2024 | Yes`,
      findings: ['G5: The retake is allowed, but the work was handed in on 19 October 2023, after the deadline of 16 October 2023.']
    }
  ]
}
