import type { Examples } from '../example'
import { recordListUnfinished } from '../records/list-unfinished'
import { records } from './records'
import { rule } from './rule'

export default recordListUnfinished(rule, records, {
  id: 'summer-records-unfinished',
  title: 'The checklist of records behind the Q-TAGs is unfinished'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Item ID | Item                 | Done
        QT-83.1 | Guidance used        | Yes
        QT-83.2 | Evidence documented  |
        QT-83.3 | Evidence retained    |
        QT-83.4 | Policies followed    | Yes`
    }
  ],
  bad: [
    {
      sheets: `
        Item ID  | Item              | Done
        QT-121.1 | Review            | Yes
        QT-121.2 | Consider          |
        QT-121.3 | Collect           |
        QT-121.4 | Evaluate          |
        QT-121.5 | Assign            |
        QT-84    | Documents         |`,
      findings: [
        'A1: QT-121: 5 of 6 steps are listed; not listed: The reflection before submission (QT-121.6).',
        'C1: Done is blank for 1 item: nobody can tell whether it is in place.'
      ]
    }
  ]
}
