import type { Column, Row } from '../../recognise/typed-sheet'
import { faultsIn, type CellFault } from '../cell-faults'
import type { RuleContext, Verdict } from '../rule'
import { fromLog, type AssessedSheet } from './series-log'

/** Judges the hours that rows have used by those that the series log gives for their set assignment. */
export function* bySetTime(
  { sheet, workbook }: { readonly sheet: AssessedSheet; readonly workbook: RuleContext<unknown>['workbook'] },
  used: Column<number>,
  judge: (row: Row, hours: number, allowed: number) => CellFault | null
): Iterable<Verdict> {
  const allowedOn = fromLog(workbook, sheet, log => log.sheet.column('psa-hours')?.value(log.row))
  const timed = sheet.rows.filter(row => used.value(row) !== undefined)
  if (timed.some(row => allowedOn(row) === undefined)) yield { cannotTell: 'No series log gives the hours of the set assignment for every row.' }
  yield* faultsIn(used, timed, row => {
    const [hours, allowed] = [used.value(row), allowedOn(row)]
    return hours === undefined || allowed === undefined ? null : judge(row, hours, allowed)
  })
}
