import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row } from '../../recognise/typed-sheet'
import { faultsIn } from '../cell-faults'
import type { Fault } from '../rule'

/** What a tracker's date of update says, and the newest entry that it must hold. */
interface Tracker {
  readonly updated: Column<Day>
  readonly entered: Column<Day>
  readonly rows: readonly Row[]
}

/** Rows, or a label for all of them, that were last updated before an entry that they hold. */
export function* olderThanEntries({ updated, entered, rows }: Tracker): Iterable<Fault> {
  // A label stands for every row: its newest entry is meant.
  const newest = Math.max(...rows.flatMap(row => entered.value(row) ?? []))
  const isLabel = updated.letter === null
  yield* faultsIn(updated, rows, row => {
    const [update, entry] = [updated.value(row), isLabel ? newest : entered.value(row)]
    if (update === undefined || entry === undefined || !(entry > update)) return null
    return { kind: 'older', value: update, message: `The tracker was last updated on ${formatDay(update)}, and holds an entry of ${formatDay(entry)}.` }
  })
}
