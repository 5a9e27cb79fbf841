import { formatDay } from '../../domain/dates'
import { isDoneOnRecords } from '../done-elsewhere'
import { gravest } from '../gravest'
import type { RuleMaker, Verdict } from '../rule'
import { aboutDates, chosenDates, isToldElsewhere, keyDatesOn, noSuchDate, type KeyDate, type KeyDateList } from './key-date'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

/** Makes a guide's rule on what was to be done by an official date that is over. A row without a date asks for nothing. */
export function keyDateMissed<E>(rule: RuleMaker<E>, list: KeyDateList, told: Told) {
  const dates = chosenDates(list, ({ severity }) => severity !== null)
  return rule({
    ...aboutDates(dates),
    ...told,
    severity: gravest(dates.map(({ severity }) => severity)),
    needs: ['event-id', 'official-date', 'done-date'],
    fix: 'Enter the day on which it was done; if it is not done, do it now.',
    *check({ sheet, workbook, columns: { 'official-date': official, 'done-date': done }, asOf }): Iterable<Verdict> {
      const rows = keyDatesOn(sheet, dates)
      if (rows.length === 0) yield noSuchDate
      const isDone = ({ name, id }: KeyDate) => isDoneOnRecords(workbook, name) || isDoneOnRecords(workbook, id)
      for (const { row, date, kind } of rows) {
        const [due, day] = [official.value(row), done.value(row)]
        if (due === undefined) continue
        const fault = { row, column: done, kind, entry: date, ...(date.severity && { severity: date.severity }) }
        if (day !== undefined && day > due) {
          const message = `${date.event}: done on ${formatDay(day)}, after the official date of ${formatDay(due)}.`
          yield { ...fault, value: day, message, fix: 'Check the date. What was done late can’t be made good here: note why.' }
        } else if (done.isBlank(row) && asOf > due && !isDone(date) && !isToldElsewhere(workbook, date)) {
          yield { ...fault, message: `${date.event}: the official date was ${formatDay(due)}, and nothing says that it is done.` }
        }
      }
    }
  })
}
