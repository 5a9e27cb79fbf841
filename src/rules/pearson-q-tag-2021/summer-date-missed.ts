import type { Examples } from '../example'
import { keyDateMissed } from '../key-dates/missed'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateMissed(rule, keyDates, {
  id: 'summer-date-missed',
  title: 'A date of summer 2021 has passed',
  why: 'Q-TAGs that are late may keep results from being released on the advertised day.'
})

const dates = (...rows: readonly string[]) => `
        Event ID | Event | Opens | Official date | Done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: dates('QT-71 | Q-TAGs | 26/05/2021 | 18/06/2021 | 16/06/2021', 'QT-74 | SV | | 30/05/2021 | 30/05/2021', 'QT-76.1 | Results | | 10/08/2021 |'),
      asOf: '2021-09-01'
    }
  ],
  bad: [
    {
      sheets: dates('QT-71 | Q-TAGs | 26/05/2021 | 18/06/2021 | 21/06/2021', 'QT-73 | Declaration | | 18/06/2021 |'),
      asOf: '2021-06-22',
      findings: [
        'E2: Submission of Q-TAGs: done on 21 June 2021, after the official date of 18 June 2021.',
        'E3: Head of Centre declaration: the official date was 18 June 2021, and nothing says that it is done.'
      ]
    }
  ]
}
