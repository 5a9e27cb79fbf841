import type { Day } from '../../domain/dates'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { ownRows } from './own-rows'

type StaffSheet = TypedSheet<'staff'>

/** A person in one role, for one subject where the sheet names it. */
export interface StaffRow {
  readonly sheet: StaffSheet
  readonly row: Row
}

export type Role = NonNullable<ReturnType<typeof rolesOf>>[number]

/** Everyone whom the staff sheets of the workbook list, but those who had left by a day. */
export function staffOn(workbook: TypedWorkbook, asOf: Day): readonly StaffRow[] {
  return workbook
    .sheetsOf('staff')
    .flatMap(sheet => ownRows(sheet).map(row => ({ sheet, row })))
    .filter(({ sheet, row }) => (sheet.column('left-date')?.value(row) ?? Infinity) >= asOf)
}

export function hasRole(of: StaffRow, ...roles: readonly Role[]): boolean {
  return roles.some(role => rolesOf(of)?.includes(role))
}

function rolesOf({ sheet, row }: StaffRow) {
  return sheet.column('role')?.value(row)
}

/** Whether a staff sheet is the first that is being checked, on which what concerns them all is said. */
export function isFirst(sheet: StaffSheet, workbook: TypedWorkbook, isChecked: (sheet: { readonly name: string }) => boolean): boolean {
  return workbook.sheetsOf('staff').find(isChecked) === sheet
}
