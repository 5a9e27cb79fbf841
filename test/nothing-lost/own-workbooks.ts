import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withTheirChart } from '../workbook/charted-files'
import { makeWorkbook } from '../workbook/make-workbook'
import { untouched } from './deeds'

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'xl/worksheets/sheet1.xml'

/** Changes the text of parts; one that is not there begins empty. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, edit] of Object.entries(edits)) parts[name] = strToU8(edit(strFromU8(parts[name] ?? new Uint8Array())))
  return zipSync(parts, { mtime: new Date(2026, 0, 1) })
}

const override = (part: string, type: string) => (text: string) => text.replace('</Types>', `<Override PartName="/${part}" ContentType="${type}"/></Types>`)
const related = (...list: readonly (readonly [id: string, type: string, target: string])[]) => (text: string) =>
  (text === '' ? '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>' : text).replace(
    '</Relationships>',
    `${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`
  )
const behindData = (xml: string) => (text: string) => text.replace('</sheetData>', `</sheetData>${xml}`)
const example = (name: string) => readFileSync(path.join(__dirname, '..', '..', 'assets', 'examples', name))

function styled(): Uint8Array {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="10"/></font></fonts>` +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>'
  return edited(untouched(), {
    'xl/styles.xml': () => styles,
    '[Content_Types].xml': override('xl/styles.xml', `${TYPES}.styles+xml`),
    'xl/_rels/workbook.xml.rels': related(['rIdStyles', `${OFFICE}/styles`, 'styles.xml']),
    [SHEET]: behindData(
      '<conditionalFormatting sqref="B5:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>B5&gt;50</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="whole" sqref="B5:B9"><formula1>0</formula1></dataValidation></dataValidations>' +
        '<pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>'
    )
  })
}

function withTable(): Uint8Array {
  return edited(untouched(), {
    'xl/tables/table1.xml': () =>
      `<table xmlns="${MAIN}" id="1" name="Marks1" displayName="Marks1" ref="A4:D21"><autoFilter ref="A4:D21"/><tableColumns count="4">` +
      `${['Candidate number', 'Mark /60', 'Sampled', 'Uploaded in sample'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns></table>`,
    'xl/worksheets/_rels/sheet1.xml.rels': related(['rId1', `${OFFICE}/table`, '../tables/table1.xml']),
    '[Content_Types].xml': override('xl/tables/table1.xml', `${TYPES}.table+xml`),
    [SHEET]: behindData(`<tableParts xmlns:r="${OFFICE}" count="1"><tablePart r:id="rId1"/></tableParts>`)
  })
}

function withMacrosAndMore(): Uint8Array {
  return edited(untouched(), {
    '[Content_Types].xml': text => override('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject')(text).replace(`${TYPES}.sheet.main+xml`, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
    'xl/_rels/workbook.xml.rels': related(['rIdVba', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin']),
    'xl/vbaProject.bin': () => 'not looked at',
    'customXml/item1.xml': () => '<note xmlns="urn:theirs">kept</note>',
    'docProps/app.xml': () => '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
    'xl/workbook.xml': text => text.replace('</sheets>', '</sheets><definedNames><definedName name="Highest">Marks!$B$5:$B$21</definedName></definedNames><calcPr calcId="191029"/>'),
    [SHEET]: text => text.replace('<sheetData>', '<sheetPr><tabColor rgb="FF00FF00"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><cols><col min="1" max="1" width="20"/></cols><sheetData>')
  })
}

/** As "Strict Open XML Spreadsheet" is saved. */
function strict(): Uint8Array {
  const toStrict = (text: string) =>
    text.replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships').replace('<workbook ', '<workbook conformance="strict" ')
  return edited(untouched(), Object.fromEntries(Object.keys(unzipSync(untouched())).map(name => [name, toStrict])))
}

/** As some programs write: every element with a prefix. */
function prefixed(): Uint8Array {
  return edited(untouched(), { [SHEET]: text => text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') })
}

export const ownWorkbooks: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['the clean example', () => example('component-marks-clean.xlsx')],
  ['the faulty example', () => example('component-marks-faulty.xlsx')],
  ['one without a styles part', untouched],
  ['one with styles, conditional formats and validation', styled],
  ['one with a table', withTable],
  ['one with a drawing and a chart', () => withTheirChart(untouched(), SHEET)],
  ['one with macros, custom XML, names and views', withMacrosAndMore],
  ['one saved as Strict', strict],
  ['one whose elements have prefixes', prefixed],
  ['one in which texts are shared', () => makeWorkbook({ sheets: { Marks: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>70</v></c></row></sheetData>' }, strings: '<si><t>Candidate number</t></si><si><t>Mark /60</t></si>' })],
  ['one with a protected sheet beside', () => edited(untouched(), { 'xl/worksheets/sheet3.xml': behindData('<sheetProtection sheet="1"/>') })]
]

/** Workbooks that can be read but not written, and how the sentence about them begins. */
export const unwritable: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['a signed workbook', () => edited(untouched(), { '_rels/.rels': related(['rIdSigned', 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', '_xmlsignatures/origin.sigs']), '_xmlsignatures/origin.sigs': () => '' }), /^This workbook is digitally signed/],
  ['a workbook of an unknown kind', () => edited(untouched(), { '[Content_Types].xml': text => text.replace(`${TYPES}.sheet.main+xml`, 'application/x-from-the-future+xml') }), /^This workbook is built in a way that is not known here/]
]

