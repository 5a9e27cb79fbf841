import type { Examples } from '../example'
import { recordLate } from '../records/late'
import { records } from './records'
import { rule } from './rule'

export default recordLate(rule, records, {
  id: 'summer-duty-late',
  title: 'The declaration or the review was not ready by the last day',
  why: 'The Head of Centre makes the declaration, and the review against earlier years is complete, by the day on which Q-TAGs are due.'
})

const checklist = (...rows: readonly string[]) => `
        Item ID | Item | Done | Date done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: checklist('QT-83.1 | Guidance used | No |', 'QT-115 | Review | |'), asOf: '2021-06-18' },
    { sheets: checklist('QT-83.1 | Guidance used | Yes | 16/06/2021', 'QT-115 | Review | Yes | 18/06/2021') }
  ],
  bad: [
    {
      sheets: checklist('QT-83.1 | Guidance used | No |', 'QT-83.3 | Retained | Yes | 19/06/2021', 'QT-115 | Review | |'),
      asOf: '2021-06-21',
      findings: [
        'C2: The use of Pearson’s guidance by staff was due by 18 June 2021, and is not entered as confirmed.',
        'D3: The retention of evidence was confirmed on 19 June 2021; it was due by 18 June 2021.',
        'C4: The review of outcomes against earlier years was due by 18 June 2021, and is not entered as done.'
      ]
    }
  ]
}
