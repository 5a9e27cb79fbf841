import type { Row } from '../../recognise/typed-sheet'
import type { MarksSheet } from '../../sample/member'

/** Whether a student had a resubmission: as the row says, else by its date. */
export function isResubmitted(sheet: MarksSheet, row: Row): boolean {
  const said = sheet.column('resubmission')?.value(row)
  return said === 'yes' || (said === undefined && sheet.column('resubmission-date')?.value(row) !== undefined)
}
