import { columnIndex } from '../model/address'
import type { Finding, Severity } from '../model/finding'
import type { Grid } from '../model/grid'
import type { ReportedSheet } from '../model/report'
import type { Highlight } from '../workbook/workbook'
import { OPEN_FLAGS } from './flags-table'
import { identityLetters, partLetters } from './identity-columns'
import { chooseRowKey } from './row-keys'

export interface Highlights {
  readonly highlights: readonly Highlight[]
  /** The text by which a finding's highlight finds it among the open flags. */
  lookupOf(finding: Finding): string
}

/**
 * One conditional format for each flagged column and severity of a sheet. Its formula joins a number of its own with
 * the row's key and looks that up among the open flags, so that a highlight follows its learner when the sheet is
 * sorted, and goes when the flag is accepted. Rows without a key of their own are known by their place.
 *
 * `firstNumber` is the first number not yet taken by highlights that stay.
 */
export function highlightsFor(sheet: ReportedSheet, grid: Grid, findings: readonly Finding[], firstNumber: number): Highlights {
  const headingRow = sheet.headingRow ?? 0
  const rowsOf = findings.map(finding => rowNumber(finding.cell)).filter(row => row > headingRow)
  const key = chooseRowKey(grid, candidateKeys(sheet), rowsOf)
  const lastRow = Math.max(grid.rows.at(-1)?.number ?? 0, ...rowsOf)
  const highlights: Highlight[] = []
  const lookups = new Map<Finding, string>()
  const numbers = new Map<string, number>()

  for (const finding of findings) {
    const letters = columnLetters(finding.cell)
    const row = rowNumber(finding.cell)
    const inTable = row > headingRow
    const rowKey = inTable ? key.keyOf(row) : undefined
    const range = inTable ? `${letters}${headingRow + 1}:${letters}${lastRow}` : finding.cell
    const group = [range, finding.severity, rowKey === undefined ? 'place' : 'key'].join(' ')
    let number = numbers.get(group)
    if (number === undefined) {
      number = firstNumber + numbers.size
      numbers.set(group, number)
      const joined = rowKey === undefined ? 'ROW()' : key.letters.map(letter => `$${letter}${headingRow + 1}`).join('&"|"&')
      highlights.push({ sheet: sheet.name, range, formula: lookupFormula(number, joined), style: finding.severity })
    }
    lookups.set(finding, `${number}:${rowKey ?? row}`)
  }
  return { highlights, lookupOf: finding => lookups.get(finding) ?? '' }
}

function lookupFormula(number: number, joined: string): string {
  return `ISNUMBER(MATCH("${number}:"&${joined},${OPEN_FLAGS},0))`
}

function candidateKeys(sheet: ReportedSheet): string[][] {
  const parts = partLetters(sheet)
  const alone = identityLetters(sheet).map(letter => [letter])
  return parts.length === 0 ? alone : [...alone, ...alone.map(letters => [...letters, ...parts])]
}

const columnLetters = (cell: string) => cell.replace(/\d+$/, '')
const rowNumber = (cell: string) => Number(cell.replace(/^\D+/, ''))

/** Worst first, then in the order of the sheet: column by column, top to bottom within a row. */
export function readingOrder(a: Finding, b: Finding): number {
  const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 }
  return (
    rank[a.severity] - rank[b.severity] ||
    rowNumber(a.cell) - rowNumber(b.cell) ||
    columnIndex(columnLetters(a.cell)) - columnIndex(columnLetters(b.cell))
  )
}
