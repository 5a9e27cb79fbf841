import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface Made {
  /** What stands between `<worksheet …>` and its end, or the whole part where it begins with `<?xml` or a prefix. */
  readonly sheets?: Readonly<Record<string, string>>
  /** `<si>` elements. */
  readonly strings?: string
  /** Elements of the workbook before its sheets. */
  readonly workbook?: string
  /** Attributes of a sheet's entry in the workbook, by its name. */
  readonly attributes?: Readonly<Record<string, string>>
  /** Parts to add or to replace; null takes one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

/** The smallest package that is a workbook, with what a test is about put in. */
export function makeWorkbook({ sheets = { Marks: '<sheetData/>' }, strings, workbook = '', attributes = {}, parts = {} }: Made = {}): Uint8Array {
  const names = Object.keys(sheets)
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>` +
      names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes[name] ?? ''} r:id="rId${i + 1}"/>`).join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relationships([
      ...names.map((_, i) => [`rId${i + 1}`, `${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      ...(strings === undefined ? [] : [['rId99', `${OFFICE}/sharedStrings`, 'sharedStrings.xml'] as const])
    ])
  }
  for (const [i, xml] of Object.values(sheets).entries()) {
    all[`xl/worksheets/sheet${i + 1}.xml`] = /^<(\?xml|\w+:)/.test(xml) ? xml : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`
  }
  if (strings !== undefined) all['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`
  return makePackage({ ...all, ...parts })
}

export function makePackage(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, content] of Object.entries(parts)) {
    if (content !== null) files[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(files, { mtime: new Date(2026, 0, 1) })
}

function relationships(listed: readonly (readonly [string, string, string])[]): string {
  const elements = listed.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`
}
