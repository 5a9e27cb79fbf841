import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { address } from '../../../src/model/address'
import { openWorkbookFile } from '../../../src/workbook/file'
import type { CellWrite, Change } from '../../../src/workbook/workbook'
import { OfficePackage } from '../../../src/workbook/xlsx/package'
import { applyChanges } from '../../../src/workbook/xlsx/write/apply'
import { plain } from '../contract'
import { madePackage, partOf, textsOf } from './made-package'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'
const PART = 'xl/worksheets/sheet1.xml'

const write = (cells: Readonly<Record<string, CellWrite['value']>>): Change => ({
  kind: 'write-cells',
  sheet: 'Marks',
  cells: Object.entries(cells).map(([cell, value]) => ({ cell, value }))
})

const sheet = (content: string) => `<worksheet xmlns="${MAIN}">${content}</worksheet>`

function written(content: string, cells: Readonly<Record<string, CellWrite['value']>>): string {
  const text = applyChanges(madePackage({ [PART]: sheet(content) }), [write(cells)]).text(PART)
  expect(text.startsWith(`<worksheet xmlns="${MAIN}">`)).toBe(true)
  return text.slice(`<worksheet xmlns="${MAIN}">`.length, -'</worksheet>'.length)
}

const inline = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`

describe('where the cells go', () => {
  test.each<[string, string, Readonly<Record<string, CellWrite['value']>>, string]>([
    ['into a cell that is there, whose format stays',
      '<sheetData><row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>', { A1: 7 },
      '<sheetData><row r="1"><c r="A1" s="2"><v>7</v></c><c r="B1"><v>2</v></c></row></sheetData>'],
    ['into a blank one', '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>', { A1: true },
      '<sheetData><row r="1"><c r="A1" s="2" t="b"><v>1</v></c></row></sheetData>'],
    ['out of a cell', '<sheetData><row r="1"><c r="A1" s="2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>', { A1: null },
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>'],
    ['out of one that is not there: nothing is added', '<sheetData><row r="2"/></sheetData>', { A1: null, B2: '', C3: null }, '<sheetData><row r="2"/></sheetData>'],
    ['between cells and behind them, in order',
      '<sheetData><row r="1" spans="2:4"><c r="B1"/><c r="D1"/></row></sheetData>', { F1: 6, A1: 1, C1: 'c' },
      `<sheetData><row r="1" spans="1:6"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1" t="inlineStr">${inline('c')}</c><c r="D1"/><c r="F1"><v>6</v></c></row></sheetData>`],
    ['into a row that is blank', '<sheetData><row r="3" ht="20"/></sheetData>', { B3: 1 }, '<sheetData><row r="3" ht="20"><c r="B3"><v>1</v></c></row></sheetData>'],
    ['into rows that are not there, before, between and behind others',
      '<sheetData><row r="2"/><row r="4"/></sheetData>', { A1: 1, A3: 3, A5: 5 },
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="3"><c r="A3"><v>3</v></c></row><row r="4"/><row r="5"><c r="A5"><v>5</v></c></row></sheetData>'],
    ['into a sheet without rows', '<dimension ref="A1"/><sheetData/><pageMargins left="1"/>', { B2: 1 },
      '<dimension ref="A1:B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><pageMargins left="1"/>'],
    ['beyond the cells that the sheet says it uses', '<dimension ref="B2:C3"/><sheetData><row r="2"><c r="B2"/></row></sheetData>', { A2: 1, D9: null },
      '<dimension ref="A2:C3"/><sheetData><row r="2"><c r="A2"><v>1</v></c><c r="B2"/></row></sheetData>'],
    ['into rows and cells that do not say where they are',
      '<sheetData><row><c/><c/></row><row><c r="A5"/></row><row/></sheetData>', { B1: 1, C1: 2, A3: 3, A6: 4 },
      '<sheetData><row><c/><c><v>1</v></c><c r="C1"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row><c r="A5"/></row><row><c r="A6"><v>4</v></c></row></sheetData>'],
    ['without what ties a cell to a linked data type', '<sheetData><row r="1"><c r="A1" s="1" t="e" vm="1"><v>#VALUE!</v><extLst><ext/></extLst></c></row></sheetData>', { A1: 1 },
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v><extLst><ext/></extLst></c></row></sheetData>'],
    ['past comments and line breaks', '<sheetData>\r\n <row r="1">\n<!-- <c r="A1"/> --><c r="A1"/>\n</row>\r\n</sheetData>', { A1: 1, B1: 2 },
      '<sheetData>\r\n <row r="1">\n<!-- <c r="A1"/> --><c r="A1"><v>1</v></c>\n<c r="B1"><v>2</v></c></row>\r\n</sheetData>']
  ])('%s', (_, before, cells, after) => {
    expect(written(before, cells)).toBe(after)
  })

  test('a dimension that names no cells is left alone', () => {
    expect(written('<dimension ref="all"/><sheetData/>', { B2: 1 })).toContain('<dimension ref="all"/>')
  })
})

