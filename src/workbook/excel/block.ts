import type { Area } from '../../model/area'

/** A rectangle of cells, counted from 0 as Office.js counts. */
export interface Block {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export function blockOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }
}

export function blockIn({ firstColumn, firstRow, lastColumn, lastRow }: Area): Block {
  return { row: firstRow - 1, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 }
}

export function cellCount({ rows, columns }: Block): number {
  return rows * columns
}

/** Cuts a block into bands of so many rows, the last with what remains. */
export function rowsOf(block: Block, height: number): Block[] {
  const bands: Block[] = []
  for (let done = 0; done < block.rows; done += height) {
    bands.push({ ...block, row: block.row + done, rows: Math.min(height, block.rows - done) })
  }
  return bands
}

/** Cuts a block of more than one cell in two: between rows, or within its only row. */
export function halves(block: Block): Block[] {
  if (block.rows > 1) return rowsOf(block, Math.ceil(block.rows / 2))
  const left = Math.ceil(block.columns / 2)
  return [
    { ...block, columns: left },
    { ...block, column: block.column + left, columns: block.columns - left }
  ]
}

/** What remains of a block when another is cut out of it, in at most four pieces: above, to the left, to the right, below. */
export function without(block: Block, hole: Block): Block[] {
  const top = Math.max(block.row, hole.row)
  const left = Math.max(block.column, hole.column)
  const bottom = Math.min(block.row + block.rows, hole.row + hole.rows)
  const right = Math.min(block.column + block.columns, hole.column + hole.columns)
  if (top >= bottom || left >= right) return [block]
  const middle = { row: top, rows: bottom - top }
  const pieces: Block[] = [
    { ...block, rows: top - block.row },
    { ...middle, column: block.column, columns: left - block.column },
    { ...middle, column: right, columns: block.column + block.columns - right },
    { ...block, row: bottom, rows: block.row + block.rows - bottom }
  ]
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0)
}
