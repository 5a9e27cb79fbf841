import { LAST_ROW } from '../../model/address'
import { Problem } from '../../model/problem'
import { type Change, headingRowOf, SIGNATURE } from '../workbook'
import type { PutSheet, SetHighlights } from './changes'
import { noSuchSheet } from './problems'
import { type FoundTable, hasColumnsOf, isSameName, sheetNamed, type Snapshot, tableNamed } from './snapshot'

export const STRUCTURE_PROTECTED =
  'This workbook’s structure is protected, so sheets can be neither added nor removed: lift the protection (Review, Protect Workbook) and try again.'

/** Throws where Excel would refuse a change, before the first is made: so that none is made in vain. */
export function refuseImpossible(snapshot: Snapshot, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'put-sheet':
        refusePut(snapshot, change)
        break
      case 'remove-sheet':
        refuseRemoval(snapshot, change.table)
        break
      case 'set-highlights':
        refuseHighlights(snapshot, change)
        break
    }
  }
}

function refusePut(snapshot: Snapshot, { sheet, names }: PutSheet): void {
  for (const { name, heading } of names) {
    if (!sheet.columns.some(column => column.heading === heading)) {
      throw new RangeError(`${name} names a column ${heading}, which ${sheet.table} does not have`)
    }
  }
  const table = tableNamed(snapshot, sheet.table)
  // While rows are written anew, the old ones still stand below them.
  if (headingRowOf(sheet) + sheet.rows.length + (table?.rows ?? 0) > LAST_ROW) {
    throw new Problem(
      `The sheet ${sheet.name} would need ${sheet.rows.length} rows, more than a worksheet can hold, so nothing was written.`,
      'too-many-rows'
    )
  }
  const isAdded = !table || !hasColumnsOf(table, sheet)
  if (isAdded && snapshot.isStructureProtected) throw new Problem(STRUCTURE_PROTECTED, 'structure-protected')
  if (table?.sheet.isProtected) {
    throw new Problem(
      `The sheet ${table.sheet.name} is protected, so it can’t be written anew: unprotect it (Review, Unprotect Sheet) and try again.`,
      'sheet-protected'
    )
  }
  if (table && isAdded) refuseOnlySheet(snapshot, table)
}

function refuseRemoval(snapshot: Snapshot, name: string): void {
  const table = tableNamed(snapshot, name)
  if (!table) return
  if (snapshot.isStructureProtected) throw new Problem(STRUCTURE_PROTECTED, 'structure-protected')
  refuseOnlySheet(snapshot, table)
}

function refuseOnlySheet({ sheets }: Snapshot, table: FoundTable): void {
  if (!sheets.some(sheet => sheet !== table.sheet && sheet.visibility === 'Visible')) {
    throw new Problem(
      `The sheet ${table.sheet.name} is the only one to be seen, and a workbook needs one: add or unhide another sheet first.`,
      'only-sheet'
    )
  }
}

function refuseHighlights(snapshot: Snapshot, { sheets, highlights }: SetHighlights): void {
  const changed = snapshot.highlights
    .map(({ sheet }) => sheet)
    .filter(({ name }) => sheets?.some(wanted => isSameName(wanted, name)) ?? true)
  for (const { sheet: name, formula } of highlights) {
    if (!formula.includes(SIGNATURE)) throw new RangeError(`A highlight without ${SIGNATURE} could not be found again`)
    const sheet = sheetNamed(snapshot, name)
    if (!sheet) throw noSuchSheet(name)
    changed.push(sheet)
  }
  const locked = changed.find(({ isProtected }) => isProtected)
  if (locked) {
    throw new Problem(
      `The sheet ${locked.name} is protected, so its highlights can’t be changed: unprotect it (Review, Unprotect Sheet) and try again.`,
      'sheet-protected'
    )
  }
}
