import type { Examples } from '../example'
import { keyDateMissed } from '../key-dates/missed'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateMissed(rule, keyDates, {
  id: 'tag-date-missed',
  title: 'A date of VTCT’s summer 2021 has passed',
  why: 'VTCT quality assures TAGs and issues results before the end of the academic year, and so its deadlines are early.'
})

const dates = (...rows: readonly string[]) => `
        Event ID | Event | Official date | Done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [{ sheets: dates('VT-4 | External TAGs | 21/05/2021 | 21/05/2021', 'VT-3 | Synoptic TAG | 14/05/2021 |'), asOf: '2021-06-01' }],
  bad: [
    {
      sheets: dates('VT-4 | External TAGs | 21/05/2021 |', 'VT-6 | Schedules | 20/05/2021 | 21/05/2021'),
      asOf: '2021-05-22',
      findings: [
        'D2: TAGs for external examinations: the official date was 21 May 2021, and nothing says that it is done.',
        'D3: Schedules for assessment components: done on 21 May 2021, after the official date of 20 May 2021.'
      ]
    }
  ]
}
