import type { Grid } from '../model/grid'

/** The texts above a table, and the sheet's name. */
export function textsAbove({ rows }: Grid, headingRow: number, sheetName: string): readonly string[] {
  const titles = rows.filter(({ number }) => number < headingRow).flatMap(({ cells }) => cells.filter(value => typeof value === 'string'))
  return [...titles, sheetName]
}
