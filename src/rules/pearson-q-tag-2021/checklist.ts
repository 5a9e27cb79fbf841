import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { sameTitle } from './same-title'

export type ChecklistSheet = TypedSheet<'records-checklist'>

/** A row of a records checklist about an entry of this guide. */
export interface Item {
  readonly sheet: ChecklistSheet
  readonly row: Row
  /** The number of a part: 3 of "QT-121.3"; null where the row is about the whole. */
  readonly part: number | null
}

/** The rows of a checklist about an entry, given by its number. */
export function itemsOn(sheet: ChecklistSheet, entry: number): readonly Item[] {
  const ids = sheet.column('item-id')
  return sheet.rows.flatMap(row => {
    const match = /^\s*QT\s*-?\s*(\d+)(?:\s*\.\s*(\d+))?\s*$/i.exec(ids?.value(row) ?? '')
    if (!match || Number(match[1]) !== entry) return []
    return [{ sheet, row, part: match[2] === undefined ? null : Number(match[2]) }]
  })
}

/** The same on all checklists of a workbook. */
export function itemsIn(workbook: TypedWorkbook, entry: number): readonly Item[] {
  return workbook.sheetsOf('records-checklist').flatMap(sheet => itemsOn(sheet, entry))
}

/** Whether a row is about a qualification; one that names none is about all. */
export function isFor({ sheet, row }: Item, qualification: string): boolean {
  return sameTitle(sheet.column('scope')?.value(row) ?? '', qualification)
}

/** Whether a row says that the thing is done, and by which day where it names one. */
export function isDone({ sheet, row }: Item): boolean {
  return sheet.column('done')?.value(row) === 'yes'
}
