import { address, columnIndex, LAST_COLUMN, LAST_ROW } from '../../src/model/address'
import { invalidArgument, OfficeError } from './protocol'

/** A rectangle of cells; row and column counted from 0, as Office.js counts. */
export interface Area {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN }
const LONGEST_ADDRESS = 8192

/** `A1`, `A1:C9`, `7:16` or `B:D`, with or without `$`. */
export function parseArea(text: string): Area {
  if (text.length > LONGEST_ADDRESS) throw invalidArgument('an address longer than 8,192 characters')
  const match = /^(?:([A-Z]{1,3})(\d+)|([A-Z]{1,3})|(\d+))(?::(?:([A-Z]{1,3})(\d+)|([A-Z]{1,3})|(\d+)))?$/i.exec(text.replaceAll('$', ''))
  if (!match) throw invalidArgument(`the address ${text}`)
  const [, letters1, row1, columnOnly1, rowOnly1, letters2, row2, columnOnly2, rowOnly2] = match
  const top = Number(row1 ?? rowOnly1 ?? 1) - 1
  const left = columnIndex(letters1 ?? columnOnly1 ?? 'A')
  const isCell = letters1 !== undefined && letters2 === undefined
  const bottom = isCell ? top : Number(row2 ?? rowOnly2 ?? LAST_ROW) - 1
  const right = isCell ? left : columnIndex(letters2 ?? columnOnly2 ?? 'XFD')
  return within({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 })
}

export function within(area: Area): Area {
  const { row, column, rows, columns } = area
  const fits = [row, column, rows, columns].every(Number.isSafeInteger) && row >= 0 && column >= 0 && rows > 0 && columns > 0
  if (!fits || row + rows > LAST_ROW || column + columns > LAST_COLUMN) throw invalidArgument(`the range ${JSON.stringify(area)}`)
  return area
}

export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = address(column, row + 1)
  return rows === 1 && columns === 1 ? first : `${first}:${address(column + columns - 1, row + rows)}`
}

export function contains({ row: top, column: left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns
}

export function intersect(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row)
  const column = Math.max(one.column, other.column)
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null
}

export function bounding(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row)
  const column = Math.min(one.column, other.column)
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column
  return { row, column, rows, columns }
}

/** Where rows were inserted: what begins at or below them moves down, what spans them grows. */
export function afterInsert(area: Area, at: number, count: number): Area {
  const { row, rows } = area
  if (row + rows <= at) return area
  if (row >= at) return within({ ...area, row: row + count, rows: Math.min(rows, LAST_ROW - row - count) })
  return { ...area, rows: Math.min(rows + count, LAST_ROW - row) }
}

/** Where rows were deleted; null when all of the area went with them. */
export function afterDelete(area: Area, at: number, count: number): Area | null {
  const end = at + count
  const above = Math.max(0, Math.min(area.row + area.rows, at) - area.row)
  const below = Math.max(0, area.row + area.rows - Math.max(area.row, end))
  if (above + below === 0) return null
  const row = area.row < at ? area.row : Math.max(at, area.row - count)
  return { ...area, row, rows: above + below }
}

export function refuseProtected(isProtected: boolean): void {
  if (isProtected) throw new OfficeError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.')
}
