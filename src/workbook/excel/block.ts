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
