import { columnIndex } from '../model/address'
import type { Severity } from '../model/finding'
import type { Grid } from '../model/grid'
import type { ReportedSheet } from '../model/report'
import type { Highlight } from '../workbook/workbook'
import { identityLetters, partLetters } from './identity-columns'
import { chooseRowKey } from './row-keys'

/** A cell to be highlighted. */
export interface Marked {
  readonly cell: string
  readonly severity: Severity
}

export interface Highlights<M extends Marked> {
  readonly highlights: readonly Highlight[]
  /** The text by which a cell's highlight finds it among those that the name stands for. */
  lookupOf(marked: M): string
}

export interface HighlightOptions {
  /** The first number not yet taken by highlights that stay. */
  readonly firstNumber: number
  /** A name in the workbook for the cells that hold the look-up texts. */
  readonly among: string
}

/**
 * One conditional format for each flagged column and severity of a sheet. Its formula joins a number of its own with
 * the row's key and looks that up among the texts of a table, so that a highlight follows its learner when the sheet is
 * sorted, and goes when its text does. Rows without a key of their own are known by their place.
 */
export function highlightsFor<M extends Marked>(sheet: ReportedSheet, grid: Grid, marked: readonly M[], { firstNumber, among }: HighlightOptions): Highlights<M> {
  const headingRow = sheet.headingRow ?? 0
  const rowsOf = marked.map(({ cell }) => rowNumber(cell)).filter(row => row > headingRow)
  const key = chooseRowKey(grid, candidateKeys(sheet), rowsOf)
  const lastRow = Math.max(grid.rows.at(-1)?.number ?? 0, ...rowsOf)
  const highlights: Highlight[] = []
  const lookups = new Map<M, string>()
  const numbers = new Map<string, number>()

  for (const one of marked) {
    const letters = columnLetters(one.cell)
    const row = rowNumber(one.cell)
    const inTable = row > headingRow
    const rowKey = inTable ? key.keyOf(row) : undefined
    const range = inTable ? `${letters}${headingRow + 1}:${letters}${lastRow}` : one.cell
    const group = [range, one.severity, rowKey === undefined ? 'place' : 'key'].join(' ')
    let number = numbers.get(group)
    if (number === undefined) {
      number = firstNumber + numbers.size
      numbers.set(group, number)
      const joined = rowKey === undefined ? 'ROW()' : key.letters.map(letter => `$${letter}${headingRow + 1}`).join('&"|"&')
      highlights.push({ sheet: sheet.name, range, formula: lookupFormula(number, joined, among), style: one.severity })
    }
    lookups.set(one, `${number}:${rowKey ?? row}`)
  }
  return { highlights, lookupOf: one => lookups.get(one) ?? '' }
}

function lookupFormula(number: number, joined: string, among: string): string {
  return `ISNUMBER(MATCH("${number}:"&${joined},${among},0))`
}

/** Sets of columns by which rows may be known, best first. */
export function candidateKeys(sheet: ReportedSheet): string[][] {
  const parts = partLetters(sheet)
  const alone = identityLetters(sheet).map(letter => [letter])
  return parts.length === 0 ? alone : [...alone, ...alone.map(letters => [...letters, ...parts])]
}

const columnLetters = (cell: string) => cell.slice(0, cell.search(/\d/))
const rowNumber = (cell: string) => Number(cell.slice(cell.search(/\d/)))

/** Worst first, then in the order of the sheet: column by column, top to bottom within a row. */
export function readingOrder(a: Marked, b: Marked): number {
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }
  return (
    rank[a.severity] - rank[b.severity] ||
    rowNumber(a.cell) - rowNumber(b.cell) ||
    columnIndex(columnLetters(a.cell)) - columnIndex(columnLetters(b.cell))
  )
}
