import type { Severity } from '../model/finding'
import type { Column, Row } from '../recognise/typed-sheet'
import { faultsIn, type CellFault } from './cell-faults'
import type { Fault } from './rule'

/** A column is not kept up where all of its cells, or most and more than so many, are open: said once. */
const NOT_KEPT_UP = 10

interface Gaps {
  readonly column: Column
  /** The rows that should hold something by now. */
  readonly rows: readonly Row[]
  readonly lacks?: (row: Row) => boolean
  readonly one: (row: Row) => CellFault
  readonly many: (lacking: number, of: number) => string
}

/** What is missing in a column: row by row, or once where the column is not kept up. */
export function* gapsIn({ column, rows, lacks = row => isLacking(column, row), one, many }: Gaps): Generator<Fault, void, undefined> {
  const open = rows.filter(lacks)
  const isAbandoned = open.length > 1 && (open.length === rows.length || (open.length > NOT_KEPT_UP && open.length * 2 > rows.length))
  if (!isAbandoned) {
    yield* faultsIn(column, open, one)
    return
  }
  const severities = open.map(row => one(row).severity)
  const severity = (['error', 'warning', 'advice'] as const).find((grade: Severity) => severities.includes(grade))
  yield { column, kind: `many ${column.id}`, message: many(open.length, rows.length), ...(severity && { severity }) }
}

/** Blank, a plain no, or an empty text; what can't be understood is another rule's. */
export function isLacking(column: Column, row: Row): boolean {
  const value = column.value(row)
  return value === undefined ? column.isBlank(row) : value === false || value === 'no' || value === ''
}
