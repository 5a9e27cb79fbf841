import { columnLetters, quoteSheetName } from '../../../model/address'
import { rangeOf } from '../../../model/area'
import { refuseForeignColumn, sheetProtected, structureProtected } from '../../refused-writing'
import { freeSheetName } from '../../sheet-name'
import { blockArea, refuseFaultyPlan } from '../../sheet-plan'
import type { ColumnName, TableSheet } from '../../workbook'
import type { OfficePackage } from '../package'
import { WORKSHEET_TYPE } from './add-sheet'
import { addCharts, refuseForeignDrawings } from './drawings'
import { refuseForeignCells } from './foreign-cells'
import { type PlacedTable, placedTables, tableNamed } from './own-sheets'
import { dropCalculationOrder, removeRelated } from './parts'
import { editStyles } from './styles-part'
import { layOut, tablePart, worksheetPart } from './table-sheet-part'
import { WorkbookXml } from './workbook-xml'
import { isProtected } from './worksheet-outline'
import { whyNoSheetChanges } from './writing-limits'

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'

/** Where a sheet of ours stands in the package. */
interface Place {
  readonly name: string
  readonly part: string
  readonly tablePart: string
  readonly tableId: number
  readonly tableRelationshipId: string
}

/** Puts a sheet of ours behind the last tab, or in the place of the one that holds the same table. */
export function putSheet(file: OfficePackage, workbookPart: string, sheet: TableSheet, names: readonly ColumnName[]): void {
  refuseFaultyPlan(sheet, names)
  const workbook = new WorkbookXml(file.text(workbookPart))
  const tables = placedTables(file, workbookPart, workbook)
  const found = tableNamed(tables, sheet.table)
  const place = found ? takeOver(file, workbookPart, workbook, found, sheet) : addPlace(file, workbookPart, workbook, tables, sheet.name)

  const surroundings = {
    mainNamespace: file.namespaces.main,
    relationshipsNamespace: file.namespaces.relationships,
    tableRelationshipId: place.tableRelationshipId,
    drawingRelationshipId: addCharts(file, workbookPart, place, sheet),
    hasWindow: workbook.hasWindow
  }
  const worksheet = editStyles(file, workbookPart, styles => worksheetPart(sheet, styles, surroundings))
  file.setText(place.part, worksheet)
  file.setText(place.tablePart, tablePart(sheet, place.tableId, file.namespaces.main))
  workbook.setNames(place.name, references(place.name, sheet, names))
  file.setText(workbookPart, workbook.text)
}

/** The place of a sheet that is there already, cleared of what others have hung on to it since. */
function takeOver(
  file: OfficePackage,
  workbookPart: string,
  workbook: WorkbookXml,
  table: PlacedTable,
  sheet: TableSheet
): Place {
  const { name, part, sheetId } = table.sheet
  const worksheet = file.text(part)
  if (isProtected(worksheet)) throw sheetProtected(name)
  refuseForeignColumn(name, table.headings, sheet.columns.map(({ heading }) => heading))
  refuseForeignCells(worksheet, table, workbook.namedRanges(name))
  refuseForeignDrawings(file, part, name)
  for (const { id } of file.relationships(part)) if (id !== table.relationshipId) removeRelated(file, part, id)
  dropCalculationOrder(file, workbookPart, sheetId)
  return { name, part, tablePart: table.part, tableId: table.id, tableRelationshipId: table.relationshipId }
}

function addPlace(
  file: OfficePackage,
  workbookPart: string,
  workbook: WorkbookXml,
  tables: readonly PlacedTable[],
  wantedName: string
): Place {
  if (whyNoSheetChanges(file) !== null) throw structureProtected()
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)
  const name = freeSheetName(wantedName, workbook.sheets.map(sheet => sheet.name))

  const part = file.freePartName(`${folder}worksheets/sheet{}.xml`)
  file.setText(part, '')
  file.setContentType(part, WORKSHEET_TYPE)
  const table = file.freePartName(`${folder}tables/table{}.xml`)
  file.setText(table, '')
  file.setContentType(table, TABLE_TYPE)

  const tableRelationshipId = file.addRelationship(part, 'table', table)
  workbook.addSheet(name, file.addRelationship(workbookPart, 'worksheet', part), file.namespaces.relationships)
  const tableId = Math.max(0, ...tables.map(({ id }) => id)) + 1
  return { name, part, tablePart: table, tableId, tableRelationshipId }
}

function references(sheetName: string, sheet: TableSheet, names: readonly ColumnName[]): ReadonlyMap<string, string> {
  const { firstRow, lastRow } = layOut(sheet)
  const columns = names.map(({ name, heading }): [string, string] => {
    const index = sheet.columns.findIndex(column => column.heading === heading)
    if (index < 0) throw new RangeError(`${name} names a column ${heading}, which ${sheet.table} does not have`)
    const letters = columnLetters(index)
    return [name, `$${letters}$${firstRow}:$${letters}$${lastRow}`]
  })
  const blocks = (sheet.blocks ?? []).map((block): [string, string] => [block.name, rangeOf(blockArea(block), { fixed: true })])
  return new Map([...columns, ...blocks].map(([name, range]) => [name, `${quoteSheetName(sheetName)}!${range}`]))
}
