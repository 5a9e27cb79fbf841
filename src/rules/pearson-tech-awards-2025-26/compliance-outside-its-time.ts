import type { Examples } from '../example'
import { recordLate } from '../records/late'
import { records } from './records'
import { rule } from './rule'

/** Two activities of the head of centre belong to six weeks of the autumn. */
export default recordLate(rule, records, {
  id: 'compliance-outside-its-time',
  title: 'A yearly activity of the head of centre is late',
  why: 'Each year between 15 September and 28 October the head of centre confirms the Edexcel Online account and accepts the terms and conditions.'
})

const checklist = (...rows: readonly string[]) => `
        Academic year: 2025-26
        Item ID | Item | Done | Date done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    { sheets: checklist('TA-7.1 | EOL account | Yes | 15/09/2025', 'TA-7.2 | Terms | Yes | 28/10/2025'), asOf: '2025-11-03' },
    { sheets: checklist('TA-7.1 | EOL account | No |', 'TA-7.2 | Terms | |'), asOf: '2025-10-28' }
  ],
  bad: [
    {
      sheets: checklist('TA-7.1 | EOL account | Yes | 12/09/2025', 'TA-7.2 | Terms | |'),
      asOf: '2025-10-29',
      findings: [
        'D3: The confirmation of the Edexcel Online account was done on 12 September 2025; the time for it began on 15 September 2025.',
        'C4: The acceptance of the terms and conditions was due by 28 October 2025, and is not entered as done.'
      ]
    }
  ]
}
