import { onlySheet, refuseForeignColumn, structureProtected } from '../../refused-writing'
import type { OfficePackage } from '../package'
import { refuseForeignDrawings } from './drawings'
import { refuseForeignCells } from './foreign-cells'
import { isOwnTable, placedTables, tableNamed } from './own-sheets'
import { dropCalculationOrder, removeRelated } from './parts'
import { reduceStyles } from './styles-part'
import { WorkbookXml } from './workbook-xml'
import { whyNoSheetChanges } from './writing-limits'

/** Removes the sheet that holds a table of ours, with all that was there for its sake alone; without one there is nothing to do. */
export function removeSheet(file: OfficePackage, workbookPart: string, tableName: string, headings: readonly string[]): void {
  const workbook = new WorkbookXml(file.text(workbookPart))
  const tables = placedTables(file, workbookPart, workbook)
  const table = tableNamed(tables, tableName)
  if (!table) return
  const { sheet } = table
  if (whyNoSheetChanges(file) !== null) throw structureProtected()
  if (!workbook.sheets.some(({ visible }, index) => visible && index !== sheet.index)) throw onlySheet(sheet.name)
  refuseForeignColumn(sheet.name, table.headings, headings)
  refuseForeignCells(file.text(sheet.part), table, workbook.namedRanges(sheet.name))
  refuseForeignDrawings(file, sheet.part, sheet.name)

  dropCalculationOrder(file, workbookPart, sheet.sheetId)
  workbook.setNames(sheet.name, new Map())
  workbook.removeSheet(sheet.index)
  file.setText(workbookPart, workbook.text)
  removeRelated(file, workbookPart, sheet.relationshipId)

  const ownSheetsLeft = tables.some(other => isOwnTable(other) && other.sheet.index !== sheet.index)
  if (!ownSheetsLeft) reduceStyles(file, workbookPart, styles => { styles.removeFormats() })
}
