/** The last column (XFD) and row of a worksheet, both counted from 1. */
export const LAST_COLUMN = 16384
export const LAST_ROW = 1048576

/** The letters of a column: 0 → `A`, 25 → `Z`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The index of a column's letters, from 0; the inverse of {@link columnLetters}. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64)
  return index - 1
}

/** `address(3, 7)` → `D7`: column counted from 0, row as printed. */
export function address(column: number, row: number): string {
  return columnLetters(column) + String(row)
}

/** A cell by its column, counted from 0, and its row as printed. */
export interface CellPosition {
  readonly column: number
  readonly row: number
}

/** `D7` → column 3, row 7: the inverse of {@link address}. Throws a `RangeError` for what names no cell of a sheet. */
export function parseAddress(text: string): CellPosition {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? []
  const column = columnIndex(letters)
  const row = Number(digits)
  if (letters === '' || column >= LAST_COLUMN || row > LAST_ROW) throw new RangeError(`${text} is no cell of a sheet`)
  return { column, row }
}

/** A sheet's name as it stands in a formula or a link, always quoted: `Mark's` → `'Mark''s'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
