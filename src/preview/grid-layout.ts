import { columnLetters } from '../model/address'
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
/** Drawn beyond the edge of the view. */
const MARGIN = 200

export interface GridLayout {
  readonly rows: number
  /** The left edge of each column, and after the last its right edge, in pixels. */
  readonly edges: readonly number[]
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
  const columns = grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const measured = grid.rows.filter(({ number }) => number >= headingRow).slice(0, MEASURED_ROWS)
  const edges = [HEADER_WIDTH]
  for (let column = 0; column < columns; column += 1) {
    const longest = measured.reduce((most, { number, cells }) => (runsOver(cells, column) ? most : Math.max(most, textOf(number, column).length)), 0)
    edges.push((edges[column] ?? 0) + Math.min(Math.max(longest + 2, NARROWEST), WIDEST) * CHARACTER)
  }
  return { rows: grid.rows.at(-1)?.number ?? 0, edges, cellsOf, textOf, editTextOf, isDate }
}

/** Whether a text may run on over the next cell, as in Excel: a title is longer than its column. */
export function runsOver(cells: readonly CellValue[], column: number): boolean {
  return typeof cells[column] === 'string' && isBlank(cells[column + 1])
}

export interface Window {
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
}

/** The rows and columns to draw. Rows are counted from 1, columns from 0. */
export function inView({ rows, edges }: GridLayout, { top, left, height, width }: Window) {
  const row = (pixels: number) => Math.min(Math.max(Math.floor(pixels / ROW_HEIGHT) + 1, 1), rows + 1)
  const [fromRow, toRow] = [row(top - MARGIN), row(top + height + MARGIN)]
  const columns = edges.slice(0, -1).flatMap((edge, column) => {
    const isNear = (edges[column + 1] ?? 0) > left - MARGIN && edge < left + width + MARGIN
    return isNear ? [column] : []
  })
  return { rows: Array.from({ length: toRow - fromRow }, (_, index) => fromRow + index), columns }
}

/** Where a column is drawn. */
export function boxOf({ edges }: GridLayout, column: number) {
  const left = edges[column] ?? 0
  return { left, width: (edges[column + 1] ?? left) - left }
}
