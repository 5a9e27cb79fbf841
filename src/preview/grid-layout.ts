import { columnLetters, LAST_COLUMN, LAST_ROW } from '../model/address'
import { isBlank, isUnknown, showValue, type CellValue } from '../model/cell'
import { formatDay, serialToDay } from '../domain/dates'
import type { DateSystem } from '../model/grid'
import type { SheetView } from './use-workbook-view'

export const ROW_HEIGHT = 26
export const HEADER_WIDTH = 48
const CHARACTER = 8
const [NARROWEST, WIDEST] = [7, 32]
/** Widths are taken from the first rows: a sheet of a whole school is not gone through for them. */
const MEASURED_ROWS = 200
/** Behind the last that hold something, to type into: a learner who is missing needs a row. */
const [BLANK_ROWS, BLANK_COLUMNS] = [20, 2]

export interface GridLayout {
  readonly rows: number
  /** The last row and column that hold something. */
  readonly end: { readonly row: number; readonly column: number }
  /** Of each column, in pixels. */
  readonly widths: readonly number[]
  readonly cellsOf: (row: number) => readonly CellValue[]
  readonly textOf: (row: number, column: number) => string
  /** What one finds in the cell when one begins to edit it: numbers in full. */
  readonly editTextOf: (row: number, column: number) => string
  readonly isDate: (row: number, column: number) => boolean
}

export function layOutGrid({ grid, headingRow, dateColumns }: SheetView, dateSystem: DateSystem): GridLayout {
  const dates = new Set(dateColumns)
  const byNumber = new Map(grid.rows.map(row => [row.number, row.cells]))
  const cellsOf = (row: number) => byNumber.get(row) ?? []
  const isDate = (row: number, column: number) => row > headingRow && dates.has(columnLetters(column))
  const dayIn = (row: number, column: number) => {
    const value = cellsOf(row)[column]
    return typeof value === 'number' && isDate(row, column) ? serialToDay(value, dateSystem) : undefined
  }
  const editTextOf = (row: number, column: number) => {
    const day = dayIn(row, column)
    const value = cellsOf(row)[column]
    if (isUnknown(value)) return ''
    return day === undefined ? showValue(value) : formatDay(day)
  }
  const textOf = (row: number, column: number) => {
    const value = cellsOf(row)[column]
    // Averages run to fifteen digits.
    return typeof value === 'number' && dayIn(row, column) === undefined ? showValue(Number(value.toFixed(4))) : editTextOf(row, column)
  }
  const end = { row: grid.rows.at(-1)?.number ?? 1, column: grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1) - 1 }
  const columns = Math.min(end.column + 1 + BLANK_COLUMNS, LAST_COLUMN)
  const measured = grid.rows.filter(({ number }) => number >= headingRow).slice(0, MEASURED_ROWS)
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = measured.reduce((most, { number, cells }) => (runsOver(cells, column) ? most : Math.max(most, textOf(number, column).length)), 0)
    return Math.min(Math.max(longest + 2, NARROWEST), WIDEST) * CHARACTER
  })
  return { rows: Math.min(end.row + BLANK_ROWS, LAST_ROW), end, widths, cellsOf, textOf, editTextOf, isDate }
}

/** Whether a text may run on over the next cell, as in Excel: a title is longer than its column. */
export function runsOver(cells: readonly CellValue[], column: number): boolean {
  return typeof cells[column] === 'string' && isBlank(cells[column + 1])
}

/** A row as the grid's library is told of it: what its cells hold is asked for when they are drawn. */
export interface Row {
  readonly number: number
}
