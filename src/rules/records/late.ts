import type { DayOfYear } from '../../domain/academic-year'
import { formatDay, type Day } from '../../domain/dates'
import { yearlyDayNear, yearlyDayOf, type YearKnown } from '../days'
import { isDoneOnKeyDates } from '../done-elsewhere'
import type { RuleMaker, Verdict } from '../rule'
import type { RecordEntry, RecordList } from './record-entry'
import { about, chosen, noSuchRow, recordedOn } from './recorded'

interface Told {
  readonly id: string
  readonly title: string
  readonly why: string
}

type DatedEntry = RecordEntry & { readonly due: DayOfYear }

/** Makes a guide's rule on duties with a day: nothing is missing before it, and what was done has to be in time. */
export function recordLate<E>(rule: RuleMaker<E>, list: RecordList, told: Told) {
  const entries = chosen(list, entry => entry.due !== undefined)
  return rule({
    ...about(entries),
    ...told,
    needs: ['item-id', 'done'],
    fix: 'Do it now if it is not done, and enter Yes with the day; otherwise check the date.',
    *check({ sheet, workbook, columns: { done }, asOf }): Iterable<Verdict> {
      const year = { academicYear: sheet.academicYear ?? list.onlyYear ?? null }
      const dates = sheet.column('done-date')
      const rows = recordedOn(sheet, entries)
      if (rows.length === 0) yield noSuchRow
      for (const { row, entry, item, kind, part, isApplicable } of rows) {
        if (!isDated(entry) || !isApplicable) continue
        const day = dates?.value(row)
        if (day !== undefined && dates && done.value(row) !== 'no') {
          const message = untimely({ item, day, year, entry })
          if (message) yield { row, column: dates, kind, value: day, entry, severity: entry.severity, message }
          continue
        }
        const due = yearlyDayOf(asOf, year, entry.due)
        const isOpen = done.value(row) === 'no' || (done.isBlank(row) && dates?.isBlank(row) !== false)
        const name = part === null ? entry.id : `${entry.id}.${part}`
        if (entry.isOptional || !isOpen || asOf <= due || isDoneOnKeyDates(workbook, name) || isDoneOnKeyDates(workbook, entry.id)) continue
        yield { row, column: done, kind, entry, severity: entry.severity, message: `${item} was due by ${formatDay(due)}, and is not entered as ${entry.done ?? 'done'}.` }
      }
    }
  })
}

function isDated(entry: RecordEntry): entry is DatedEntry {
  return entry.due !== undefined
}

interface Dated {
  readonly item: string
  readonly day: Day
  readonly year: YearKnown
  readonly entry: DatedEntry
}

function untimely({ item, day, year, entry: { due, opens, done = 'done' } }: Dated): string | undefined {
  const last = yearlyDayNear(day, year, due)
  if (day > last) return `${item} was ${done} on ${formatDay(day)}; it was due by ${formatDay(last)}.`
  const first = opens && yearlyDayNear(day, year, opens)
  if (first !== undefined && day < first) return `${item} was ${done} on ${formatDay(day)}; the time for it began on ${formatDay(first)}.`
  return undefined
}
