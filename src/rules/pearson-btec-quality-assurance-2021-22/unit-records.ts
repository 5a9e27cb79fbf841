import type { Grade } from '../../domain/grades/grade'
import { isBlank } from '../../model/cell'
import type { Column, Learner, Row, TypedSheet } from '../../recognise/typed-sheet'

export type UnitGradesSheet = TypedSheet<'unit-grades'>

/** What a sheet of unit grades says of one unit of a learner. */
export interface UnitRecord {
  readonly sheet: UnitGradesSheet
  readonly row: Row
  readonly column: Column<Grade>
  readonly unit: string
  readonly programme: string | undefined
  /** Undefined where the cell is blank, or could not be understood. */
  readonly grade: Grade | undefined
  readonly isBlank: boolean
  /** "N/A" and the like: nothing is to be entered. */
  readonly isNotTaken: boolean
  /** Whether the units stand across, where a blank may be a unit that the learner does not take. */
  readonly isAcross: boolean
}

const remembered = new WeakMap<Learner, readonly UnitRecord[]>()

/** All that the workbook's sheets of unit grades say of a learner. */
export function recordsOf(learner: Learner): readonly UnitRecord[] {
  const before = remembered.get(learner)
  if (before) return before
  const records = learner.rowsOf('unit-grades').flatMap(({ sheet, row }) => recordsIn(sheet, row))
  remembered.set(learner, records)
  return records
}

export function recordsIn(sheet: UnitGradesSheet, row: Row): readonly UnitRecord[] {
  const programme = sheet.column('programme')?.value(row)
  const record = (unit: string, column: Column<Grade>, isAcross: boolean): UnitRecord => ({
    sheet, row, column, unit, programme, grade: column.value(row), isAcross,
    isBlank: column.isBlank(row), isNotTaken: column.isBlank(row) && !isBlank(column.raw(row))
  })
  const across = [...sheet.family('unit-grade')].map(([unit, column]) => record(unit, column, true))
  const [unit, column] = [sheet.column('unit-number')?.value(row), sheet.column('unit-grade')]
  return unit === undefined || !column || sheet.column('in-plan')?.value(row) === 'no' ? across : [...across, record(unit, column, false)]
}

/** The cell of a record, with its sheet. */
export function placeOf({ sheet, row, column }: UnitRecord): string {
  return `${sheet.name}!${column.cell(row)}`
}

/** Scales whose letters mean the same. */
const ALIKE: readonly string[] = ['unit', 'unit-external', 'pass-only']

/** Whether two grades are one; undefined where they are of scales that can't be compared. */
export function isSameGrade(one: Grade, other: Grade): boolean | undefined {
  if (one.name === other.name) return true
  return one.scale === other.scale || (ALIKE.includes(one.scale) && ALIKE.includes(other.scale)) ? false : undefined
}
