import { advisedDay } from '../../domain/moderation-deadline'
import { formatDay, weekdayName } from '../../domain/dates'
import type { Examples } from '../example'
import { keyDatesOn, noSuchDate } from '../key-dates/key-date'
import { keyDates } from './key-dates'
import { rule } from './rule'

/** Beside a deadline for marks and sample on a weekend stands the working day before; the deadline does not move. */
export default rule({
  id: 'deadlines-in-key-dates',
  catalogue: ['TA-54'],
  severity: 'advice',
  title: 'Advised day for marks and sample (key dates)',
  section: 'Moderation',
  sheetKind: 'key-dates',
  needs: ['event-id', 'official-date'],
  why: 'Marks and sample are accepted up to the deadline even when it falls on a weekend, but nobody may be there to help: the working day before is safer.',
  fix: 'Nothing is to be put right: note the day.',
  *check({ sheet, columns: { 'official-date': column } }) {
    const rows = keyDatesOn(sheet, keyDates.dates).filter(({ date }) => date.id === 'TA-53')
    if (rows.length === 0) yield noSuchDate
    for (const { row } of rows) {
      const deadline = column.value(row)
      const advised = deadline === undefined ? undefined : advisedDay(deadline)
      if (advised === undefined || advised === deadline) continue
      yield { row, column, label: 'Advised day', result: `${weekdayName(advised)} ${formatDay(advised)}` }
    }
  }
})

export const examples: Examples = {
  good: [
    {
      sheets: `
        Event ID | Event         | Official date
        TA-53.1  | Marks, sample | 15/12/2024
        TA-53.2  | Marks, sample | 15/05/2027
        TA-53.1  | Marks, sample | 15/12/2025
        TA-11    | Registration  | 01/11/2025`,
      computed: ['C2: Advised day = Friday 13 December 2024', 'C3: Advised day = Friday 14 May 2027']
    }
  ],
  bad: []
}
