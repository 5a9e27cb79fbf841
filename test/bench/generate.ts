import { strToU8, zipSync } from 'fflate'
import { columnLetters } from '../../src/model/address'

/** The texts of a workbook, each once, as Excel stores them. */
class SharedTexts {
  readonly #positions = new Map<string, number>()
  uses = 0

  position(text: string): number {
    this.uses++
    const known = this.#positions.get(text)
    if (known !== undefined) return known
    this.#positions.set(text, this.#positions.size)
    return this.#positions.size - 1
  }

  xml(): string {
    const items = [...this.#positions.keys()].map(text => `<si><t>${text}</t></si>`)
    return `${HEAD}<sst ${MAIN} count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const SURNAMES = ['Adeyemi', 'Baker', 'Chowdhury', 'Davies', 'Evans', 'Farah', 'Green', 'Hussain', 'Iqbal', 'Jones', 'Kowalski', 'Lewis', 'Murphy']
const ENDINGS = ['', 'son', 'by', 'ton', 'ley', 'worth', 'field', 'man', 'well', 'wood', 'ford']
const FIRST_NAMES = ['Aisha', 'Ben', 'Chloe', 'Dylan', 'Ella', 'Finn', 'Grace', 'Harry', 'Isla', 'Jay', 'Zoë', 'Kofi', 'Lily', 'Mo', 'Niamh', 'Owen', 'Priya']
const SUBJECTS = ['Health and Social Care', 'Enterprise', 'Digital Information Technology', 'Music Practice', 'Performing Arts', 'Travel and Tourism', 'Animal Care']
const ASSESSORS = ['A Patel', 'B Morgan', 'C Okafor', 'D Walsh']
const CANDIDATES = 9999

type Value = string | number | null

/** One column of a component marks sheet: its heading, and what a centre keeps in it. */
const COLUMNS: readonly (readonly [string, (row: number) => Value])[] = [
  ['Centre number', () => 12345],
  ['Candidate number', row => String((row % CANDIDATES) + 1).padStart(4, '0')],
  ['ULN', row => uln(row)],
  ['Last name', row => surname(row)],
  ['First name', row => pick(FIRST_NAMES, row * 7)],
  ['Candidate name', row => `${pick(FIRST_NAMES, row * 7)} ${surname(row)} ${row % 977}`],
  ['Subject', row => pick(SUBJECTS, Math.floor(row / CANDIDATES / 3))],
  ['Component', row => (Math.floor(row / CANDIDATES) % 3) + 1],
  ['Series', () => 'May/June 2026'],
  ['Attempt', () => 1],
  ['Pathway', row => (row % 3 === 0 ? 'Route A' : null)],
  ['Class', row => `11${pick(['A', 'B', 'C', 'D', 'E'], row)}`],
  ['Assessor', row => pick(ASSESSORS, row)],
  ['LO A', row => (row * 5) % 16],
  ['LO B', row => (row * 3) % 16],
  ['LO C', row => (row * 11) % 15],
  ['LO D', row => (row * 7) % 13],
  ['Mark', row => ((row * 5) % 16) + ((row * 3) % 16) + ((row * 11) % 15) + ((row * 7) % 13)],
  ['Absent', () => null],
  ['Sampled', row => (row % 40 === 0 ? '✓' : null)],
  ['Uploaded in sample', row => (row % 40 === 0 ? '✓' : null)],
  ['Evidence uploaded', () => 'Yes'],
  ['Assessment record sheet', () => 'Yes'],
  ['Student signed', row => 46100 + (row % 20)],
  ['Assessor signed', row => 46110 + (row % 20)],
  ['Consent', () => '✓'],
  ['Evidence date', row => 46080 + (row % 15)],
  ['First marked date', row => 46096 + (row % 9)],
  ['Hours used', row => 10 + (row % 50) / 10],
  ['Assistance given', row => (row % 5 === 0 ? `Reader for task ${(row % 4) + 1}, agreed in week ${row % 39}` : null)]
]

/** The columns that hold dates, shown as such by their style. */
const DATE_COLUMNS = new Set(COLUMNS.flatMap(([heading], index) => (/signed|date/.test(heading) ? [index] : [])))

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}

function surname(row: number): string {
  return pick(SURNAMES, row) + pick(ENDINGS, Math.floor(row / SURNAMES.length))
}

/** A unique learner number whose check digit is right; a number that can have none is passed over. */
function uln(row: number): number {
  for (let body = 100000000 + row * 3; ; body++) {
    const sum = Array.from(String(body)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
    if (sum % 11 !== 0) return body * 10 + (10 - (sum % 11))
  }
}

function cell(value: Value, column: number, row: number, texts: SharedTexts): string {
  const start = `<c r="${columnLetters(column)}${row}" s="${DATE_COLUMNS.has(column) ? 2 : 1}"`
  if (value === null) return `${start}/>`
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`
  return `${start} t="s"><v>${texts.position(value)}</v></c>`
}

/** A component marks workbook with so many learners, one row each under one row of headings, as Excel would save it. */
export function generateWorkbook(rows: number): Uint8Array {
  const texts = new SharedTexts()
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  const lastCell = `${columnLetters(COLUMNS.length - 1)}${rows + 1}`
  let xml = `${HEAD}<worksheet ${MAIN} xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:${lastCell}"/><sheetData>`
  for (let row = 0; row <= rows; row++) {
    xml += `<row r="${row + 1}" spans="1:${COLUMNS.length}">`
    for (const [column, [heading, valueOf]] of COLUMNS.entries()) xml += cell(row === 0 ? heading : valueOf(row - 1), column, row + 1, texts)
    xml += '</row>'
    if (xml.length > 1 << 20) {
      pieces.push(encoder.encode(xml))
      xml = ''
    }
  }
  pieces.push(encoder.encode(`${xml}</sheetData></worksheet>`))
  return zipSync(
    {
      '[Content_Types].xml': strToU8(contentTypes()),
      '_rels/.rels': strToU8(relationships(['officeDocument', 'xl/workbook.xml'])),
      'xl/workbook.xml': strToU8(
        `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Marks" sheetId="1" r:id="rId1"/></sheets></workbook>`
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml'])
      ),
      'xl/worksheets/sheet1.xml': joined(pieces),
      'xl/styles.xml': strToU8(STYLES),
      'xl/sharedStrings.xml': strToU8(texts.xml())
    },
    { level: 6 }
  )
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

function contentTypes(): string {
  const parts = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
    ['xl/styles.xml', 'styles'],
    ['xl/sharedStrings.xml', 'sharedStrings']
  ] as const
  const overrides = parts.map(([part, type]) => `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`)
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
