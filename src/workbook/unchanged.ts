import { areaOf } from '../model/area'
import type { CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { Change } from './workbook'

export type Expect = Extract<Change, { kind: 'expect' }>

type Rows = readonly (readonly (CellValue | undefined)[])[]

/** Whether cells hold what was read from them. Text of no characters is blank, and an error is known by its text. */
export function isUnchanged(found: Rows, expected: Rows): boolean {
  return (
    found.length === expected.length &&
    found.every((row, y) => {
      const before = expected[y] ?? []
      for (let x = 0; x < Math.max(row.length, before.length); x++) if (plain(row[x]) !== plain(before[x])) return false
      return true
    })
  )
}

/** Whether a sheet's grid holds what is expected of one of its ranges. */
export function isUnchangedIn({ rows }: Grid, { range, values }: Expect): boolean {
  const { firstColumn, firstRow, lastColumn, lastRow } = areaOf(range)
  const found: (readonly CellValue[])[] = Array.from({ length: lastRow - firstRow + 1 }, () => [])
  for (const { number, cells } of rows) {
    if (number >= firstRow && number <= lastRow) found[number - firstRow] = cells.slice(firstColumn, lastColumn + 1)
  }
  return isUnchanged(found, values)
}

function plain(value: CellValue | undefined): string | number | boolean | symbol {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return value
  return value.kind === 'error' ? value.text : UNKNOWN_RESULT
}

const UNKNOWN_RESULT = Symbol('a result that is not stored')
