import type { Examples } from '../example'
import { recordListUnfinished } from '../records/list-unfinished'
import { records } from './records'
import { rule } from './rule'

export default recordListUnfinished(rule, records, {
  id: 'records-list-unfinished',
  title: 'The checklist of records for quality assurance is unfinished'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item           | Done
        QA-44.1 | Teaching first | Yes
        QA-44.2 | Feedback       | No
        QA-44.3 | Equipment      | Yes
        QA-4    | Declaration    |
        QA-67   | Appeal         |`
    },
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item           | Done
        QA-20   | LSV recorded   | No`,
      outcome: 'not-applicable'
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Item ID | Item           | Done
        QA-44.1 | Teaching first | Yes
        QA-44.3 | Equipment      |
        QA-9    | English        |`,
      findings: [
        'A2: QA-44: 2 of 3 criteria are listed; not listed: Feedback at all stages of assessment (QA-44.2).',
        'C2: Done is blank for 2 items: nobody can tell whether they are in place.'
      ]
    }
  ]
}
