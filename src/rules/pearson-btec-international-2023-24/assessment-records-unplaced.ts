import type { Examples } from '../example'
import { recordUnplaced } from '../records/unplaced'
import { records } from './records'
import { rule } from './rule'

export default recordUnplaced(rule, records, {
  id: 'assessment-records-unplaced',
  title: 'It is not entered where assessment records are kept',
  why: 'Assessment records should be safe from theft and fire, and within reach of the right staff only; an electronic archive will do.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item    | Done | Where kept
        IA-80   | Storage | Yes  | Locked archive, B12`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item    | Done | Where kept
        IA-80   | Storage | Yes  |`,
      findings: ['D3: The secure store of assessment records is entered as in place, and not where it is kept.']
    }
  ]
}
