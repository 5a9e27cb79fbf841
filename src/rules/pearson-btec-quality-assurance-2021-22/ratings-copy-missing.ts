import { formatDay } from '../../domain/dates'
import type { Examples } from '../example'
import { gapsIn } from '../gaps'
import { runningRows } from './programme-row'
import { rule } from './rule'
import { deadlineOn } from './year'

/** A copy of the programme ratings is sent to centres by a day of the autumn. */
export default rule({
  id: 'ratings-copy-missing',
  catalogue: ['QA-66'],
  severity: 'advice',
  title: 'No copy of the programme ratings is recorded',
  section: 'Programme Ratings for BTEC Qualifications',
  sheetKind: 'programmes',
  needs: ['rating-received-date'],
  why: 'Centres without a Lead Standards Verifier are sent their ratings by this day, others by their Lead Standards Verifier; an appeal is possible only soon after.',
  fix: 'Enter the day on which the ratings came, or ask Pearson for them.',
  *check({ sheet, columns: { 'rating-received-date': column }, edition, asOf }) {
    const due = deadlineOn(sheet, asOf, edition.dates.ratingsCopied)
    if (asOf <= due) return
    yield* gapsIn({
      column,
      rows: runningRows(sheet, edition),
      one: () => ({ message: `No day is entered on which the rating came; a copy was due by ${formatDay(due)}.` }),
      many: (lacking, of) => `${lacking} of the ${of} programmes have no day on which the rating came; a copy was due by ${formatDay(due)}.`
    })
  }
})

const programmes = (received: string) => `
        Academic year: 2021-22
        Programme | Suite | Rating | Rating received
        Business  | L3 Nationals (2016) | Low | ${received}
        Sport     | L3 Nationals (2016) |     |`

export const examples: Examples = {
  good: [{ sheets: programmes('01/12/2021'), asOf: '2021-12-03' }],
  bad: [
    {
      sheets: programmes('02/12/2021'),
      asOf: '2021-12-04',
      findings: ['D4: No day is entered on which the rating came; a copy was due by 3 December 2021.']
    }
  ]
}
