import { STRUCTURE_PROTECTED } from '../../refused-writing'
import type { OfficePackage } from '../package'
import { isSigned, readWorkbookPart } from '../workbook-part'
import { WorkbookXml } from './workbook-xml'

const WORKBOOK_TYPES = [
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
  'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  'application/vnd.ms-excel.template.macroEnabled.main+xml'
]

/** A sentence for the person where nothing may be written into the workbook. */
export function whyNotWritable(file: OfficePackage): string | null {
  if (isSigned(file)) {
    return 'This workbook is digitally signed and any change would break the signature: remove the signature (File, Info, View Signatures) or check a copy saved without it.'
  }
  const { part } = readWorkbookPart(file)
  const type = file.contentType(part)?.toLowerCase()
  if (!WORKBOOK_TYPES.some(known => known.toLowerCase() === type) || !new WorkbookXml(file.text(part)).hasSheets) {
    return 'This workbook is built in a way that is not known here, so it can be read but not written: open it in Excel, save it as .xlsx, and use that copy.'
  }
  return null
}

/** A sentence for the person where no sheet may be added or removed. */
export function whyNoSheetChanges(file: OfficePackage): string | null {
  return readWorkbookPart(file).structureProtected ? STRUCTURE_PROTECTED : null
}
