import type { CellValue } from '../../model/cell'
import type { Grid, GridRow } from '../../model/grid'

/** Beyond this many blank columns for each value a row is kept sparse, so that a value in column XFD costs nothing. */
const THIN = 16

/** Gathers rows as they are read; rows without a value leave no trace. */
export class GridBuilder {
  readonly #rows: GridRow[] = []
  #columns: number[] = []
  #values: CellValue[] = []
  #count = 0
  #number = 0
  #isKnown = false
  #isOrdered = true

  /** False while the row's number is only assumed: the one before and one. */
  get rowIsKnown(): boolean {
    return this.#isKnown
  }

  /** Begins a row and returns its number; `number` is 0 where the file does not say. */
  beginRow(number: number): number {
    this.#isKnown = number > 0
    this.#number = this.#isKnown ? number : this.#number + 1
    return this.#number
  }

  knowRow(number: number): void {
    this.#isKnown = true
    this.#number = number
  }

  set(column: number, value: CellValue): void {
    this.#columns[this.#count] = column
    this.#values[this.#count] = value
    this.#count++
  }

  /** Whether the value set last in this row is this column's. */
  holds(column: number): boolean {
    return this.#count > 0 && this.#columns[this.#count - 1] === column
  }

  endRow(): void {
    const count = this.#count
    if (count === 0) return
    this.#count = 0
    let width = 0
    for (let i = 0; i < count; i++) width = Math.max(width, (this.#columns[i] ?? 0) + 1)
    const cells = width > THIN * (count + 4) ? [] : new Array<CellValue>(width)
    for (let i = 0; i < count; i++) cells[this.#columns[i] ?? 0] = this.#values[i] ?? null
    if (this.#number <= (this.#rows.at(-1)?.number ?? 0)) this.#isOrdered = false
    this.#rows.push({ number: this.#number, cells })
  }

  finish(): Grid {
    return { rows: this.#isOrdered ? this.#rows : inOrder(this.#rows) }
  }
}

/** Rows that a careless writer put down out of order, or in pieces. */
function inOrder(rows: readonly GridRow[]): GridRow[] {
  const byNumber = new Map<number, CellValue[]>()
  for (const { number, cells } of rows) {
    const known = byNumber.get(number)
    if (known) cells.forEach((value, column) => (known[column] = value))
    else byNumber.set(number, [...cells])
  }
  return [...byNumber].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }))
}
