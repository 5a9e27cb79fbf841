import type { Grid } from '../model/grid'
import { textsAbove } from './texts-above'

const INTERNATIONAL = /\bBTEC international\b/i

/** The suite that titles above a table, or the sheet's name, tell beyond doubt: "BTEC International Level 3 in Business". */
export function suiteInTitles(grid: Grid, headingRow: number, sheetName: string): string | undefined {
  return textsAbove(grid, headingRow, sheetName).map(text => INTERNATIONAL.exec(text)?.[0]).find(words => words !== undefined)
}
