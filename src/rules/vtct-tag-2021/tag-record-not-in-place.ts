import type { Examples } from '../example'
import { recordNotInPlace } from '../records/not-in-place'
import { records } from './records'
import { rule } from './rule'

export default recordNotInPlace(rule, records, {
  id: 'tag-record-not-in-place',
  title: 'Something beside the TAGs is not in place',
  why: 'Visits and the stage one meeting with the EQA go on beside the TAGs, and the head validates the declaration by email.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item      | Done
        VT-20   | EQA visit | Yes
        VT-22   | Meeting   |`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item      | Done
        VT-12   | Email     | Yes
        VT-20   | EQA visit | No`,
      findings: ['C3: The remote EQA visit is entered as not booked.']
    }
  ]
}
