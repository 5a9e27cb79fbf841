import { quoteSheetName } from '../../model/address'
import { type Area, rangeOf, readArea } from '../../model/area'
import { isSameName } from '../same-name'

/** A name of ours, and what it refers to as Excel writes it: `=Flags!$L$6:$L$10`. */
export interface FoundName {
  readonly name: string
  readonly formula: string
  readonly proxy: Excel.NamedItem
}

/** A name of ours and the cells that it is to have. */
export interface NamedCells {
  readonly name: string
  readonly cells: Area
}

/** Removes the names of ours for a sheet that are not wanted any more. */
export function dropNames(found: readonly FoundName[], sheet: string, wanted: readonly string[]): void {
  for (const { name, formula, proxy } of found) {
    if (refersTo(formula, sheet) && !pointsNowhere(formula) && !wanted.some(other => isSameName(other, name))) proxy.delete()
  }
}

/** Gives names of ours these cells of a sheet. */
export function setNames(
  workbook: Excel.Workbook,
  found: readonly FoundName[],
  sheet: string,
  wanted: readonly NamedCells[]
): void {
  const known = found.filter(({ formula }) => !pointsNowhere(formula))
  for (const { name, cells } of wanted) {
    const formula = `=${quoteSheetName(sheet)}!${rangeOf(cells, { fixed: true })}`
    const there = known.find(other => isSameName(other.name, name))
    if (there) there.proxy.formula = formula
    else workbook.names.add(name, formula)
  }
}

/** The cells of a sheet to which a name's formula refers; null where it refers to something else. */
export function cellsIn(formula: string, sheet: string): Area | null {
  return refersTo(formula, sheet) ? readArea(formula.slice(formula.lastIndexOf('!') + 1)) : null
}

/** Whether a name's formula, such as `=Flags!$L$6` or `='Flags (2)'!$L$6`, refers to cells of this sheet. */
export function refersTo(formula: string, sheet: string): boolean {
  return [sheet, quoteSheetName(sheet)].some(written => formula.toLowerCase().startsWith(`=${written}!`.toLowerCase()))
}

/** What is left of a name whose cells were deleted. */
export function pointsNowhere(formula: string): boolean {
  return formula.includes('#REF!')
}
