import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'

/**
 * Rows that were assessed after the tracker was last brought up to date. A label speaks for the whole sheet, so that it
 * is held against the latest of all. Assessments that are still to come are left aside.
 */
export function* outOfDate(
  updated: Column<Day>,
  rows: readonly Row[],
  assessedOn: (row: Row) => Day | undefined,
  asOf: Day
): Generator<Fault, void, undefined> {
  const latest = new Map<string, { readonly row: Row; readonly day: Day }>()
  for (const row of rows) {
    const day = assessedOn(row)
    if (day === undefined || day > asOf || updated.value(row) === undefined) continue
    const cell = updated.cell(row)
    const known = latest.get(cell)
    if (!known || known.day < day) latest.set(cell, { row, day })
  }
  for (const [cell, { row, day }] of latest) {
    const last = updated.value(row)
    if (last === undefined || last >= day) continue
    const isOwn = updated.letter !== null && cell === updated.letter + String(row.number)
    yield {
      ...(isOwn ? { row } : { cell }),
      column: updated,
      value: last,
      message: `The tracker was last updated on ${formatDay(last)}, and work was assessed on ${formatDay(day)}.`
    }
  }
}
