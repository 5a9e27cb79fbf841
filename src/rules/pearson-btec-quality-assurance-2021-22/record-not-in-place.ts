import type { Examples } from '../example'
import { recordNotInPlace } from '../records/not-in-place'
import { records } from './records'
import { rule } from './rule'

/** The programme file and what else the Lead Standards Verifier asks to see. */
export default recordNotInPlace(rule, records, {
  id: 'record-not-in-place',
  title: 'A record for quality assurance is not in place',
  why: 'The Lead Standards Verifier asks to see these records, and reports on the numbered criteria.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID  | Item                     | Applies to | Applicable | Done
        QA-9     | Policies in English      |            |            | Yes
        QA-18.3  | Assessment plans         | Business   |            | Yes
        QA-18.10 | Employer involvement     | Business   |            | No
        QA-41    | Lead IV on several sites |            | No         | No
        QA-44.1  | Teaching first           | Business   |            |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID  | Item                 | Applies to | Applicable | Done
        QA-9     | Policies in English  |            |            | No
        QA-18.3  | Assessment plans     | Business   |            | No
        QA-18.3  | Assessment plans     | Sport      |            | Yes
        QA-18.10 | Employer involvement | Sport      | Yes        | No
        QA-44.2  | Feedback             | Business   |            | No`,
      findings: [
        'E3: An English version of policies, procedures and evidence is entered as not in place.',
        'E4: The set of assessment plans is entered as not in place.',
        'E6: Evidence of employer involvement is entered as not in place.',
        'E7: Feedback at all stages of assessment is entered as not in place.'
      ]
    }
  ]
}
