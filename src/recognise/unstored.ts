import type { Column } from './typed-sheet'

/** What to say of a column's formulas whose results are not stored, and so can't be judged; null where there are none. */
export function unstoredIn(column: Column): string | null {
  let count = 0
  for (const { problem } of column.misunderstood()) if (problem.kind === 'unknown') count += 1
  return count > 0 ? unstoredSentence(column, count) : null
}

export function unstoredSentence({ heading }: Column, count: number): string {
  const formulas = count === 1 ? '1 formula has' : `${count} formulas have`
  return `${formulas} no stored result in "${heading}": open the workbook in Excel, save it and check again.`
}
