import type { CellPosition } from '../model/address'
import type { CellValue, UnknownValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { Budget } from './budget'
import { firstAtLeast } from './first-at-least'
import type { Place, SheetArea } from './sheet-area'

interface Cell {
  readonly column: number
  readonly row: number
  /** '' is text of no characters, which is not blank for Excel. */
  readonly value: Exclude<CellValue, null>
}

export interface CellSource {
  readonly gridOf: (sheet: string) => Grid
  readonly oddCellsOf: (sheet: string) => readonly OddCell[]
}

/** A cell that formulas see otherwise than a grid says: text of no characters, which grids hold as blank, or a richer value. */
export interface OddCell extends CellPosition {
  readonly value: '' | UnknownValue
}

/** The values that formulas read: those of the grids, with those that were written or worked out since in their places. */
export class Cells {
  readonly #sheets = new Map<string, SheetValues>()
  readonly #source: CellSource
  readonly #budget: Budget

  constructor(source: CellSource, budget: Budget) {
    this.#source = source
    this.#budget = budget
  }

  at({ sheet, column, row }: Place): CellValue {
    return this.#sheet(sheet).rows.get(row)?.[column] ?? null
  }

  set({ sheet, column, row }: Place, value: CellValue): void {
    this.#sheet(sheet).set(column, row, value)
  }

  /** The cells of an area that are not blank, row by row. */
  *in(area: SheetArea): Generator<Cell, void, undefined> {
    const { rows, numbers } = this.#sheet(area.sheet)
    for (let at = firstAtLeast(numbers, area.firstRow, itself); at < numbers.length; at++) {
      const row = numbers[at] ?? 0
      if (row > area.lastRow) return
      const cells = rows.get(row) ?? []
      const last = area.lastColumn < cells.length ? area.lastColumn : cells.length - 1
      this.#budget.spend(last > area.firstColumn ? 1 + last - area.firstColumn : 1)
      for (let column = area.firstColumn; column <= last; column++) {
        const value = cells[column]
        if (value !== null && value !== undefined) yield { column, row, value }
      }
    }
  }

  #sheet(name: string): SheetValues {
    const known = this.#sheets.get(name)
    if (known) return known
    const values = new SheetValues(this.#source.gridOf(name))
    for (const { column, row, value } of this.#source.oddCellsOf(name)) values.set(column, row, value)
    this.#sheets.set(name, values)
    return values
  }
}

class SheetValues {
  readonly rows: Map<number, readonly CellValue[]>
  readonly numbers: number[]
  /** Rows whose array is ours to change: a grid's own belong to whoever read it. */
  readonly #own = new Map<number, CellValue[]>()

  constructor(grid: Grid) {
    this.rows = new Map(grid.rows.map(({ number, cells }) => [number, cells]))
    this.numbers = grid.rows.map(({ number }) => number)
  }

  set(column: number, row: number, value: CellValue): void {
    const cells = this.#own.get(row) ?? [...(this.rows.get(row) ?? [])]
    cells[column] = value
    if (!this.rows.has(row)) this.numbers.splice(firstAtLeast(this.numbers, row, itself), 0, row)
    this.#own.set(row, cells)
    this.rows.set(row, cells)
  }
}

const itself = (number: number) => number
