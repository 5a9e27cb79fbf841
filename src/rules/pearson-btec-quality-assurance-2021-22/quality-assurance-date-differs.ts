import type { Examples } from '../example'
import { keyDateDiffers } from '../key-dates/differs'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateDiffers(rule, keyDates, {
  id: 'quality-assurance-date-differs',
  title: 'A date is not the one of the quality assurance guide',
  why: 'The guide fixes these days. The newest version of 2021-22 moved the ratings to 3 December and appeals to 15 December.'
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Academic year: 2021-22
        Event ID | Event        | Opens      | Official date | Advised date
        QA-4     | Declaration  |            | 30/09/2021    | 28/09/2021
        QA-12.1  | LSV activity | 01/10/2021 | 31/12/2021    |
        QA-64    | Registrations |           | 01/02/2022    |`
    },
    {
      // A year for which another guide was printed.
      sheets: `
        Academic year: 2022-23
        Event ID | Event  | Official date
        QA-67    | Appeal | 16/12/2022`
    }
  ],
  bad: [
    {
      sheets: `
        Academic year: 2021-22
        Event ID | Event        | Opens      | Official date | Advised date
        QA-67    | Appeal       |            | 10/12/2021    |
        QA-12.1  | LSV activity | 04/10/2021 | 31/12/2021    |
        QA-4     | Declaration  |            | 30/09/2021    | 01/10/2021`,
      findings: [
        'D3: Appeal against a programme rating: the sheet has 10 December 2021 as the official date, the guide 15 December 2021.',
        'C4: Lead Standards Verifier activity: the sheet has 4 October 2021 as the first day, the guide 1 October 2021.',
        'E5: Annual Centre Declaration: the advised date, 1 October 2021, is after the official date, 30 September 2021.'
      ]
    }
  ]
}
