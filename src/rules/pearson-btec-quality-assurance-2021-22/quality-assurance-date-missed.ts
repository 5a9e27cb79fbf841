import type { Examples } from '../example'
import { keyDateMissed } from '../key-dates/missed'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateMissed(rule, keyDates, {
  id: 'quality-assurance-date-missed',
  title: 'A date of the quality assurance year has passed',
  why: 'The guide gives these days; certification and ratings depend on some of them.'
})

const dates = (...rows: readonly string[]) => `
        Academic year: 2021-22
        Event ID | Event | Opens | Official date | Done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: dates(
        'QA-4 | Declaration | | 30/09/2021 | 30/09/2021', 'QA-23 | Standardisation | | 15/10/2021 |', 'QA-10 | LSV notice | | 11/10/2021 |', 'QA-64 | Registrations | | |'
      ),
      asOf: '2021-10-15'
    },
    {
      sheets: `
        == Dates ==
        Academic year: 2021-22
        Event ID | Event       | Official date | Done
        QA-4     | Declaration | 30/09/2021    |
        == Records ==
        Item ID | Item        | Done
        QA-4    | Declaration | Yes`,
      asOf: '2021-10-15'
    }
  ],
  bad: [
    {
      sheets: dates('QA-4 | Declaration | | 30/09/2021 | 01/10/2021', 'QA-23 | Standardisation | | 15/10/2021 |', 'QA-70 | SSV reports | | 01/10/2021 |'),
      asOf: '2021-10-16',
      findings: [
        'E3: Annual Centre Declaration: done on 1 October 2021, after the official date of 30 September 2021.',
        'E4: Standardisation confirmed on OSCA: the official date was 15 October 2021, and nothing says that it is done.',
        'E5: Reports of Senior Standards Verifiers read: the official date was 1 October 2021, and nothing says that it is done.'
      ]
    }
  ]
}
