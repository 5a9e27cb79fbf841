import { strToU8, zipSync } from 'fflate'
import type { Change, TableSheet } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A workbook with one sheet, as Excel writes it. */
export const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
    '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`),
  'xl/workbook.xml':
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView/></bookViews>` +
    '<sheets><sheet name="Marks" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels': relationships(
    `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`
  ),
  'xl/worksheets/sheet1.xml':
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1"><v>61</v></c></row></sheetData>` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
  'xl/styles.xml':
    `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/></styleSheet>'
}

export function relationships(list: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`
}

/** The workbook above with some parts replaced, added, or, where null, left out. */
export function madePackage(changed: Readonly<Record<string, string | null>> = {}): OfficePackage {
  const parts: Record<string, Uint8Array> = {}
  for (const [name, text] of Object.entries({ ...PARTS, ...changed })) if (text !== null) parts[name] = strToU8(text)
  return OfficePackage.open(zipSync(parts))
}

export function partOf(name: string): string {
  const text = PARTS[name]
  if (text === undefined) throw new RangeError(`The made workbook has no part ${name}`)
  return text
}

/** The text of every part, by name. */
export function textsOf(file: OfficePackage): Record<string, string> {
  return Object.fromEntries(file.partNames().map(name => [name, file.text(name)]))
}

export const FLAGS: TableSheet = {
  name: 'Flags',
  table: 'CentreCheck_Flags',
  title: ['Flags', 'Checked on 1 May 2026.'],
  columns: [
    { heading: 'Severity', width: 10 },
    { heading: 'Cell', width: 8 },
    { heading: 'What', width: 40, wrap: true },
    { heading: 'When', width: 12, numberFormat: 'd mmm yyyy' },
    { heading: 'Decision', width: 12, choices: ['accepted', 'to do'] },
    { heading: 'Key', width: 10, hidden: true, numberFormat: '@' }
  ],
  rows: [
    ['error', { formula: 'HYPERLINK("#\'Marks\'!A1","A1")', result: 'A1' }, 'Mark 61 is above the maximum of 60.', 46143, null, 'k1'],
    ['advice', null, '=1+1', 46144, 'accepted', 'k2']
  ]
}

export const PUT_FLAGS = { kind: 'put-sheet', sheet: FLAGS, names: [{ name: 'CentreCheck_FlagKeys', heading: 'Key' }] } as const satisfies Change
export const REMOVE_FLAGS: Extract<Change, { kind: 'remove-sheet' }> = { kind: 'remove-sheet', table: FLAGS.table, headings: FLAGS.columns.map(({ heading }) => heading) }
export const REMOVE_HIGHLIGHTS: Change = { kind: 'set-highlights', highlights: [] }

export function highlight(sheet: string, named?: readonly string[]): Change {
  return {
    kind: 'set-highlights',
    ...(named && { sheets: named }),
    highlights: (['error', 'warning', 'advice'] as const).map((style, index) => ({
      sheet,
      range: `${'ABC'.charAt(index)}1:${'ABC'.charAt(index)}20`,
      formula: 'COUNTIF(CentreCheck_FlagKeys,"k"&ROW())>0',
      style
    }))
  }
}
