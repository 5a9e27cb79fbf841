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

/** A sheet's name as it stands in a formula or a link, always quoted: `Mark's` → `'Mark''s'`. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
