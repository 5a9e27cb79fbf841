import { LAST_ROW } from '../../model/address'
import { highlightsProtected, onlySheet, refuseForeignColumn, sheetProtected, structureProtected, tooManyRows } from '../refused-writing'
import { isSameName } from '../same-name'
import { type Change, headingRowOf, SIGNATURE } from '../workbook'
import type { PutSheet, RemoveSheet, SetHighlights } from './changes'
import { noSuchSheet } from './problems'
import { type FoundTable, hasColumnsOf, sheetNamed, type Snapshot, tableNamed } from './snapshot'

/** Throws where Excel would refuse a change, or something of others would be lost, before the first is made. */
export function refuseImpossible(snapshot: Snapshot, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'put-sheet':
        refusePut(snapshot, change)
        break
      case 'remove-sheet':
        refuseRemoval(snapshot, change)
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
  if (headingRowOf(sheet) + sheet.rows.length + (table?.rows ?? 0) > LAST_ROW) throw tooManyRows(sheet)
  const isAdded = !table || !hasColumnsOf(table, sheet)
  if (isAdded && snapshot.isStructureProtected) throw structureProtected()
  if (!table) return
  if (table.sheet.isProtected) throw sheetProtected(table.sheet.name)
  if (isAdded) refuseOnlySheet(snapshot, table)
  refuseForeignColumn(table.sheet.name, table.headings, sheet.columns.map(({ heading }) => heading))
}

function refuseRemoval(snapshot: Snapshot, { table: name, headings }: RemoveSheet): void {
  const table = tableNamed(snapshot, name)
  if (!table) return
  if (snapshot.isStructureProtected) throw structureProtected()
  refuseOnlySheet(snapshot, table)
  refuseForeignColumn(table.sheet.name, table.headings, headings)
}

function refuseOnlySheet({ sheets }: Snapshot, table: FoundTable): void {
  if (!sheets.some(sheet => sheet !== table.sheet && sheet.visibility === 'Visible')) throw onlySheet(table.sheet.name)
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
  if (locked) throw highlightsProtected(locked.name)
}
