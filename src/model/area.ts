import { address, columnIndex } from './address'

/** A rectangle of cells: columns counted from 0, rows as printed, first and last within it. */
export interface Area {
  readonly firstColumn: number
  readonly firstRow: number
  readonly lastColumn: number
  readonly lastRow: number
}

/** `B3:D9` or `$B$3`, without a sheet, as an area; null where the text is something else. */
export function readArea(range: string): Area | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(range)
  if (!match) return null
  const [, firstLetters = '', firstRow = '', lastLetters = firstLetters, lastRow = firstRow] = match
  return {
    firstColumn: columnIndex(firstLetters),
    firstRow: Number(firstRow),
    lastColumn: columnIndex(lastLetters),
    lastRow: Number(lastRow)
  }
}

/** As {@link readArea}, for a range that this program states itself. */
export function areaOf(range: string): Area {
  const area = readArea(range)
  if (!area) throw new RangeError(`${range} is not a range of cells`)
  return area
}

/** `B3:D9`, with dollars where it is to stay when a formula is copied: `$B$3:$D$9`. */
export function rangeOf({ firstColumn, firstRow, lastColumn, lastRow }: Area, { fixed = false } = {}): string {
  const isCell = firstColumn === lastColumn && firstRow === lastRow
  const range = address(firstColumn, firstRow) + (isCell ? '' : `:${address(lastColumn, lastRow)}`)
  return fixed ? range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : range
}

export function overlap(one: Area, other: Area): boolean {
  const besides = one.firstColumn > other.lastColumn || other.firstColumn > one.lastColumn
  return !besides && one.firstRow <= other.lastRow && other.firstRow <= one.lastRow
}

export function contains(area: Area, column: number, row: number): boolean {
  return column >= area.firstColumn && column <= area.lastColumn && row >= area.firstRow && row <= area.lastRow
}
