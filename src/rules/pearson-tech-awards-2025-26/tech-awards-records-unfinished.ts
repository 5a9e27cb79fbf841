import type { Examples } from '../example'
import { recordListUnfinished } from '../records/list-unfinished'
import { records } from './records'
import { rule } from './rule'

export default recordListUnfinished(rule, records, {
  id: 'tech-awards-records-unfinished',
  title: 'The checklist of records for Tech Awards is unfinished'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item        | Done
        TA-7.1  | EOL account |
        TA-7.2  | Terms       | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID | Item                   | Done
        TA-7.1  | EOL account            | Yes
        TA-10.1 | Registration and entry | Yes
        TA-10.2 | Cash-ins               |
        TA-10.3 | Set time               | Yes
        TA-10.4 | Exemplar materials     | Yes
        TA-10.5 | Decisions              | No
        TA-10.6 | Moderation             |`,
      findings: [
        'A1: TA-7: 1 of 2 activities are listed; not listed: The acceptance of the terms and conditions (TA-7.2).',
        'C1: Done is blank for 2 items: nobody can tell whether they are in place.'
      ]
    }
  ]
}
