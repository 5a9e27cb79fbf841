import { LAST_ROW } from '../../model/address'
import { foreignDrawing, highlightsProtected, onlySheet, refuseForeignColumn, sheetProtected, structureProtected, tooManyRows } from '../refused-writing'
import { layOutNewSheet } from '../new-sheet-plan'
import { isSameName } from '../same-name'
import { refuseFaultyPlan } from '../sheet-plan'
import { type Change, headingRowOf, SIGNATURE } from '../workbook'
import type { PutSheet, RemoveSheet, SetHighlights } from './changes'
import { noSuchSheet } from './problems'
import { type FoundTable, hasColumnsOf, sheetNamed, type Snapshot, tableNamed } from './snapshot'
import { refuseCells } from './write-cells'

/** Throws where Excel would refuse a change, or something of others would be lost, before the first is made. */
export function refuseImpossible(snapshot: Snapshot, changes: readonly Change[]): void {
  for (const change of changes) {
    switch (change.kind) {
      case 'put-sheet':
        refusePut(snapshot, change)
        break
      case 'add-sheet':
        layOutNewSheet(change.sheet)
        if (snapshot.isStructureProtected) throw structureProtected()
        break
      case 'remove-sheet':
        refuseRemoval(snapshot, change)
        break
      case 'set-highlights':
        refuseHighlights(snapshot, change)
        break
      case 'write-cells':
        for (const target of snapshot.targets) if (target.change === change) refuseCells(target)
        break
      case 'expect':
        // Compared apart, before anything else is looked at.
        break
    }
  }
}

function refusePut(snapshot: Snapshot, { sheet, names }: PutSheet): void {
  refuseFaultyPlan(sheet, names)
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
  refuseForeignCharts(table)
}

function refuseRemoval(snapshot: Snapshot, { table: name, headings }: RemoveSheet): void {
  const table = tableNamed(snapshot, name)
  if (!table) return
  if (snapshot.isStructureProtected) throw structureProtected()
  refuseOnlySheet(snapshot, table)
  refuseForeignColumn(table.sheet.name, table.headings, headings)
  refuseForeignCharts(table)
}

function refuseForeignCharts({ sheet, charts, isUnfinished }: FoundTable): void {
  const foreign = charts.find(({ name }) => !name.startsWith(SIGNATURE))
  if (foreign && !isUnfinished) throw foreignDrawing(sheet.name, foreign.name)
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
