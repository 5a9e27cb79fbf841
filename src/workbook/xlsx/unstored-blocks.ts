import type { Area } from '../../model/area'
import { UNKNOWN, type CellValue } from '../../model/cell'
import type { Grid } from '../../model/grid'

/** A file can claim more for a formula than a sheet has cells. */
const MOST_CELLS = 100_000

/** A grid in which the blank cells of these blocks, which formulas fill with results that are not stored, are unknown. */
export function withUnknown({ rows }: Grid, blocks: readonly Area[]): Grid {
  const byNumber = new Map(rows.map(({ number, cells }) => [number, cells]))
  let left = MOST_CELLS
  for (const { firstColumn, firstRow, lastColumn, lastRow } of blocks) {
    for (let row = firstRow; row <= lastRow; row++) {
      left -= lastColumn - firstColumn + 1
      if (left < 0) break
      const cells: CellValue[] = [...(byNumber.get(row) ?? [])]
      for (let column = firstColumn; column <= lastColumn; column++) cells[column] ??= UNKNOWN
      byNumber.set(row, cells)
    }
  }
  return { rows: [...byNumber].sort(([one], [other]) => one - other).map(([number, cells]) => ({ number, cells })) }
}
