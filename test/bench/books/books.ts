import { marksBook } from './marks'
import { ROWS_OF_EACH, SHEETS, sixtySheets } from './sixty-sheets'

/** A workbook to measure with. */
export interface BookSpec {
  /** As the tables name it. */
  readonly title: string
  readonly rows: number
  readonly sheets: number
  readonly make: () => Uint8Array
}

/** In sheets of marks one row in ten has a slip, but not more than would be a thousand. */
const slipsIn = (rows: number) => Math.min(1000, rows / 10)

const marks = (rows: number): BookSpec => ({
  title: `${rows.toLocaleString('en-GB')} × 30`,
  rows,
  sheets: 1,
  make: () => marksBook(rows, slipsIn(rows))
})

export const books = {
  'marks-1000': marks(1000),
  'marks-10000': marks(10_000),
  'marks-20000': marks(20_000),
  'marks-200000': marks(200_000),
  'sixty-sheets': { title: `${SHEETS} sheets of ${ROWS_OF_EACH}`, rows: SHEETS * ROWS_OF_EACH, sheets: SHEETS, make: sixtySheets }
} as const satisfies Readonly<Record<string, BookSpec>>

export type BookId = keyof typeof books

export function isBookId(text: string): text is BookId {
  return Object.hasOwn(books, text)
}

