import type { CellValue } from './cell'

/** A row that holds at least one value. */
export interface GridRow {
  /** The row's number as Excel prints it, from 1. */
  readonly number: number
  /** Values by column, index 0 is column A. The array may be sparse and ends with the row's last value. */
  readonly cells: readonly CellValue[]
}

/** A sheet's values, read in one go: only the rows that hold something, in ascending order. */
export interface Grid {
  readonly rows: readonly GridRow[]
}

/** How the workbook counts dates: serial 1 is 1 January 1900, or serial 0 is 1 January 1904. */
export type DateSystem = 1900 | 1904
