import type { Examples } from '../example'
import { recordListUnfinished } from '../records/list-unfinished'
import { records } from './records'
import { rule } from './rule'

export default recordListUnfinished(rule, records, {
  id: 'tag-records-unfinished',
  title: 'The checklist beside the TAGs is unfinished'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item      | Done
        VT-20   | EQA visit | No`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item      | Done
        VT-12   | Email     | Yes
        VT-20   | EQA visit |`,
      findings: ['C1: Done is blank for 1 item: nobody can tell whether it is in place.']
    }
  ]
}
