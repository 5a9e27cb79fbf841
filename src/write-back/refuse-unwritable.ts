import { Problem } from '../model/problem'
import type { WorkbookInfo } from '../workbook/workbook'

/**
 * Throws a `Problem` where the workbook can't be written to, or can't be given a sheet that it lacks: the one of the table
 * of ours that is named, or, without a name, any new one.
 */
export function refuseUnwritable({ limits, tables }: Pick<WorkbookInfo, 'limits' | 'tables'>, table?: string): void {
  if (limits.write !== null) throw new Problem(limits.write, 'cannot-write')
  const isThere = table !== undefined && tables.some(({ name }) => name.toLowerCase() === table.toLowerCase())
  if (limits.addSheet !== null && !isThere) throw new Problem(limits.addSheet, 'cannot-add-sheet')
}
