import { formatIso, weekdayName } from '../domain/dates'
import type { DatesReport } from '../model/dates'

const iso = (day: number | null) => (day === null ? null : formatIso(day))

/** What `dates --format json` prints. */
export function datesJson(file: string, { asOf, dates, keepUntil, records }: DatesReport) {
  return {
    file,
    asOf: formatIso(asOf),
    dates: dates.map(({ id, catalogue, rulebook, event, series, scope, opens, official, advised, done, status, owner, place, source, note }) => ({
      id,
      catalogue,
      rulebook,
      event,
      series,
      scope,
      opens: iso(opens),
      officialDate: iso(official),
      weekday: official === null ? null : weekdayName(official),
      advisedDate: iso(advised),
      doneDate: iso(done),
      status,
      owner,
      sheet: place?.sheet ?? null,
      cell: place?.cell ?? null,
      source,
      note
    })),
    keepUntil: keepUntil.map(({ catalogue, rulebook, what, scope, until, isOver, place, source }) => ({
      catalogue,
      rulebook,
      what,
      scope,
      until: iso(until),
      status: until === null ? 'open' : isOver ? 'over' : 'keep',
      sheet: place.sheet,
      cell: place.cell,
      source
    })),
    records: records.map(({ catalogue, rulebook, item, status, due, done, place, source }) => ({
      catalogue,
      rulebook,
      item,
      status,
      dueDate: iso(due),
      doneDate: iso(done),
      sheet: place?.sheet ?? null,
      cell: place?.cell ?? null,
      source
    }))
  }
}
