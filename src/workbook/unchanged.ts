import { areaOf } from '../model/area'
import type { CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { Change } from './workbook'

export type Expect = Extract<Change, { kind: 'expect' }>

type Cells = readonly (CellValue | undefined)[]

/** Whether cells hold what was read from them. Text of no characters is blank, and an error is known by its text. */
export function isUnchanged(found: readonly Cells[], expected: readonly Cells[]): boolean {
  return (
    found.length === expected.length &&
    found.every((row, y) => {
      const before = expected[y] ?? []
      return isSameRow(row, before, 0, Math.max(row.length, before.length))
    })
  )
}

/** Whether a sheet's grid holds what is expected of one of its ranges. */
export function isUnchangedIn({ rows }: Grid, { range, values }: Expect): boolean {
  const { firstColumn, firstRow, lastColumn, lastRow } = areaOf(range)
  if (values.length !== lastRow - firstRow + 1) return false
  let next = rows.findIndex(({ number }) => number >= firstRow)
  return values.every((before, y) => {
    const row = rows[next]
    const isThere = row?.number === firstRow + y
    if (isThere) next++
    return isSameRow(isThere ? row.cells : [], before, firstColumn, lastColumn - firstColumn + 1)
  })
}

/** Whether so many cells of a row, from `start` on, hold what `before` says. */
function isSameRow(row: Cells, before: Cells, start: number, width: number): boolean {
  for (let x = 0; x < width; x++) if (plain(row[start + x]) !== plain(before[x])) return false
  return true
}

function plain(value: CellValue | undefined): string | number | boolean | symbol {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return value
  return value.kind === 'error' ? value.text : UNKNOWN_RESULT
}

const UNKNOWN_RESULT = Symbol('a result that is not stored')
