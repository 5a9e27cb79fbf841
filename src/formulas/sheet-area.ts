import { LAST_COLUMN, LAST_ROW } from '../model/address'
import type { Area } from '../model/area'
import type { Edge, Reference } from './expression'

/** A cell of a workbook: column counted from 0, row as printed. */
export interface Place {
  readonly sheet: string
  readonly column: number
  readonly row: number
}

export interface SheetArea extends Area {
  readonly sheet: string
}

export function areaOfCell({ sheet, column, row }: Place): SheetArea {
  return { sheet, firstColumn: column, firstRow: row, lastColumn: column, lastRow: row }
}

/** The cells that a reference means in a formula that stands at a place; null where they lie beyond the sheet's edge. */
export function resolve({ sheet, firstColumn, firstRow, lastColumn, lastRow }: Reference, from: Place): SheetArea | null {
  const at = (edge: Edge, own: number) => (edge.fixed ? edge.at : edge.at + own)
  const columns = [at(firstColumn, from.column), at(lastColumn, from.column)] as const
  const rows = [at(firstRow, from.row), at(lastRow, from.row)] as const
  const area = {
    sheet: sheet ?? from.sheet,
    firstColumn: Math.min(...columns),
    firstRow: Math.min(...rows),
    lastColumn: Math.max(...columns),
    lastRow: Math.max(...rows)
  }
  const isOnSheet = area.firstColumn >= 0 && area.firstRow >= 1 && area.lastColumn < LAST_COLUMN && area.lastRow <= LAST_ROW
  return isOnSheet ? area : null
}

export function isOneCell({ firstColumn, firstRow, lastColumn, lastRow }: Area): boolean {
  return firstColumn === lastColumn && firstRow === lastRow
}

export function heightOf({ firstRow, lastRow }: Area): number {
  return lastRow - firstRow + 1
}

export function widthOf({ firstColumn, lastColumn }: Area): number {
  return lastColumn - firstColumn + 1
}

export function isSameShape(one: Area, other: Area): boolean {
  return heightOf(one) === heightOf(other) && widthOf(one) === widthOf(other)
}
