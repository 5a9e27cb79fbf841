import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { Fault, Verdict } from '../rule'
import type { Settings } from '../settings'
import { manyAsOne } from '../many-as-one'
import { rememberedBy } from '../remembered-by'
import { ownRows } from './own-rows'
import type { Status } from './register'
import { statusOnRow } from './status-on-row'

export type UnitGradesSheet = TypedSheet<'unit-grades'>

/** A row of a sheet of unit grades, with where its learner stands. */
export interface UnitRow {
  readonly row: Row
  readonly status: Status | undefined
}

/** The rows of a sheet of unit grades that this guide speaks of, but those of learners who have left. */
export function unitRowsOn(sheet: UnitGradesSheet, workbook: TypedWorkbook, settings: Settings): readonly UnitRow[] {
  return unitRows(workbook)(settings)(sheet)
}

const unitRows = rememberedBy((workbook: TypedWorkbook) => rememberedBy((settings: Settings) => rememberedBy((sheet: UnitGradesSheet): readonly UnitRow[] =>
  ownRows(sheet).map(row => ({ row, status: statusOnRow(sheet, row, workbook, settings) })).filter(({ status }) => status !== 'withdrawn')
)))

/** The rows of internal units that are complete; results of external ones are not issued this summer. */
export function completeUnitsOn(sheet: UnitGradesSheet, workbook: TypedWorkbook, settings: Settings): readonly UnitRow[] {
  const [assessed, type] = [sheet.column('fully-assessed'), sheet.column('assessment-type')]
  return unitRowsOn(sheet, workbook, settings).filter(({ row }) => assessed?.value(row) === 'yes' && type?.value(row) !== 'external')
}

/** The rows of learners who stand in one of two places; cannot tell where it is known of no row. */
export function* withStatus(
  rows: readonly UnitRow[],
  status: 'certificating' | 'mid-flight',
  judge: (rows: readonly Row[]) => Iterable<Verdict>
): Iterable<Verdict> {
  if (rows.length > 0 && rows.every(one => one.status === undefined)) {
    yield { cannotTell: 'Nothing says which learners certificate and which are mid-flight.' }
    return
  }
  yield* judge(rows.filter(one => one.status === status).map(({ row }) => row))
}

interface DueBy {
  readonly rows: readonly Row[]
  readonly column: Column<number>
  readonly deadline: number
  /** Whether a blank is a fault by now. */
  readonly isOver: boolean
  readonly open: string
  readonly late: (day: number) => string
  /** After "12 of the 14 units". */
  readonly many: string
}

/** Days that should be entered by a deadline: later ones, and blanks once it has passed. */
export function* dueBy({ rows, column, deadline, isOver, open, late, many }: DueBy): Iterable<Fault> {
  const faults = rows.flatMap((row): readonly Fault[] => {
    const day = column.value(row)
    if (day === undefined) return isOver && column.isBlank(row) ? [{ row, column, message: open }] : []
    return day > deadline ? [{ row, column, value: day, message: late(day) }] : []
  })
  yield* manyAsOne(faults, { of: rows.length, column, message: (count, of) => `${count} of the ${of} units ${many}.` })
}
