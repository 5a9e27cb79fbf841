import { UNKNOWN } from '../../src/model/cell'
import { openWorkbookFile, type FileWorkbook } from '../../src/workbook/file'
import type { CellWrite, Change } from '../../src/workbook/workbook'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { plain } from './contract'
import { makeWorkbook, type Made } from './make-workbook'

const write = (cells: Readonly<Record<string, CellWrite['value']>>, sheet = 'Marks'): Change => ({
  kind: 'write-cells',
  sheet,
  cells: Object.entries(cells).map(([cell, value]) => ({ cell, value }))
})

/** Rows of cells as they stand in a sheet's part, each beginning with its first attribute. */
const data = (...rows: readonly string[]) =>
  `<sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('')}</sheetData>`

async function written(made: Made, ...changes: readonly Change[]): Promise<FileWorkbook> {
  const workbook = openWorkbookFile(makeWorkbook(made))
  for (const change of changes) await workbook.apply([change])
  return workbook
}

async function partsOf(workbook: FileWorkbook): Promise<OfficePackage> {
  return OfficePackage.open(await workbook.save())
}

const SHEET = 'xl/worksheets/sheet1.xml'
const rows = async (workbook: FileWorkbook, sheet = 'Marks') => plain(await workbook.read(sheet))

test('a formula follows the cell that it reads, and what is stored with the others stays byte for byte', async () => {
  const sheet = data('<c r="A1"><v>1</v></c><c r="B1" s="2" t="n"><f>A1*2</f><v>2</v></c><c r="C1"><f>1+1</f><v>2.0</v></c>', '<c r="A2"><v>3</v></c><c r="B2"><f>A2*2</f><v>6.0</v></c>')
  const workbook = await written({ sheets: { Marks: sheet } }, write({ A1: 5 }))
  expect(await rows(workbook)).toEqual([[1, [5, 10, 2]], [2, [3, 6]]])
  expect((await partsOf(workbook)).text(SHEET)).toContain(
    data('<c r="A1"><v>5</v></c><c r="B1" s="2"><f>A1*2</f><v>10</v></c><c r="C1"><f>1+1</f><v>2.0</v></c>', '<c r="A2"><v>3</v></c><c r="B2"><f>A2*2</f><v>6.0</v></c>'))
})

