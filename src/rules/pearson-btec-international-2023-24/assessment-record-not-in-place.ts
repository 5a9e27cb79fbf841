import type { Examples } from '../example'
import { recordNotInPlace } from '../records/not-in-place'
import { records } from './records'
import { rule } from './rule'

/** What learners and staff should know, how records are kept, and what a plan should be thought through for. */
export default recordNotInPlace(rule, records, {
  id: 'assessment-record-not-in-place',
  title: 'Something that assessment rests on is not in place',
  why: 'The guide asks for clear procedures that learners and staff know, and for records kept where only the right people reach them.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item             | Done | Applicable
        IA-72.1 | Appeals          | Yes  |
        IA-72.5 | Appeal to Pearson |     |
        IA-93.6 | Events and shows | No   | No`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item             | Done
        IA-66.2 | Extensions       | No
        IA-72.1 | Appeals          | Yes
        IA-72.5 | Appeal to Pearson | No
        IA-80   | Storage          | No
        IA-93.8 | Balanced deadlines | No`,
      findings: [
        'C3: How an extension is asked for is entered as not covered.',
        'C5: The way to appeal to Pearson is entered as not made known.',
        'C6: The secure store of assessment records is entered as not in place.',
        'C7: A balance of deadlines is entered as not thought of.'
      ]
    }
  ]
}