test.each([
  ['prefixed elements', (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x='), 'x:'],
  ['Strict', (xml: string) => xml.replaceAll(MAIN, STRICT), '']
])('%s: the same, under their own names', async (_, change, prefix) => {
  const parts = { [PART]: change(partOf(PART)), 'xl/workbook.xml': change(partOf('xl/workbook.xml')) }
  const file = applyChanges(madePackage(parts), [write({ A1: 'x', B2: 2 })])
  expect(file.text(PART)).toContain(`<${prefix}row r="2"><${prefix}c r="B2"><${prefix}v>2</${prefix}v></${prefix}c></${prefix}row>`)
  expect(plain(await openWorkbookFile(await file.save()).read('Marks'))).toEqual([[1, ['x']], [2, [null, 2]]])
})

test('an encoding other than UTF-8 stays', async () => {
  const text = `\ufeff${partOf(PART)}`
  const bytes = new Uint8Array(2 * text.length)
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), true)
  const file = madePackage()
  file.setBytes(PART, bytes)
  const saved = unzipSync(await applyChanges(file, [write({ A1: 'é' })]).save())[PART] ?? new Uint8Array()
  expect([...saved.slice(0, 2)]).toEqual([0xff, 0xfe])
  expect(new TextDecoder('utf-16le').decode(saved)).toContain(inline('é'))
})

describe('formulas', () => {
  test.each([
    ['one of its own', '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', 'A1'],
    ['one that it shares', '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>', 'A2'],
    ['one that fills a block', '<row r="1"><c r="A1"><f t="array" ref="A1:B3">C1:D3</f></c></row><row r="2"><c r="A2"/><c r="B2"><v>1</v></c></row>', 'B2'],
    ['one that fills a block, in a row that is not there', '<row r="1"><c r="A1"><f t="array" ref="A1:B3">C1:D3</f></c></row>', 'B3'],
    ['a table of what-ifs', '<row r="1"><c r="A1"><f t="dataTable" ref="A1:B2"/></c></row>', 'B1']
  ])('a cell with %s is refused', (_, rows, cell) => {
    const file = madePackage({ [PART]: sheet(`<sheetData>${rows}</sheetData>`) })
    expect(() => applyChanges(file, [write({ [cell]: 1 })])).toThrow(`The cell ${cell} of the sheet Marks holds a formula`)
  })

  test('a cell in the block of a shared formula that does not share it is written', () => {
    const rows = '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>'
    expect(written(`<sheetData>${rows}</sheetData>`, { A2: 5 })).toContain('<c r="A2"><v>5</v></c>')
  })
})

test('a sheet with its rows out of order is refused in words', () => {
  const refusal = (rows: string) => () => applyChanges(madePackage({ [PART]: sheet(`<sheetData>${rows}</sheetData>`) }), [write({ C9: 1 })])
  expect(refusal('<row r="2"/><row r="1"/>')).toThrow('are stored out of order')
  expect(refusal('<row r="9"><c r="B9"/><c r="A9"/></row>')).toThrow('are stored out of order')
})

test('every part but the sheet’s own stays as it is', () => {
  const before = madePackage()
  const after = applyChanges(before, [write({ A1: 'x', Z99: 1 })])
  expect({ ...textsOf(after), [PART]: '' }).toEqual({ ...textsOf(before), [PART]: '' })
})

test('whatever is written anywhere is read back, and all else stays', async () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
  const cell = fc.tuple(fc.nat(30), fc.nat(40)).map(([column, row]) => address(column, row + 1))
  await fc.assert(
    fc.asyncProperty(fc.dictionary(cell, value), fc.dictionary(cell, value), async (first, second) => {
      const workbook = openWorkbookFile(await madePackage().save())
      await workbook.apply([write(first)])
      await workbook.apply([write(second)])
      const expected = new Map<string, unknown>([['A1', 61], ...Object.entries(first), ...Object.entries(second)])
      const found = plain(await openWorkbookFile(await workbook.save()).read('Marks')).flatMap(([row, cells]) =>
        cells.flatMap((held, column) => (held === null ? [] : [[address(column, row), held] as const]))
      )
      // A file has no negative zero, and line ends are one character.
      const asStored = (held: unknown) => (Object.is(held, -0) ? 0 : held)
      expect(new Map(found)).toEqual(new Map([...expected].filter(([, held]) => held !== null).map(([at, held]) => [at, asStored(held)])))
    }),
    { numRuns: 60 }
  )
})

// Were the sheet gone over for each cell, this would take far longer than it may.
test('thousands of cells in tens of thousands of rows', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}" s="1"/></row>`)
  const file = madePackage({ [PART]: sheet(`<sheetData>${rows.join('')}</sheetData>`) })
  const cells: Record<string, string> = {}
  for (let row = 1; row <= 30_000; row += 2) cells[`B${row}`] = 'Yes'
  const after = applyChanges(file, [write(cells)])
  const text = strFromU8((await after.save().then(bytes => unzipSync(bytes)))[PART] ?? new Uint8Array())
  expect(text.match(/<t xml:space="preserve">Yes<\/t>/g)?.length).toBe(15_000)
  expect(text.replace(/<c (r="B\d+" s="1") t="inlineStr"><is><t xml:space="preserve">Yes<\/t><\/is><\/c>/g, '<c $1/>')).toBe(file.text(PART))
  expect(OfficePackage.open(await after.save()).text(PART)).toBe(text)
}, 60_000)
