import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'

export type ChecklistSheet = TypedSheet<'records-checklist'>

/** A row of a records checklist about an entry of this guide. */
export interface Item {
  readonly sheet: ChecklistSheet
  readonly row: Row
}

/** The rows of a checklist about an entry, given by its number. */
export function itemsOn(sheet: ChecklistSheet, entry: number): readonly Item[] {
  const ids = sheet.column('item-id')
  return sheet.rows
    .filter(row => Number(/^\s*VT\s*-?\s*(\d+)(?:\s*\.\s*\d+)?\s*$/i.exec(ids?.value(row) ?? '')?.[1]) === entry)
    .map(row => ({ sheet, row }))
}

/** The same on all checklists of a workbook. */
export function itemsIn(workbook: TypedWorkbook, entry: number): readonly Item[] {
  return workbook.sheetsOf('records-checklist').flatMap(sheet => itemsOn(sheet, entry))
}
