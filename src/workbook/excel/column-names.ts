import { columnLetters, quoteSheetName } from '../../model/address'
import { isSameName } from '../same-name'
import type { ColumnName, TableSheet } from '../workbook'
import type { FoundName } from './snapshot'

/** Gives the names of a sheet's columns these cells, and removes those of ours for that sheet that are not wanted. */
export function setColumnNames(
  workbook: Excel.Workbook,
  found: readonly FoundName[],
  at: { readonly sheet: string; readonly firstRow: number; readonly lastRow: number },
  { columns }: TableSheet,
  wanted: readonly ColumnName[]
): void {
  const known = found.filter(({ formula }) => !pointsNowhere(formula))
  for (const { name, formula, proxy } of known) {
    if (refersTo(formula, at.sheet) && !wanted.some(other => isSameName(other.name, name))) proxy.delete()
  }
  for (const { name, heading } of wanted) {
    const letters = columnLetters(columns.findIndex(column => column.heading === heading))
    const formula = `=${quoteSheetName(at.sheet)}!$${letters}$${at.firstRow}:$${letters}$${at.lastRow}`
    const there = known.find(other => isSameName(other.name, name))
    if (there) there.proxy.formula = formula
    else workbook.names.add(name, formula)
  }
}

/** Whether a name's formula, such as `=Flags!$L$6` or `='Flags (2)'!$L$6`, refers to cells of this sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return [sheet, quoteSheetName(sheet)].some(written => formula.toLowerCase().startsWith(`=${written}!`.toLowerCase()))
}

/** What is left of a name whose cells were deleted. */
export function pointsNowhere(formula: string): boolean {
  return formula.includes('#REF!')
}
