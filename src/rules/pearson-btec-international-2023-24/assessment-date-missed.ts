import type { Examples } from '../example'
import { keyDateMissed } from '../key-dates/missed'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateMissed(rule, keyDates, {
  id: 'assessment-date-missed',
  title: 'A date of the assessment year has passed',
  why: 'The specification lists the set assignments of a qualification, so that learning and assessment periods can be timetabled for them.'
})

const dates = (row: string) => `
        Academic year: 2023-24
        Event ID | Event | Official date | Done
        ${row}`

export const examples: Examples = {
  good: [
    { sheets: dates('IA-27 | PSA periods | 06/10/2023 | 02/10/2023'), asOf: '2023-11-06' },
    { sheets: dates('IA-27 | PSA periods | |'), asOf: '2023-11-06' }
  ],
  bad: [
    {
      sheets: dates('IA-27 | PSA periods | 06/10/2023 |'),
      asOf: '2023-10-07',
      findings: ['D3: Set assignment periods on the timetable: the official date was 6 October 2023, and nothing says that it is done.']
    }
  ]
}
