import type { Examples } from '../example'
import { recordListUnfinished } from '../records/list-unfinished'
import { records } from './records'
import { rule } from './rule'

export default recordListUnfinished(rule, records, {
  id: 'assessment-records-unfinished',
  title: 'The checklist for internal assessment is unfinished'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item              | Done
        IA-66   | Assessment policy | Yes
        IA-80   | Storage           | No`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2023-24
        Item ID | Item              | Done
        IA-66.1 | Late submission   | Yes
        IA-80   | Storage           |`,
      findings: [
        'A2: IA-66: 1 of 2 points of the assessment policy are listed; not listed: How an extension is asked for (IA-66.2).',
        'C2: Done is blank for 1 item: nobody can tell whether it is in place.'
      ]
    }
  ]
}
