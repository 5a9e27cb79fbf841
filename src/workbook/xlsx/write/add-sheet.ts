import { structureProtected } from '../../refused-writing'
import { freeSheetName } from '../../sheet-name'
import type { NewSheet } from '../../workbook'
import type { OfficePackage } from '../package'
import { newSheetPart } from './new-sheet-part'
import { editStyles } from './styles-part'
import { WorkbookXml } from './workbook-xml'
import { whyNoSheetChanges } from './writing-limits'

export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** Adds a sheet that is the person's own behind the last tab. Its formats bear no mark of ours: nothing takes them away. */
export function addSheet(file: OfficePackage, workbookPart: string, sheet: NewSheet): void {
  if (whyNoSheetChanges(file) !== null) throw structureProtected()
  const workbook = new WorkbookXml(file.text(workbookPart))
  const name = freeSheetName(sheet.name, workbook.sheets.map(other => other.name))
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1)
  const part = file.freePartName(`${folder}worksheets/sheet{}.xml`)
  const surroundings = { mainNamespace: file.namespaces.main, hasWindow: workbook.hasWindow }
  file.setText(part, editStyles(file, workbookPart, styles => newSheetPart(sheet, styles, surroundings), ''))
  file.setContentType(part, WORKSHEET_TYPE)
  workbook.addSheet(name, file.addRelationship(workbookPart, 'worksheet', part), file.namespaces.relationships)
  file.setText(workbookPart, workbook.text)
}
