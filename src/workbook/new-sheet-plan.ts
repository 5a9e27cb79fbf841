import { LAST_ROW } from '../model/address'
import { headingRowOfNewSheet, type NewSheet, type NewSheetColumn } from './workbook'

/** Rows below the headings that are made ready to be filled, however many are filled already. */
const READY = 1000

const LONGEST_PROMPT = 255
const LONGEST_PROMPT_TITLE = 32
const LONGEST_LIST = 255

/** What is asked where something else than the list has is typed, and may well be meant. */
export const NOT_LISTED = {
  title: 'Not in the list',
  message: 'Keep it if that is how your centre writes it.'
} as const

/** Rows of a new sheet, as Excel prints them. */
export interface NewSheetLayout {
  readonly headingRow: number
  readonly firstRow: number
  /** The last row that is made ready. */
  readonly lastRow: number
}

/** Where things lie. Throws where the sheet can't be made: a fault of the program. */
export function layOutNewSheet(sheet: NewSheet): NewSheetLayout {
  const { columns, rows } = sheet
  for (const column of columns) refuseFaultyColumn(column)
  const headingRow = headingRowOfNewSheet(sheet)
  const lastRow = headingRow + rows.length + READY
  if (lastRow > LAST_ROW) throw new RangeError(`${rows.length} rows do not fit on a sheet`)
  return { headingRow, firstRow: headingRow + 1, lastRow }
}

/** A heading as the title of its prompt, cut to what Excel shows. */
export function promptTitle({ heading }: NewSheetColumn): string {
  return heading.length <= LONGEST_PROMPT_TITLE ? heading : `${heading.slice(0, LONGEST_PROMPT_TITLE - 1).trimEnd()}…`
}

/** The values of a list as Excel takes them in one text. */
export function listSource(values: readonly string[]): string {
  return values.join(',')
}

function refuseFaultyColumn({ heading, prompt, choices }: NewSheetColumn): void {
  if (prompt.length > LONGEST_PROMPT) throw new RangeError(`The prompt of column ${heading} is longer than Excel shows`)
  if (!choices) return
  if (choices.values.length === 0 || choices.values.some(value => value.includes(',')) || listSource(choices.values).length > LONGEST_LIST) {
    throw new RangeError(`The choices of column ${heading} do not fit into an Excel list`)
  }
}
