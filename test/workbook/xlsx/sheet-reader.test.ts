import fc from 'fast-check'
import { cellError, UNKNOWN, type CellValue } from '../../../src/model/cell'
import type { DateSystem } from '../../../src/model/grid'
import { SheetReader, type SheetReading } from '../../../src/workbook/xlsx/sheet-reader'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const STRINGS = ['Mark', 'Zoë 😀', '', ' X ']

interface Reading {
  readonly system?: DateSystem
  /** How many bytes come at a time. */
  readonly step?: number
}

function readPart(xml: string, { system = 1900, step = 65536 }: Reading = {}): SheetReading {
  const reader = new SheetReader(STRINGS, system)
  const bytes = new TextEncoder().encode(xml)
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step))
  return reader.finish()
}

const rowsOf = ({ grid }: SheetReading) => grid.rows.map(({ number, cells }) => [number, Array.from(cells, value => value ?? null)] as const)
const readRows = (rows: string, reading?: Reading) => rowsOf(readPart(`<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`, reading))
const readCell = (cell: string, reading?: Reading) => readRows(`<row r="1">${cell}</row>`, reading)[0]?.[1][0] ?? null
const damaged = expect.objectContaining({ name: 'Problem', code: 'damaged' }) as Error

describe('a cell', () => {
  test.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>61</v></c>', 61],
    ['a number that says so', '<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['a number in full', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a number with white space', '<c r="A1"><v> 61\n</v></c>', 61],
    ['what says it is a number and is none', '<c r="A1"><v>sixty</v></c>', 'sixty'],
    ['a shared text', '<c r="A1" s="4" t="s"><v>1</v></c>', 'Zoë 😀'],
    ['a shared text kept with its spaces', '<c t="s" r="A1"><v>3</v></c>', ' X '],
    ['a shared text of nothing', '<c r="A1" t="s"><v>2</v></c>', null],
    ['a formula’s text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>a &lt; b_x000D_&#233;</v></c>', 'a < b\ré'],
    ['a number kept as text', '<c r="A1" t="str"><v>0014</v></c>', '0014'],
    ['text in place', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> in place </t></is></c>', ' in place '],
    ['text in runs', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>one </t></r><r><t>two</t></r></is></c>', 'one two'],
    ['text without its phonetic hints', '<c t="inlineStr" r="A1"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></is></c>', '課'],
    ['text in place that is empty', '<c r="A1" t="inlineStr"><is/></c>', null],
    ['yes', '<c r="A1" t="b"><v>1</v></c>', true],
    ['no', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', cellError('#N/A')],
    ['a date', '<c r="A1" t="d"><v>2026-05-01T12:00:00Z</v></c>', 46143.5],
    ['what says it is a date and is none', '<c r="A1" t="d"><v>1 May</v></c>', '1 May'],
    ['a formula’s number', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula’s nothing', '<c r="A1" t="str"><f>""</f><v></v></c>', null],
    ['a formula’s nothing, closed at once', '<c r="A1" t="str"><f>""</f><v/></c>', null],
    ['a formula without a result', '<c r="A1"><f>SUM(B1:B9)</f></c>', UNKNOWN],
    ['a formula with an empty result', '<c r="A1"><f>SUM(B1:B9)</f><v></v></c>', UNKNOWN],
    ['a shared formula without a result', '<c r="A1"><f t="shared" si="0"/></c>', UNKNOWN],
    ['a formula’s text without a result', '<c r="A1" t="str"><f>B1</f></c>', UNKNOWN],
    ['a format alone', '<c r="A1" s="1"/>', null],
    ['a format alone, closed apart', '<c r="A1" s="1"></c>', null],
    ['an empty value', '<c r="A1"><v/></c>', null],
    ['single quotes and white space', "<c\n r = 'A1'\tt = 'b' ><v >1</v ></c >", true],
    ['other attributes', '<c cm="1" vm="1" ph="1" r="A1" t="b" s="1"><v>1</v></c>', true],
    ['foreign attributes', '<c x:r="B7" x:t="e" r="A1" t="b"><v>1</v></c>', true],
    ['foreign elements', '<c r="A1"><v>1</v><extLst><ext><c r="B1"><v>2</v></c></ext></extLst></c>', 1],
    ['CDATA', '<c r="A1" t="str"><v>a<![CDATA[ < ]]>b</v></c>', 'a < b'],
    ['CDATA alone', '<c r="A1"><v><![CDATA[61]]></v></c>', 61],
    ['a comment in between', '<c r="A1" t="inlineStr"><is><t>a<!-- </t> -->b</t></is></c>', 'ab'],
    ['a comment in a position', '<c r="A1" t="s"><v><!-- -->1</v></c>', 'Zoë 😀'],
    ['an instruction', '<c r="A1"><?odd <v>7</v> ?><v>8</v></c>', 8]
  ])('holds %s', (_, xml, expected) => {
    expect(readCell(xml)).toEqual(expected)
    expect(readCell(xml, { step: 1 })).toEqual(expected)
  })

  it('of a date counts by the workbook’s date system', () => {
    expect(readCell('<c r="A1" t="d"><v>2026-05-01</v></c>', { system: 1904 })).toBe(44681)
  })

  test.each([
    ['a text beyond the list', '<c r="A1" t="s"><v>4</v></c>'],
    ['a text at no position', '<c r="A1" t="s"><v>x</v></c>'],
    ['half a position', '<c r="A1" t="s"><v>0.5</v></c>'],
    ['column XFE', '<c r="XFE1"><v>1</v></c>'],
    ['column ZZZZZZZZ', '<c r="ZZZZZZZZ1"><v>1</v></c>'],
    ['no column', '<c r="1"><v>1</v></c>'],
    ['no row', '<c r="A"><v>1</v></c>'],
    ['a tag cut off', '<c r="A1"<v>1</v></c>'],
    ['an attribute without quotes', '<c r=A1><v>1</v></c>']
  ])('is refused with %s', (_, xml) => { expect(() => readCell(xml)).toThrow(damaged); })
})

describe('rows', () => {
  it('have gaps, and those without a value leave no trace', () => {
    expect(readRows('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="3" s="1"/><row r="4"><c r="A4" s="1"/></row><row r="9" hidden="1"><c r="A9"><v>3</v></c></row>'))
      .toEqual([[2, [null, 1, null, 2]], [9, [3]]])
  })

  it('and cells count on where they have no reference', () => {
    expect(readRows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'))
      .toEqual([[1, [1, 2]], [5, [null, null, 3, 4]], [6, [5]]])
    expect(readRows('<row><c r="B7"><v>1</v></c></row>')).toEqual([[7, [null, 1]]])
  })

  it('come in order, whatever the file has', () => {
    expect(readRows('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>'))
      .toEqual([[1, [null, 1]], [3, [3, 4]]])
  })

  test.each(['<row r="0"/>', '<row r="1048577"/>', '<row r="x"/>', '<row r="1.5"/>', '<row r="1048576"/><row/>'])('beyond the grid are refused: %s', rows => {
    expect(() => readRows(rows)).toThrow(damaged)
  })

  it('far out cost nothing', () => {
    const { grid } = readPart(`<worksheet ${MAIN}><sheetData><row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData></worksheet>`)
    expect(grid.rows).toHaveLength(1)
    const [row] = grid.rows
    expect([row?.number, row?.cells.length, row?.cells[16383], Object.keys(row?.cells ?? []).length]).toEqual([1048576, 16384, 7, 1])
  })

  it('by the million with formats alone leave nothing', () => {
    const reader = new SheetReader([], 1900)
    reader.push(new TextEncoder().encode(`<worksheet ${MAIN}><sheetData>`))
    for (let row = 1; row <= 1048576; row += 1024) {
      const rows = Array.from({ length: 1024 }, (_, i) => `<row r="${row + i}" s="2" customFormat="1"><c r="A${row + i}" s="2"/></row>`)
      reader.push(new TextEncoder().encode(rows.join('')))
    }
    reader.push(new TextEncoder().encode('</sheetData></worksheet>'))
    expect(reader.finish().grid.rows).toEqual([])
  })
})

describe('a sheet’s part', () => {
  it('may have a prefix, and then only what has it counts', () => {
    const xml = `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><c r="B1"><v>2</v></c><y:c r="C1"><x:v>3</x:v></y:c></x:row></x:sheetData></x:worksheet>`
    expect(rowsOf(readPart(xml))).toEqual([[1, [1]]])
  })

  test.each([
    ['<sheetProtection sheet="1" objects="1"/>', true],
    ["<sheetProtection password='CC1A' sheet = 'true'/>", true],
    ['<sheetProtection sheet="0"/>', false],
    ['<sheetProtection selectLockedCells="1"/>', false],
    ['<customSheetViews><customSheetView><sheetProtection sheet="1"/></customSheetView></customSheetViews>', false],
    ['', false]
  ])('is protected or not with %j', (xml, expected) => {
    expect(readPart(`<worksheet ${MAIN}><sheetData/>${xml}<pageMargins/></worksheet>`).protected).toBe(expected)
  })

  test.each([
    ['nothing', ''],
    ['white space', ' \n'],
    ['text', 'Mark'],
    ['another root', `<chartsheet ${MAIN}/>`],
    ['a root left open', `<worksheet ${MAIN}><sheetData/>`],
    ['rows left open', `<worksheet ${MAIN}><sheetData><row r="1"><c r="A1"><v>1</v>`],
    ['a comment left open', `<worksheet ${MAIN}><sheetData/><!-- </worksheet>`],
    ['a tag left open', `<worksheet ${MAIN}><sheetData`],
    ['a text without end', `<worksheet ${MAIN}><sheetData><row><c t="str"><v>${'x'.repeat(5 << 20)}`]
  ])('is refused with %s', (_, xml) => { expect(() => readPart(xml)).toThrow(damaged); })

  it('is refused with a declaration of entities', () => {
    expect(() => readPart(`<!DOCTYPE x [<!ENTITY a "b">]><worksheet ${MAIN}/>`)).toThrow(expect.objectContaining({ code: 'declares-entities' }) as Error)
  })

  it('gives the same values in pieces of any size', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => `<v>${String(number)}</v>`),
      fc.constantFrom('<f>A1</f>', '<f>A1</f><v>7</v>', '<v><![CDATA[8]]></v>', '<!-- <c> --><v>9</v>', '')
    )
    const row = fc.array(value, { maxLength: 5 }).map(values => `<row>${values.map(one => `<c>${one}</c>`).join('')}</row>`)
    fc.assert(fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 60 }), (rows, step) => {
      expect(readRows(rows.join(''), { step })).toEqual(readRows(rows.join('')))
    }))
  })

  it('comes to an end on anything', () => {
    const piece = fc.constantFrom('<', '>', '/', '"', '=', ' ', 'r', '<row>', '</row>', '<c r="A1">', '<c>', '</c>', '<v>', '</v>', '1', '<is>', '<t>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<f/>')
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), fc.integer({ min: 1, max: 9 }), (pieces, step) => {
      try {
        expect(readRows(pieces.join(''), { step })).toEqual(expect.any(Array))
      } catch (error) {
        expect(error).toMatchObject({ name: 'Problem' })
      }
    }), { numRuns: 2000 })
  })
})
