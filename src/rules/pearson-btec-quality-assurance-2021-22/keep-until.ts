import { formatDay, type Day } from '../../domain/dates'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { Verdict } from '../rule'

/** What has to be kept, on a sheet of learners or of records. */
interface Kept {
  readonly rows: readonly Row[]
  /** The day from which the time counts, with the column that says it. */
  readonly from: (row: Row) => { readonly day: Day; readonly column: Column } | undefined
  readonly until: (day: Day) => Day
  readonly disposal: Column<Day> | undefined
  readonly label: string
  /** "The work", and "12 weeks from the issue of the certificates". */
  readonly what: string
  readonly time: string
}

/** Works out until when each row's things are kept, and yields those that are disposed of before. */
export function* keptUntil({ rows, from, until, disposal, label, what, time }: Kept): Iterable<Verdict> {
  for (const row of rows) {
    const start = from(row)
    if (!start) continue
    const end = until(start.day)
    yield { row, column: start.column, label, result: formatDay(end), dated: { use: 'keep', day: end } }
    const day = disposal?.value(row)
    if (!disposal || day === undefined || day >= end) continue
    yield { row, column: disposal, value: day, message: `${what} goes on ${formatDay(day)}; ${time} end on ${formatDay(end)}.` }
  }
}
