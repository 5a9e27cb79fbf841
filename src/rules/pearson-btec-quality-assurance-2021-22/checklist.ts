import type { Row, TypedSheet } from '../../recognise/typed-sheet'

export type ChecklistSheet = TypedSheet<'records-checklist'>

/** A row of a records checklist about one entry of the catalogue. */
export interface Item {
  readonly row: Row
  /** The number of a part: 3 of "QA-6.3"; null where the row is about the whole. */
  readonly part: number | null
}

/** The rows of a checklist about an entry, given by its number. */
export function itemsOn(sheet: ChecklistSheet, entry: number): readonly Item[] {
  const ids = sheet.column('item-id')
  return sheet.rows.flatMap(row => {
    const match = /^\s*QA\s*-?\s*(\d+)(?:\s*\.\s*(\d+))?\s*$/i.exec(ids?.value(row) ?? '')
    if (!match || Number(match[1]) !== entry) return []
    return [{ row, part: match[2] === undefined ? null : Number(match[2]) }]
  })
}

export const noItem = (entry: number) => ({ notApplicable: `The checklist has no row QA-${entry}.` })
