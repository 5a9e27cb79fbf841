import { Problem } from '../model/problem'
import type { CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import { FORMULA_CELL } from '../workbook/refused-writing'
import type { CellPlace, CellWrite, LiveWorkbook } from '../workbook/workbook'
import { spotOf } from './grid-moves'
import { pageStrings } from './strings'

/** A change that the person made to cells, both ways. */
interface Edit {
  readonly sheet: string
  readonly before: readonly CellWrite[]
  readonly after: readonly CellWrite[]
}

/** What came of it, for the person; empty where the cell itself shows all. */
export interface Edited {
  readonly text: string
  readonly isRefused: boolean
}

/** What the person changes in cells, and how it is taken back: one thing after another, in the order in which it was asked for. */
export class SheetEdits {
  readonly #workbook: LiveWorkbook
  #done: readonly Edit[] = []
  #undone: readonly Edit[] = []
  #last: Promise<unknown> = Promise.resolve()

  constructor(workbook: LiveWorkbook) {
    this.#workbook = workbook
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  /** When all that was asked for is done. */
  async settled(): Promise<void> {
    await this.#last
  }

  type({ sheet, cell }: CellPlace, value: CellWrite['value']): Promise<Edited> {
    return this.#then(async () => {
      const isKept = await this.#write(sheet, [{ cell, value }])
      return isKept ? '' : pageStrings.forGood
    })
  }

  /** Fills many cells at once, all or none. */
  fill(sheet: string, cells: readonly CellWrite[]): Promise<Edited> {
    return this.#then(async () => {
      const isKept = await this.#write(sheet, cells)
      return isKept ? pageStrings.filled(cells.length) : `${pageStrings.filled(cells.length)} ${pageStrings.forGood}`
    })
  }

  /** Empties cells; those with formulas stay, since what they work out goes by itself. */
  clear(sheet: string, cells: readonly string[]): Promise<Edited> {
    return this.#then(async () => {
      if (cells.length === 0) return pageStrings.emptyAlready
      const { formulas, isKept } = await this.#empty(sheet, cells)
      const text = pageStrings.cleared(cells.length - formulas.length, formulas)
      return isKept ? text : `${text} ${pageStrings.forGood}`
    })
  }

  undo(): Promise<Edited> {
    return this.#then(async () => {
      const edit = this.#done.at(-1)
      if (!edit) return pageStrings.nothingToUndo
      await this.#replace(edit.sheet, edit.after, edit.before)
      this.#done = this.#done.slice(0, -1)
      this.#undone = [...this.#undone, edit]
      return pageStrings.undone(edit.before.map(({ cell }) => cell))
    })
  }

  redo(): Promise<Edited> {
    return this.#then(async () => {
      const edit = this.#undone.at(-1)
      if (!edit) return pageStrings.nothingToRedo
      await this.#replace(edit.sheet, edit.before, edit.after)
      this.#undone = this.#undone.slice(0, -1)
      this.#done = [...this.#done, edit]
      return pageStrings.redone(edit.after.map(({ cell }) => cell))
    })
  }

  #then(work: () => Promise<string>): Promise<Edited> {
    const edited = this.#last.then(work).then(
      text => ({ text, isRefused: false }),
      (error: unknown) => ({ text: error instanceof Problem ? error.message : pageStrings.notWritten, isRefused: true })
    )
    this.#last = edited
    return edited
  }

  async #empty(sheet: string, cells: readonly string[]): Promise<{ readonly formulas: readonly string[]; readonly isKept: boolean }> {
    const emptied = (of: readonly string[]) => of.map(cell => ({ cell, value: null }))
    try {
      return { formulas: [], isKept: await this.#write(sheet, emptied(cells)) }
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== FORMULA_CELL) throw error
      const rest = cells.filter(cell => !error.cells.includes(cell))
      // Where there is nothing but formulas, that is what the person must hear.
      if (rest.length === 0) throw error
      return { formulas: error.cells, isKept: await this.#write(sheet, emptied(rest)) }
    }
  }

  /** Whether it can be taken back: an error that someone typed, such as #N/A, can't be written. */
  async #write(sheet: string, after: readonly CellWrite[]): Promise<boolean> {
    const valueOf = valuesIn(await this.#workbook.read(sheet))
    const before = after.flatMap(({ cell }) => {
      const value = valueOf(cell)
      return typeof value === 'object' && value !== null ? [] : [{ cell, value }]
    })
    await this.#workbook.apply([{ kind: 'write-cells', sheet, cells: after }])
    const isKept = before.length === after.length
    this.#done = isKept ? [...this.#done, { sheet, before, after }] : []
    this.#undone = []
    return isKept
  }

  /** Writes cells that still hold what this program left in them. */
  async #replace(sheet: string, from: readonly CellWrite[], to: readonly CellWrite[]): Promise<void> {
    const valueOf = valuesIn(await this.#workbook.read(sheet))
    const other = from.find(({ cell, value }) => (valueOf(cell) ?? '') !== (value ?? ''))
    if (other) throw new Problem(pageStrings.changedSince(other.cell), 'cell-changed')
    await this.#workbook.apply([{ kind: 'write-cells', sheet, cells: to }])
    const [first] = to
    if (first) await this.#workbook.select({ sheet, cell: first.cell })
  }
}

function valuesIn({ rows }: Grid): (cell: string) => CellValue {
  const cells = new Map(rows.map(row => [row.number, row.cells]))
  return cell => {
    const { row, column } = spotOf(cell)
    return cells.get(row)?.[column] ?? null
  }
}
