import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../../../src/model/address'

export type Value = string | number | boolean | null

export interface SheetContent {
  readonly name: string
  readonly rows: Iterable<readonly Value[]>
  /** How many columns the widest row has. */
  readonly columns: number
  /** Columns, from 0, whose numbers are shown as dates. */
  readonly dates?: ReadonlySet<number>
}

/** A workbook file as Excel would save it: texts shared, every cell with a style, the sheets one after the other. */
export function workbookFile(sheets: readonly SheetContent[]): Uint8Array {
  const texts = new SharedTexts()
  const parts = sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, texts)] as const)
  const names = sheets.map(({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes(parts.map(([part]) => part))),
      '_rels/.rels': strToU8(relationships(['officeDocument', 'xl/workbook.xml'])),
      'xl/workbook.xml': strToU8(`${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheets>${names}</sheets></workbook>`),
      'xl/_rels/workbook.xml.rels': strToU8(
        relationships(
          ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
          ['styles', 'styles.xml'],
          ['sharedStrings', 'sharedStrings.xml']
        )
      ),
      ...Object.fromEntries(parts),
      'xl/styles.xml': strToU8(STYLES),
      'xl/sharedStrings.xml': strToU8(texts.xml())
    },
    { level: 6, mtime: new Date(2026, 0, 1) }
  )
}

/** The texts of a workbook, each once, as Excel stores them. */
class SharedTexts {
  readonly #positions = new Map<string, number>()
  #uses = 0

  position(text: string): number {
    this.#uses++
    const known = this.#positions.get(text)
    if (known !== undefined) return known
    this.#positions.set(text, this.#positions.size)
    return this.#positions.size - 1
  }

  xml(): string {
    const items = [...this.#positions.keys()].map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    return `${HEAD}<sst ${MAIN} count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

function sheetXml({ rows, columns, dates }: SheetContent, texts: SharedTexts): Uint8Array {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let xml = `${HEAD}<worksheet ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheetData>`
  let number = 0
  for (const row of rows) {
    number++
    xml += `<row r="${number}" spans="1:${columns}">`
    for (const [column, value] of row.entries()) xml += cell(value, `${columnLetters(column)}${number}`, dates?.has(column) ? 2 : 1, texts)
    xml += '</row>'
    if (xml.length > 1 << 20) {
      pieces.push(encoder.encode(xml))
      xml = ''
    }
  }
  pieces.push(encoder.encode(`${xml}</sheetData></worksheet>`))
  return joined(pieces)
}

function cell(value: Value, address: string, style: number, texts: SharedTexts): string {
  const start = `<c r="${address}" s="${style}"`
  if (value === null) return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`
  return `${start} t="s"><v>${texts.position(value)}</v></c>`
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

function relationships(...targets: readonly (readonly [string, string])[]): string {
  const listed = targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`)
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`
}

function contentTypes(sheets: readonly string[]): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ...sheets.map(sheet => [sheet, 'worksheet']),
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings']
  ]
  const overrides = parts.map(([part = '', type = '']) => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`)
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
  )
}

const STYLES =
  `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