test.each([
  ['a number', '2', '', 'A1+1', '<c r="B1"><f>A1+1</f><v>6</v></c>', 6],
  ['text', 'x', ' t="str"', 'A1&amp;"&lt; x"', '<c r="B1" t="str"><f>A1&amp;"&lt; x"</f><v>5&lt; x</v></c>', '5< x'],
  ['text of no characters', 'x', ' t="str"', 'IF(A1=5,"","x")', '<c r="B1" t="str"><f>IF(A1=5,"","x")</f><v></v></c>', undefined],
  ['true or false', '0', ' t="b"', 'A1=5', '<c r="B1" t="b"><f>A1=5</f><v>1</v></c>', true],
  ['an error', '2', '', '1/(A1-5)', '<c r="B1" t="e"><f>1/(A1-5)</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
  ['what only Excel can tell', '2', '', 'TEXT(A1,"0")', '<c r="B1"><f>TEXT(A1,"0")</f></c>', UNKNOWN]
])('a result that is %s', async (_, before, type, formula, cell, value) => {
  const workbook = await written({ sheets: { Marks: data(`<c r="A1"><v>1</v></c><c r="B1"${type}><f>${formula}</f><v>${before}</v></c>`) } }, write({ A1: 5 }))
  expect((await partsOf(workbook)).text(SHEET)).toContain(cell)
  expect(await rows(workbook)).toEqual([[1, value === undefined ? [5] : [5, value]]])
})

test('a formula that cells share is read from where each of them stands', async () => {
  const shared = data(
    '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c>',
    '<c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><f t="shared" si="7"/><v>3</v></c>'
  )
  const workbook = await written({ sheets: { Marks: shared } }, write({ A1: 5, A3: 4 }))
  // What shares a formula that is nowhere may read anything.
  expect(await rows(workbook)).toEqual([[1, [5, 25]], [2, [2, 10]], [3, [4, 20, UNKNOWN]]])
})

test('formulas on other sheets, by names, whole columns and tables', async () => {
  const marks = data('<c r="A1" t="inlineStr"><is><t>Mark</t></is></c>', '<c r="A2"><v>1</v></c>', '<c r="A3"><v>2</v></c>') + '<tableParts count="1"><tablePart r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></tableParts>'
  const summary = data('<c r="A1"><f>SUM(Marks!A:A)</f><v>3</v></c>', '<c r="A2"><f>MAX(All_marks)</f><v>2</v></c>', '<c r="A3"><f>SUM(Learners[Mark])</f><v>3</v></c>', '<c r="A4"><f>A1+A2</f><v>5</v></c>', '<c r="A5"><f>OTHER_ONE</f><v>5</v></c>')
  const workbook = await written({
    sheets: { Marks: marks, Summary: summary },
    parts: {
      'xl/workbook.xml': workbookPart('<definedNames><definedName name="ALL_MARKS">Marks!$A$2:$A$3</definedName><definedName name="Other_one" localSheetId="1">Marks!$A$3</definedName><definedName name="Other_one">7</definedName></definedNames>', 'Marks', 'Summary'),
      'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Learners" displayName="Learners" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Mark"/></tableColumns></table>'
    }
  }, write({ A3: 40 }))
  expect(await rows(workbook, 'Summary')).toEqual([[1, [41]], [2, [40]], [3, [41]], [4, [81]], [5, [40]]])
})

function workbookPart(before: string, ...names: readonly string[]): string {
  return '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets>${before}</workbook>`
}

describe('formulas that fill several cells', () => {
  const block = data(
    '<c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c><c r="D1"><f>B2+1</f><v>5</v></c>',
    '<c r="A2"><v>2</v></c><c r="B2"><v>4</v></c>'
  )

  test('are Excel’s to work out, in all their cells, and what reads them too', async () => {
    const workbook = await written({ sheets: { Marks: block } }, write({ A2: 7 }))
    const filled = [[1, [1, UNKNOWN, null, UNKNOWN]], [2, [7, UNKNOWN]]]
    expect(await rows(workbook)).toEqual(filled)
    expect(await rows(openWorkbookFile(await workbook.save()))).toEqual(filled)
  })

  test('stay as they are where nothing that they read was written', async () => {
    expect(await rows(await written({ sheets: { Marks: block } }, write({ A9: 7 })))).toEqual([[1, [1, 2, null, 5]], [2, [2, 4]], [9, [7]]])
  })

  test('may spill into cells that were blank', async () => {
    const spilling = data('<c r="A1"><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1">_xlfn._xlws.FILTER(A1:A3,A1:A3&gt;0)</f><v>1</v></c><c r="D1"><f>COUNT(B1:B3)</f><v>1</v></c><c r="E1"><f>COUNT(A1:A3)</f><v>1</v></c>')
    const workbook = await written({ sheets: { Marks: spilling } }, write({ A2: 7 }))
    expect(await rows(workbook)).toEqual([[1, [1, UNKNOWN, null, UNKNOWN, 2]], [2, [7]]])
    expect((await partsOf(workbook)).text(SHEET)).toContain('<c r="B1" cm="1"><f t="array" ref="B1">')
  })

  test('a formula for one cell is worked out as any other', async () => {
    const one = data('<c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(A1:A3)</f><v>1</v></c>')
    expect(await rows(await written({ sheets: { Marks: one } }, write({ A2: 7 })))).toEqual([[1, [1, 8]], [2, [7]]])
  })

  test('a table of what-ifs is unknown', async () => {
    const table = data('<c r="A1"><v>1</v></c><c r="B1"><f t="dataTable" ref="B1:B2" dt2D="0" r1="A1"/><v>3</v></c>', '<c r="B2"><v>4</v></c>')
    expect(await rows(await written({ sheets: { Marks: table } }, write({ A9: 7 })))).toEqual([[1, [1, UNKNOWN]], [2, [null, UNKNOWN]], [9, [7]]])
  })
})

describe('values that formulas see otherwise than a grid says', () => {
  test('text of no characters is not blank', async () => {
    const sheet = data(
      '<c r="A1"><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t></t></is></c><c r="E1"/>',
      '<c r="A2"><f>COUNTA(B1:E1)+A1</f><v>4</v></c><c r="B2"><f>COUNTBLANK(B1:E1)+A1</f><v>5</v></c>'
    )
    const workbook = await written({ sheets: { Marks: sheet }, strings: '<si><t>x</t></si><si><t></t></si>' }, write({ A1: 10 }))
    expect((await rows(workbook)).at(-1)).toEqual([2, [13, 14]])
    await workbook.apply([write({ D1: null })])
    expect((await rows(workbook)).at(-1)).toEqual([2, [12, 14]])
  })

  test('it is blank no more once the formula has a result', async () => {
    const sheet = data('<c r="A1"><v>1</v></c><c r="B1" t="str"><f>IF(A1&gt;5,"x","")</f><v></v></c><c r="C1"><f>LEN(B1)</f><v>0</v></c><c r="D1"><f>COUNTA(B1)</f><v>1</v></c>')
    const workbook = await written({ sheets: { Marks: sheet } }, write({ A1: 10 }))
    expect(await rows(workbook)).toEqual([[1, [10, 'x', 1, 1]]])
    await workbook.apply([write({ A1: 1 })])
    expect(await rows(workbook)).toEqual([[1, [1, null, 0, 1]]])
  })

  test('an error that stands for a richer value is unknown', async () => {
    const sheet = data('<c r="A1"><v>1</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c><c r="C1"><f>IFERROR(B1,A1)</f><v>1</v></c>')
    expect((await rows(await written({ sheets: { Marks: sheet } }, write({ A1: 2 }))))[0]?.[1]).toEqual([2, { kind: 'error', text: '#VALUE!' }, UNKNOWN])
  })
})

describe('whether Excel works all out when it opens the file', () => {
  const formula = data('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>')
  const settings = async (workbook: FileWorkbook) => /<calcPr[^>]*>/.exec((await partsOf(workbook)).text('xl/workbook.xml'))?.[0]

  test.each([
    ['where nothing was set', '', '<calcPr fullCalcOnLoad="1"/>'],
    ['beside what was set', '<calcPr calcId="191029"/>', '<calcPr calcId="191029" fullCalcOnLoad="1"/>']
  ])('it does where a formula hangs on what was written, %s', async (_, before, after) => {
    const made = { sheets: { Marks: formula }, parts: { 'xl/workbook.xml': workbookPart(before, 'Marks') } }
    expect(await settings(await written(made, write({ A1: 2 })))).toBe(after)
  })

  test('it need not where none does', async () => {
    const made = { sheets: { Marks: formula }, parts: { 'xl/workbook.xml': workbookPart('<calcPr calcId="191029"/>', 'Marks') } }
    expect(await settings(await written(made, write({ C1: 2 })))).toBe('<calcPr calcId="191029"/>')
  })

  test('numbers cut to the digits shown are left to it', async () => {
    const made = { sheets: { Marks: formula }, parts: { 'xl/workbook.xml': workbookPart('<calcPr fullPrecision="0"/>', 'Marks') } }
    expect(await rows(await written(made, write({ A1: 2 })))).toEqual([[1, [2, UNKNOWN]]])
  })
})

test('what is put back as it was leaves results as they were', async () => {
  const sheet = data('<c r="A1"><v>1</v></c><c r="B1"><f>A1/3</f><v>0.33333333333333331</v></c><c r="C1"><f>COUNTIF(A1:A3,"Yes")</f><v>0</v></c>')
  const workbook = await written({ sheets: { Marks: sheet } }, write({ A1: 2, A2: 'Yes' }), write({ A1: 1, A2: null }))
  expect((await partsOf(workbook)).text(SHEET)).toContain('<f>A1/3</f><v>0.3333333333333333</v></c><c r="C1"><f>COUNTIF(A1:A3,"Yes")</f><v>0</v>')
})

test('a refused edit changes no result', async () => {
  const workbook = await written({ sheets: { Marks: data('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>') } })
  const before = await workbook.save()
  await expect(workbook.apply([write({ A1: 2, B1: 3 })])).rejects.toThrow('holds a formula')
  expect(await workbook.save()).toEqual(before)
})

test('prefixed elements: the same, under their own names', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:f>A1*2</x:f></x:c></x:row></x:sheetData></x:worksheet>`
  const workbook = await written({ sheets: { Marks: sheet } }, write({ A1: 4 }))
  expect((await partsOf(workbook)).text(SHEET)).toContain('<x:c><x:f>A1*2</x:f><x:v>8</x:v></x:c>')
})
