import { areaOf } from '../../model/area'
import { sheetChanged, sheetGone } from '../refused-writing'
import { isSameName } from '../same-name'
import { type Expect, isUnchanged } from '../unchanged'
import type { Change } from '../workbook'
import { type Batch, slices } from './batch'
import type { FoundSheet } from './found-sheet'

/** What was expected of some cells, and the cells as Excel has them now. */
export interface Expected {
  readonly sheet: string
  readonly values: Expect['values']
  readonly range: Excel.Range
}

/** Asks for the cells of which something is expected, in as few answers as their size allows. */
export async function askExpected(batch: Batch, sheets: readonly FoundSheet[], changes: readonly Change[]): Promise<Expected[]> {
  const expected: Expected[] = []
  for (const change of changes) {
    if (change.kind !== 'expect') continue
    const sheet = sheets.find(({ name }) => isSameName(name, change.sheet))
    if (!sheet) throw sheetGone(change.sheet)
    const { firstColumn, firstRow, lastColumn } = areaOf(change.range)
    for (const { from, rows, bytes } of slices(change.values)) {
      // The answer is about as long as what is expected.
      await batch.makeRoomFor(bytes)
      const range = sheet.proxy.getRangeByIndexes(firstRow - 1 + from, firstColumn, rows.length, lastColumn - firstColumn + 1)
      expected.push({ sheet: sheet.name, values: rows, range: range.untrack().load('values') })
    }
  }
  return expected
}

/** Throws where cells do not hold any more what was read from them. */
export function refuseChanged(expected: readonly Expected[]): void {
  for (const { sheet, values, range } of expected) {
    if (!isUnchanged(range.values as (string | number | boolean)[][], values)) throw sheetChanged(sheet)
  }
}
