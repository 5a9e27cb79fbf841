import type { Day } from '../../domain/dates'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { QualityAssuranceEdition } from './edition'
import { ownRows } from './own-rows'

export type StaffSheet = TypedSheet<'staff'>

/** A person in one role, for one subject or suite where the sheet names it. */
export interface StaffRow {
  readonly sheet: StaffSheet
  readonly row: Row
  readonly name: string
}

type Role = NonNullable<ReturnType<typeof rolesOf>>[number]

/** Everyone whom a staff sheet lists, but those who had left by a day. */
export function staffOn(sheet: StaffSheet, edition: QualityAssuranceEdition, asOf: Day): readonly StaffRow[] {
  const [names, left] = [sheet.column('staff-name'), sheet.column('left-date')]
  return ownRows(sheet, edition).flatMap(row => {
    const name = names?.value(row)
    return name === undefined || (left?.value(row) ?? Infinity) < asOf ? [] : [{ sheet, row, name }]
  })
}

export function staffIn(workbook: TypedWorkbook, edition: QualityAssuranceEdition, asOf: Day): readonly StaffRow[] {
  return workbook.sheetsOf('staff').flatMap(sheet => staffOn(sheet, edition, asOf))
}

export function hasRole(of: StaffRow, ...roles: readonly Role[]): boolean {
  return roles.some(role => rolesOf(of)?.includes(role))
}

function rolesOf({ sheet, row }: Pick<StaffRow, 'sheet' | 'row'>) {
  return sheet.column('role')?.value(row)
}
