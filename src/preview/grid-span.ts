import { address } from '../model/address'
import { isBlank } from '../model/cell'
import type { GridLayout } from './grid-layout'
import type { Spot } from './grid-moves'

/** Cells that are chosen together: from the cursor to another cell, or whole rows. */
export interface Span {
  readonly from: Spot
  readonly to: Spot
  readonly isRows: boolean
}

export function holds({ from, to, isRows }: Span, row: number, column: number): boolean {
  return isBetween(row, from.row, to.row) && (isRows || isBetween(column, from.column, to.column))
}

/** The whole rows that a span touches. */
export function rowsOf({ from, to }: Span): Span {
  return { from: { row: from.row, column: 0 }, to: { row: to.row, column: 0 }, isRows: true }
}

/** The cells of a span that hold something; of whole rows, all their cells. */
export function filledIn(span: Span, { cellsOf, end }: Pick<GridLayout, 'cellsOf' | 'end'>): string[] {
  const { rows, columns } = rectangleOf(span, end.column)
  return rows.flatMap(row => columns.filter(column => !isBlank(cellsOf(row)[column])).map(column => address(column, row)))
}

/** The rows and columns of a span; whole rows end with the sheet's last column. */
export function rectangleOf({ from, to, isRows }: Span, lastColumn: number): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  return { rows: range(from.row, to.row), columns: isRows ? range(0, lastColumn) : range(from.column, to.column) }
}

/** The first and the last row of a span. */
export function rowEnds({ from, to }: Span): readonly [first: number, last: number] {
  return [Math.min(from.row, to.row), Math.max(from.row, to.row)]
}

const isBetween = (value: number, one: number, other: number) => value >= Math.min(one, other) && value <= Math.max(one, other)

function range(one: number, other: number): number[] {
  const [first, last] = [Math.min(one, other), Math.max(one, other)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
