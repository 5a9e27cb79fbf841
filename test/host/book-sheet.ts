import { LAST_COLUMN, LAST_ROW } from '../../src/model/address'
import { type Area, afterDelete, afterInsert, contains } from './area'
import type { BookChart } from './book-chart'
import { evaluate, moveReferences, type Scalar } from './formulas'
import { type Json, OfficeError, unknownHere } from './protocol'
import { type Cell, typedInput } from './typed-input'

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

export interface BookTable {
  readonly id: string
  name: string
  area: Area
  style: string
  showHeaders: boolean
  showTotals: boolean
  isFiltered: boolean
}

export interface BookConditionalFormat {
  readonly id: string
  readonly type: string
  area: Area
  formula: string
  readonly look: Record<string, Json>
}

/** What was set on a range: `font.bold`, `wrapText`, `columnHidden` and so on. */
export interface BookFormat {
  area: Area
  readonly property: string
  readonly value: Json
}

export class BookSheet {
  readonly rows = new Map<number, Map<number, Cell>>()
  readonly tables: BookTable[] = []
  conditionalFormats: BookConditionalFormat[] = []
  formats: BookFormat[] = []
  charts: BookChart[] = []
  merged: { area: Area }[] = []
  visibility: Visibility = 'Visible'
  isProtected = false
  frozenRows = 0
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 }

  constructor(
    readonly id: string,
    public name: string
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column)
  }

  put(row: number, column: number, cell: Cell | null): void {
    if (cell === null) {
      const cells = this.rows.get(row)
      cells?.delete(column)
      if (cells?.size === 0) this.rows.delete(row)
      return
    }
    let cells = this.rows.get(row)
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()))
    cells.set(column, cell)
  }

  /** Sets a cell as the object model does, where text is taken as if typed. */
  enter(row: number, column: number, input: Json): void {
    // What is written into a cell that a merged block covers is not kept.
    const block = this.merged.find(({ area }) => contains(area, row, column))?.area
    if (block && (block.row !== row || block.column !== column)) return
    const cell = typedInput(input, this.formatAt(row, column, 'numberFormat') === '@')
    if (cell !== undefined) this.put(row, column, cell)
  }

  /** A cell's value as Excel gives it out: '' for a blank cell, errors by their text. */
  value(row: number, column: number): Scalar {
    const cell = this.cell(row, column)
    if (!cell) return ''
    if (cell.formula !== undefined && cell.isStored !== true) {
      return evaluate(cell.formula, (fromColumn, fromRow) => this.value(fromRow - 1, fromColumn))
    }
    return typeof cell.value === 'object' ? cell.value.text : cell.value
  }

  /** The last value set for a property that covers this cell. */
  formatAt(row: number, column: number, property: string): Json {
    for (let index = this.formats.length - 1; index >= 0; index--) {
      const format = this.formats[index]
      if (format?.property === property && contains(format.area, row, column)) return format.value
    }
    return null
  }

  /** The smallest area that holds every value within this one; null where there is none. */
  usedWithin(area: Area): Area | null {
    let top = Infinity
    let bottom = -1
    let left = Infinity
    let right = -1
    for (const [row, cells] of this.rows) {
      if (row < area.row || row >= area.row + area.rows) continue
      for (const column of cells.keys()) {
        if (column < area.column || column >= area.column + area.columns) continue
        if (row < top) top = row
        if (row > bottom) bottom = row
        if (column < left) left = column
        if (column > right) right = column
      }
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
  }

  insertRows(at: number, count: number): void {
    if (this.tables.some(table => table.isFiltered)) throw new OfficeError('InvalidOperation', 'Rows can’t be inserted into a filtered table.')
    if (this.usedWithin({ row: LAST_ROW - count, column: 0, rows: count, columns: LAST_COLUMN })) {
      throw new OfficeError('InvalidOperation', 'This would push values off the end of the sheet.')
    }
    this.#refuseUnderCharts()
    this.#moveRows(row => (row < at ? row : row + count))
    this.#moveAreas(area => afterInsert(area, at, count))
  }

  deleteRows(at: number, count: number): void {
    if (this.tables.some(table => table.isFiltered)) throw new OfficeError('InvalidOperation', 'Rows can’t be deleted from a filtered table.')
    for (const { area, name } of this.tables) {
      const left = afterDelete(area, at, count)
      const losesHeadings = at <= area.row && area.row < at + count
      if (left && (losesHeadings || left.rows < 2)) throw unknownHere(`a table ${name} without headings or rows`)
    }
    this.#refuseUnderCharts()
    this.#moveRows(row => (row < at ? row : row < at + count ? null : row - count))
    this.#moveAreas(area => afterDelete(area, at, count))
  }

  /** In Excel, charts and what they show move with their cells. */
  #refuseUnderCharts(): void {
    if (this.charts.length > 0) throw unknownHere('rows that move under charts')
  }

  #moveRows(rowAfter: (row: number) => number | null): void {
    const printed = (row: number) => {
      const moved = rowAfter(row - 1)
      return moved === null ? null : moved + 1
    }
    const before = [...this.rows]
    this.rows.clear()
    for (const [row, cells] of before) {
      const moved = rowAfter(row)
      if (moved === null) continue
      for (const [column, cell] of cells) {
        if (cell.formula !== undefined) cells.set(column, { ...cell, formula: moveReferences(cell.formula, printed) })
      }
      this.rows.set(moved, cells)
    }
  }

  #moveAreas(after: (area: Area) => Area | null): void {
    const moved = <T extends { area: Area }>(things: readonly T[]) =>
      things.filter(thing => {
        const area = after(thing.area)
        if (area) thing.area = area
        return area !== null
      })
    this.tables.splice(0, this.tables.length, ...moved(this.tables))
    this.conditionalFormats = moved(this.conditionalFormats)
    this.formats = moved(this.formats)
    this.merged = moved(this.merged)
  }
}
