import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { Problem } from '../../src/model/problem'
import { openWorkbookFile } from '../../src/workbook/file'
import { makePackage, makeWorkbook } from './make-workbook'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

async function readAll(bytes: Uint8Array): Promise<void> {
  const workbook = openWorkbookFile(bytes)
  const { sheets } = await workbook.describe()
  for (const { name } of sheets) await workbook.read(name)
}

async function problemOf(bytes: Uint8Array): Promise<Problem> {
  try {
    await readAll(bytes)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('the file was read')
}

/** A compound file with a stream of this name, as far as its kind can be told. */
function compoundFile(stream: string): Uint8Array {
  const name = [...strToU8(stream)].flatMap(byte => [byte, 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...name, 0, 0, ...new Array<number>(64).fill(0)])
}

const good = makeWorkbook({
  sheets: { Marks: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>61</v></c></row></sheetData>' },
  strings: '<si><t>Mark</t></si>'
})

/** The same file with one byte of a part's packed content changed. */
function spoilt(part: string): Uint8Array {
  const bytes = good.slice()
  const name = strToU8(part)
  const at = bytes.findIndex((_, i) => name.every((byte, k) => bytes[i + k] === byte)) + name.length + 12
  bytes[at] = (bytes[at] ?? 0) ^ 0x55
  return bytes
}

const documentOf = (type: string, xml: string) =>
  makePackage({
    '[Content_Types].xml': `<Types xmlns="t"><Override PartName="/main" ContentType="${type}"/></Types>`,
    '_rels/.rels': '<Relationships xmlns="r"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="main"/></Relationships>',
    'main': xml
  })

const files: readonly (readonly [string, Uint8Array, string])[] = [
  ['an empty file', new Uint8Array(), 'empty'],
  ['text', strToU8('Candidate number,Mark\n0001,61\n'), 'not-a-workbook'],
  ['one byte', strToU8('P'), 'truncated'],
  ['a file of zeros', new Uint8Array(4096), 'not-a-workbook'],
  ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted'],
  ['an old workbook', compoundFile('Workbook'), 'old-xls'],
  ['an older workbook', compoundFile('Book'), 'old-xls'],
  ['the oldest workbook', Uint8Array.of(9, 4, 6, 0, 0, 0), 'old-xls'],
  ['an old document', compoundFile('WordDocument'), 'not-a-workbook'],
  ['a binary workbook', documentOf('application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'binary'), 'binary-xlsb'],
  ['an OpenDocument spreadsheet', makePackage({ 'mimetype': 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), 'open-document'],
  ['an archive of other things', makePackage({ 'marks.csv': '1,2' }), 'not-a-workbook'],
  ['an archive of nothing', makePackage({}), 'not-a-workbook'],
  ['a document', documentOf('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', '<document xmlns="w"/>'), 'not-a-workbook'],
  ['a package without a main part', makeWorkbook({ parts: { 'xl/workbook.xml': null } }), 'not-a-workbook'],
  ['a workbook without one of its sheets', makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': null } }), 'damaged'],
  ['a workbook whose sheets stand nowhere', makeWorkbook({ parts: { 'xl/_rels/workbook.xml.rels': null } }), 'damaged'],
  ['a spoilt sheet', spoilt('xl/worksheets/sheet1.xml'), 'damaged'],
  ['spoilt shared texts', spoilt('xl/sharedStrings.xml'), 'damaged'],
  ['a spoilt workbook part', spoilt('xl/workbook.xml'), 'damaged'],
  ['a sheet that is cut off', makeWorkbook({ sheets: { Marks: `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData><row r="1">` } }), 'damaged'],
  ['a sheet that unpacks to far more', makeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(1 << 27) } }), 'too-large'],
  ['entities in a sheet', makeWorkbook({ sheets: { Marks: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet xmlns="${MAIN}"/>` } }), 'declares-entities'],
  ['entities in the workbook part', makeWorkbook({ parts: { 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>' } }), 'declares-entities'],
  ['entities in the shared texts', makeWorkbook({ sheets: { Marks: '<sheetData/>' }, parts: { 'xl/sharedStrings.xml': '<!DOCTYPE a><sst/>' }, strings: '' }), 'declares-entities']
]

describe('a file that can’t be used', () => {
  test.each(files)('%s', async (_, bytes, code) => {
    const problem = await problemOf(bytes)
    expect(problem.code).toBe(code)
    // One sentence: what it is, then what to do.
    expect(problem.message).toMatch(/^This [^.]*(?:\.(?:xlsx|xlsm|xls|xlsb|ods)\b[^.]*)*\.$/)
    expect(problem.message).not.toMatch(/invalid|error|zip|xml part/i)
  })

  it('is cut short anywhere', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: good.length - 1 }), async length => {
      expect((await problemOf(good.subarray(0, length))).code).toBe('truncated')
    }))
  })

  it('is spoilt anywhere, and is then refused in words or reads as it was', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const bytes = good.slice()
      bytes[at] = (bytes[at] ?? 0) ^ change
      try {
        const workbook = openWorkbookFile(bytes)
        const { sheets } = await workbook.describe()
        expect(sheets.map(({ name }) => name)).toEqual(['Marks'])
        expect((await workbook.read('Marks')).rows).toEqual([{ number: 1, cells: ['Mark', 61] }])
      } catch (error) {
        if (!(error instanceof Problem)) throw error
      }
    }), { numRuns: 1000 })
  })

  it('is fit when it is whole', async () => {
    await expect(readAll(good)).resolves.toBeUndefined()
  })
})
