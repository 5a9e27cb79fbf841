import { rowParts } from '../../recognise/row-parts'
import { numberIds, type Column, type LearnerRow, type NumberId, type TypedSheet, type TypedWorkbook } from '../../recognise/typed-sheet'

export const called: Readonly<Record<NumberId, string>> = {
  uln: 'ULN',
  uci: 'UCI',
  'learner-id': 'learner ID',
  'candidate-number': 'candidate number'
}

/** The column that holds a sheet's names. */
export function nameColumn(sheet: TypedSheet): Column | undefined {
  return sheet.column('learner-name') ?? sheet.column('last-name') ?? sheet.column('first-name')
}

export function namesLearners(sheet: TypedSheet): boolean {
  return sheet.rows.some(row => sheet.identity(row) !== null)
}

/** Such as `B4 of "Marks"`. */
export function placeOf(column: Column | undefined, { sheet, row }: LearnerRow): string {
  return `${column ? column.cell(row) : `row ${row.number}`} of "${sheet.name}"`
}

/** Of a learner's rows on a sheet, the one to stand for all: the same however the sheet is sorted. */
export function standIn(rows: readonly [LearnerRow, ...LearnerRow[]]): LearnerRow {
  const [{ sheet }] = rows
  const partsOn = rowParts(sheet) ?? (row => JSON.stringify(row.cells))
  return rows.map(own => ({ own, parts: partsOn(own.row) })).reduce((one, other) => (other.parts < one.parts ? other : one)).own
}

/** Whether two sheets differ for all to see on the first: the other isn't checked, or says more of its learners, or stands before. */
export function isReportedOn(
  sheet: TypedSheet,
  other: TypedSheet,
  { workbook, isChecked }: { readonly workbook: TypedWorkbook; readonly isChecked: (sheet: TypedSheet) => boolean }
): boolean {
  if (!isChecked(other)) return true
  const difference = standing(other) - standing(sheet)
  return difference === 0 ? workbook.sheets.indexOf(sheet) > workbook.sheets.indexOf(other) : difference > 0
}

/** How far a sheet is to be trusted about who is who: registrations first, then by how many numbers it gives. */
function standing(sheet: TypedSheet): number {
  const numbers = numberIds.filter(id => sheet.column(id)).length
  return sheet.kind === 'learners' ? numberIds.length + 1 + numbers : numbers
}
