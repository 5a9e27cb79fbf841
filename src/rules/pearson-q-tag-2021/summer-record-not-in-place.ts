import type { Examples } from '../example'
import { recordNotInPlace } from '../records/not-in-place'
import { records } from './records'
import { rule } from './rule'

/** What a centre holds for quality assurance and appeals. */
export default recordNotInPlace(rule, records, {
  id: 'summer-record-not-in-place',
  title: 'A record behind the Q-TAGs is not in place',
  why: 'The Head of Centre declares that documents are held and policies followed; Pearson may ask for them, and appeals rest on them.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item                  | Done | Applicable
        QT-84.1 | Standardisation       | Yes  |
        QT-103  | Changes of the centre | No   | No
        QT-121.5 | Assign the Q-TAG     | No   |`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item                  | Done
        QT-84.1 | Standardisation       | Yes
        QT-84.6 | Sense check           | No
        QT-85.3 | Health and Safety     | No
        QT-108  | Rationale, Business   | No`,
      findings: [
        'C3: The record of data used for the sense check is entered as not in place.',
        'C4: The policy on Health and Safety is entered as not followed.',
        'C5: The reason for a difference from earlier years is entered as not recorded.'
      ]
    }
  ]
}
