import type { Examples } from '../example'
import { keyDateMissed } from '../key-dates/missed'
import { keyDates } from './key-dates'
import { rule } from './rule'

export default keyDateMissed(rule, keyDates, {
  id: 'tech-awards-date-missed',
  title: 'A date of the Tech Awards year has passed',
  why: 'Late registration and entry cost fees, and marks and samples are not accepted after the deadline of their series.'
})

const dates = (...rows: readonly string[]) => `
        Academic year: 2025-26
        Event ID | Event | Series | Official date | Advised date | Done
        ${rows.join('\n        ')}`

export const examples: Examples = {
  good: [
    {
      sheets: dates(
        'TA-11 | Registration | | 01/11/2025 | 31/10/2025 | 01/11/2025', 'TA-53.1 | Marks | Dec/Jan 2026 | 15/12/2025 | |',
        'TA-66 | Review | Dec/Jan 2026 | 20/11/2025 | |', 'TA-12 | Entries | May/June 2026 | | |'
      ),
      asOf: '2025-12-15'
    },
    {
      // The register says of each student when they were registered.
      sheets: `
        == Dates ==
        Event ID | Event        | Official date | Done
        TA-11    | Registration | 01/11/2025    |
        == Register ==
        Rulebook: TA
        ULN        | Registration date
        9276308686 | 30/09/2025`,
      asOf: '2025-12-15'
    }
  ],
  bad: [
    {
      sheets: dates('TA-11 | Registration | | 01/11/2025 | 31/10/2025 | 03/11/2025', 'TA-53.1 | Marks | Dec/Jan 2026 | 15/12/2025 | |'),
      asOf: '2025-12-16',
      findings: [
        'F3: Registration of students: done on 3 November 2025, after the official date of 1 November 2025.',
        'F4: Marks and sample, December/January: the official date was 15 December 2025, and nothing says that it is done.'
      ]
    }
  ]
}
