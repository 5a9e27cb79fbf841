import type { Examples } from '../example'
import { recordUnplaced } from '../records/unplaced'
import { records } from './records'
import { rule } from './rule'

export default recordUnplaced(rule, records, {
  id: 'records-store-unplaced',
  title: 'It is not entered where records and current work are kept',
  why: 'The Lead IV ensures that records of assessment and verification, and the current work of learners, can be had when Pearson asks.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item    | Done | Location
        QA-47   | Records | Yes  | Shared drive, BTEC
        QA-47   | Work    | No   |`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item    | Done | Location
        QA-47   | Records | Yes  |`,
      findings: ['D3: The store of records and current learners’ work is entered as in place, and not where it is kept.']
    }
  ]
}
