import { SIGNATURE } from '../workbook'

const LONGEST_SHEET_NAME = 31

/**
 * The name that a new sheet of ours bears, hidden, until all of it is written: that of its table. So whatever an
 * interrupted run leaves behind is never seen, and the next run finds it.
 */
export function unfinishedName(table: string): string {
  return table.slice(0, LONGEST_SHEET_NAME)
}

/** Whether a sheet bears a name of ours in place of one for people. */
export function isUnfinishedName(sheet: string): boolean {
  return sheet.startsWith(SIGNATURE)
}

/** Stands in the first cell of a sheet of ours from the first change of a run to its last. */
export const UNFINISHED = 'This sheet is being written. If this line stays, something went wrong: run the same again, and that puts it right.'
