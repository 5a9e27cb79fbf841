import { strToU8, zipSync } from 'fflate'
import { FileWorkbook } from './file'
import type { NewSheet } from './workbook'
import { OfficePackage } from './xlsx/package'
import { addSheet } from './xlsx/write/add-sheet'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORKBOOK_PART = 'xl/workbook.xml'

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${WORKBOOK_PART}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels':
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${WORKBOOK_PART}"/></Relationships>`,
  [WORKBOOK_PART]:
    `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
    '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>'
}

/** A new workbook with one sheet. The same sheet gives the same bytes, whenever and wherever it is made. */
export function newWorkbookFile(sheet: NewSheet): FileWorkbook {
  const files = Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, strToU8(xml)]))
  // The first day that a zip can name: local time, so that the bytes don't depend on the time zone.
  const file = OfficePackage.open(zipSync(files, { mtime: new Date(1980, 0, 1) }))
  addSheet(file, WORKBOOK_PART, sheet)
  return new FileWorkbook(file)
}
