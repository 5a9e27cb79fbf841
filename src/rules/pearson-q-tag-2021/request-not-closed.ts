import type { Examples } from '../example'
import { requestOpen } from '../records/request-open'
import { records } from './records'
import { rule } from './rule'

export default requestOpen(rule, records, {
  id: 'request-not-closed',
  title: 'A request or incident about Q-TAGs is open',
  why: 'Not to answer Pearson’s request for evidence may delay results, and not to act on a learner’s request is among the examples of malpractice.'
})

const checklist = (...rows: readonly string[]) => `
        Item ID | Item | Done | Requested | Reply by | Date closed
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: checklist('QT-120 | Request | | 01/07/2021 | 09/07/2021 |', 'QT-91 | Appeal | | 12/08/2021 | | 20/08/2021', 'QT-90 | Incident | Yes | 05/06/2021 | |', 'QT-89 | Pressure | | | |'),
      asOf: '2021-07-09'
    }
  ],
  bad: [
    {
      sheets: checklist('QT-120 | Request | | 01/07/2021 | 09/07/2021 |', 'QT-91 | Appeal | No | 07/07/2021 | |'),
      asOf: '2021-07-10',
      findings: [
        'F2: The request for evidence of 1 July 2021 was due by 9 July 2021, and is still open.',
        'F3: The request for a review or an appeal of 7 July 2021 is still open.'
      ]
    }
  ]
}
