import { parseAddress } from '../../model/address'
import type { CellWrite } from '../workbook'
import { type Input, inputOf } from './literal'

/** Cells of one column that are written at once. Row and column are counted from 0. */
export interface Stretch {
  readonly column: number
  readonly row: number
  /** What goes into each cell from the first on; null leaves one as it is. */
  readonly inputs: readonly (Input | null)[]
}

/** Of more merged blocks than 512 at a time Excel does not tell. */
const LONGEST = 500
/** Cells between that stay as they are cost less than a range of its own, as long as they are this few. */
const WIDEST_GAP = 50

/** Gathers cells into stretches, so that a column of ten thousand is written by twenty ranges. */
export function stretchesOf(cells: readonly CellWrite[]): Stretch[] {
  const placed = cells.map(({ cell, value }) => {
    const { column, row } = parseAddress(cell)
    return { column, row: row - 1, input: inputOf(value) }
  })
  placed.sort((a, b) => a.column - b.column || a.row - b.row)
  const stretches: { column: number; row: number; inputs: (Input | null)[] }[] = []
  for (const { column, row, input } of placed) {
    const last = stretches.at(-1)
    const at = last?.column === column ? row - last.row : Infinity
    if (last && at < LONGEST && at - last.inputs.length <= WIDEST_GAP) {
      while (last.inputs.length < at) last.inputs.push(null)
      last.inputs[at] = input
    } else {
      stretches.push({ column, row, inputs: [input] })
    }
  }
  return stretches
}
