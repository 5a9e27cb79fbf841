import type { Examples } from '../example'
import { keyDateDiffers } from '../key-dates/differs'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateDiffers(rule, keyDates, {
  id: 'summer-date-differs',
  title: 'A date is not the one of the Q-TAG guidance',
  why: 'The guidance fixes these days, some of them on a Saturday or Sunday.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Event ID | Event     | Opens      | Official date | Advised date
        QT-71    | Q-TAGs    | 26/05/2021 | 18/06/2021    |
        QT-74    | SV        |            | 30/05/2021    | 28/05/2021
        QT-67.1  | Request   |            | 14/01/2022    |`
    }
  ],
  bad: [
    {
      sheets: `
        Event ID | Event     | Opens      | Official date
        QT-71    | Q-TAGs    | 28/05/2021 | 18/06/2021
        QT-74    | SV        |            | 28/05/2021`,
      findings: [
        'C2: Submission of Q-TAGs: the sheet has 28 May 2021 as the first day, the guide 26 May 2021.',
        'D3: Standards verification complete: the sheet has 28 May 2021 as the official date, the guide 30 May 2021.'
      ]
    }
  ]
}
