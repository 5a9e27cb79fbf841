import { address, columnIndex } from '../model/address'
import type { CellValue } from '../model/cell'
import type { Grid, GridRow } from '../model/grid'
import type { ReportedSheet } from '../model/report'
import type { Change } from '../workbook/workbook'
import { identityLetters, partLetters } from './identity-columns'

/** A cell that may be changed meanwhile. */
interface Flagged {
  readonly cell: string
}

/** More blank rows than these in between, and the next row begins a range of its own: stray cells far below cost little. */
const WIDEST_GAP = 1000

/**
 * Expects a sheet's headings, and in its rows what names a learner, to stand where they stood when the sheet was read:
 * so inserted, deleted and sorted rows are noticed, while marks may be corrected meanwhile. So may a flagged cell; a
 * column that holds one therefore serves only where no other names the learners.
 */
export function expectSameRows(sheet: ReportedSheet, { rows }: Grid, flagged: readonly Flagged[]): Change[] {
  const { name, headingRow } = sheet
  if (headingRow === null) return []
  const headings = rows.find(({ number }) => number === headingRow)?.cells ?? []
  const below = rows.filter(({ number }) => number > headingRow)
  const expected: Change[] = []
  if (headings.length > 0) {
    expected.push({ kind: 'expect', sheet: name, range: `A${headingRow}:${address(headings.length - 1, headingRow)}`, values: [headings] })
  }
  for (const letter of telling(sheet, flagged)) {
    const column = columnIndex(letter)
    for (const { first, values } of stretches(below, column)) {
      const range = `${address(column, first)}:${address(column, first + values.length - 1)}`
      expected.push({ kind: 'expect', sheet: name, range, values: values.map(value => [value]) })
    }
  }
  return expected
}

/** Letters of the columns that tell the rows of a sheet apart, as far as it has any. */
function telling(sheet: ReportedSheet, flagged: readonly Flagged[]): readonly string[] {
  const withFlags = new Set(flagged.map(({ cell }) => cell.replace(/\d+$/, '')))
  const isFree = (letter: string) => !withFlags.has(letter)
  const identity = identityLetters(sheet)
  const free = identity.filter(isFree)
  const letters = [...(free.length > 0 ? free : identity), ...partLetters(sheet).filter(isFree)]
  if (letters.length > 0) return letters
  const others = sheet.columns.flatMap(({ letter }) => letter ?? [])
  return others.filter(isFree).concat(others).slice(0, 1)
}

function stretches(rows: readonly GridRow[], column: number): { readonly first: number; readonly values: readonly (CellValue | null)[] }[] {
  const found: { first: number; values: (CellValue | null)[] }[] = []
  for (const { number, cells } of rows) {
    const value = cells[column] ?? null
    if (value === null) continue
    const last = found.at(-1)
    const at = last ? number - last.first : Infinity
    if (last && at - last.values.length <= WIDEST_GAP) {
      while (last.values.length < at) last.values.push(null)
      last.values.push(value)
    } else {
      found.push({ first: number, values: [value] })
    }
  }
  return found
}
