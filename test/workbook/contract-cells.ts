import { cellError, type CellValue } from '../../src/model/cell'
import { Problem } from '../../src/model/problem'
import type { CellWrite, Change } from '../../src/workbook/workbook'
import { parseArea } from '../host/area'
import { type Opened, plain, seen } from './contract'
import { blank, boolean, error, formula, highlight, number, put, notes, type Rows, sheetData, text } from './contract-fixtures'
import { makeWorkbook, type Made } from './make-workbook'

const TABLE =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Learners" displayName="Learners" ref="A2:C6" totalsRowCount="1">' +
  '<tableColumns count="3"><tableColumn id="1" name="Candidate"/><tableColumn id="2" name="Mark"/><tableColumn id="3" name="Sampled"/></tableColumns></table>'
const TABLE_RELATIONSHIP =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>'

/** A tracking sheet as people keep it: a merged title, a hidden row, formats, a formula, gaps. */
const ROWS: Rows = {
  1: [text('Marks of component 1'), blank, blank],
  2: [text('Candidate'), text('Mark'), text('Sampled'), text('Double')],
  3: [['s="3" t="inlineStr"', '<is><t>0001</t></is>'], ['s="2"', '<v>41</v>'], text('Yes'), formula('B3*2', 82)],
  4: { A: text('0002'), C: ['s="4"', ''], D: formula('B4*2', 0) },
  6: { A: text('0003'), B: error('#N/A'), C: boolean(true) }
}
const MERGED = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="F3:F4"/></mergeCells>'
const COLUMNS = '<dimension ref="A1:D6"/><cols><col min="5" max="6" width="9" style="2"/></cols>'

function tracking({ more = '', parts = {} }: { readonly more?: string; readonly parts?: NonNullable<Made['parts']> } = {}): Uint8Array {
  return makeWorkbook({
    sheets: { Marks: COLUMNS + sheetData(ROWS, { 4: 'hidden="1" spans="1:4"', 6: 's="3" customFormat="1"' }) + more + MERGED, Other: sheetData({ 1: [number(1)] }) },
    parts
  })
}

const write = (cells: Readonly<Record<string, CellWrite['value']>>, sheet = 'Marks'): Change => ({
  kind: 'write-cells',
  sheet,
  cells: Object.entries(cells).map(([cell, value]) => ({ cell, value }))
})

/** What every backend must do when it writes into people's own sheets. */
export function cellsContract(name: string, open: (file: Uint8Array) => Promise<Opened>): void {
  const valueOf = async ({ workbook }: Opened, cell: string): Promise<CellValue | undefined> => {
    const { row, column } = parseArea(cell)
    return new Map(plain(await workbook.read('Marks'))).get(row + 1)?.[column] ?? null
  }
  const styleOf = async ({ look }: Opened, cell: string) => {
    const { row, column } = parseArea(cell)
    return (await look()).sheets[0]?.formatAt(row, column, 'style')
  }

  describe(`${name}: writing into people’s own cells`, () => {
    const VALUES: readonly (readonly [CellWrite['value'], CellValue])[] = [
      [12.5, 12.5], [0, 0], [-3, -3], [1e21, 1e21], [1e-7, 1e-7], [true, true], [false, false], ['Yes', 'Yes'], ['0012', '0012'], ['=1+1', '=1+1'],
      ['+44', '+44'], ['@home', '@home'], ["'quoted'", "'quoted'"], ['12/03/26', '12/03/26'], ['TRUE', 'TRUE'], ['#N/A', '#N/A'], [' X ', ' X '],
      ['two\nlines', 'two\nlines'], ['<b>&amp;</b>', '<b>&amp;</b>'], ['é 😀', 'é 😀'], ['_x0041_', '_x0041_'], [null, null], ['', null],
      ['x'.repeat(40_000), 'x'.repeat(32_766) + '…']
    ]
    const PLACES = [
      ['a cell with a value', 'B3'], ['a cell that is formatted and blank', 'C4'], ['a cell that is not there', 'B4'],
      ['a row that is not there', 'B5'], ['the first of merged cells', 'F3'], ['a cell beyond all that is used', 'H40']
    ] as const
    test.each(PLACES)('%s takes every kind of value, and keeps its format', async (_, cell) => {
      const opened = await open(tracking())
      const before = await styleOf(opened, cell)
      for (const [value, expected] of VALUES) {
        await opened.workbook.apply([write({ [cell]: value })])
        expect(await valueOf(opened, cell)).toEqual(expected)
      }
      await opened.workbook.apply([write({ [cell]: 'Yes' })])
      expect(await styleOf(opened, cell)).toBe(before)
    })

    test('a cell that is not there yet takes the format of its row, or of its column', async () => {
      const opened = await open(tracking())
      await opened.workbook.apply([write({ E3: 'x', E6: 'x', E7: 'x', G7: 'x' })])
      expect([await styleOf(opened, 'E3'), await styleOf(opened, 'E6'), await styleOf(opened, 'E7'), await styleOf(opened, 'G7')]).toEqual(['2', '3', '2', null])
    })

    test('many cells at once, in any order, leave all others as they were', async () => {
      const opened = await open(tracking())
      const before = plain(await opened.workbook.read('Marks'))
      await opened.workbook.apply([write({ C9: 'e', C6: null, A5: 'c', C4: 'b', E3: 'a', A1: 'title', C200: 'f', B6: 7 }, 'marks')])
      expect(plain(await opened.workbook.read('Marks'))).toEqual([
        [1, ['title']],
        [2, ['Candidate', 'Mark', 'Sampled', 'Double']],
        [3, ['0001', 41, 'Yes', 82, 'a']],
        [4, ['0002', null, 'b', 0]],
        [5, ['c']],
        [6, ['0003', 7]],
        [9, [null, null, 'e']],
        [200, [null, null, 'f']]
      ])
      await opened.workbook.apply([write({ A1: 'Marks of component 1', E3: null, C4: null, A5: null, B6: null, C6: true, C9: null, C200: null })])
      expect(plain(await opened.workbook.read('Marks'))).toEqual(
        before.map(([row, cells]) => (row === 6 ? [6, ['0003', null, true]] : [row, cells]))
      )
    })

    test('a sheet without a cell', async () => {
      const { workbook } = await open(makeWorkbook({ sheets: { Marks: '<sheetData/>' } }))
      await workbook.apply([write({ B2: 'x' })])
      expect(plain(await workbook.read('Marks'))).toEqual([[2, [null, 'x']]])
    })

    test('a column of ten thousand', async () => {
      const { workbook } = await open(makeWorkbook({ sheets: { Marks: sheetData({ 1: [text('Sampled')] }) } }))
      const cells: Record<string, string | number> = {}
      for (let row = 10_000; row > 1; row--) cells[`B${row}`] = row % 3 === 0 ? 'Yes' : row
      await workbook.apply([write(cells)])
      const grid = plain(await workbook.read('Marks'))
      expect(grid.length).toBe(10_000)
      expect(grid.slice(1).every(([row, values]) => values[1] === (row % 3 === 0 ? 'Yes' : row))).toBe(true)
    })

    test('no cells are no change', async () => {
      const opened = await open(tracking())
      const before = await seen(opened)
      await opened.workbook.apply([write({})])
      expect(await seen(opened)).toEqual(before)
    })

    test('in one go with a sheet of ours and highlights', async () => {
      const opened = await open(tracking())
      await opened.workbook.apply([put(notes(2)), write({ C3: 'No' }), { kind: 'set-highlights', highlights: [highlight('Marks')] }])
      expect(await valueOf(opened, 'C3')).toBe('No')
      expect((await opened.workbook.describe()).tables.map(({ sheet }) => sheet)).toEqual(['Notes'])
    })
  })

  describe(`${name}: people’s own cells that are not written into`, () => {
    const withTable = () =>
      tracking({
        more: '<tableParts count="1"><tablePart r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></tableParts>',
        parts: { 'xl/tables/table1.xml': TABLE, 'xl/worksheets/_rels/sheet1.xml.rels': TABLE_RELATIONSHIP }
      })

    test.each<[string, Uint8Array, Change, string, string]>([
      ['a formula', tracking(), write({ C3: 'x', D4: 1 }), 'formula-cell', 'The cell D4 of the sheet Marks holds a formula'],
      ['a formula that would be blank', tracking(), write({ D3: null }), 'formula-cell', 'The cell D3'],
      ['a cell that merged cells cover', tracking(), write({ A1: 'x', B1: 'y' }), 'merged-cell', 'The cell B1 of the sheet Marks is covered by the merged cells A1:C1'],
      ['a cell that merged cells above cover', tracking(), write({ F4: 1 }), 'merged-cell', 'F3:F4'],
      ['a protected sheet', tracking({ more: '<sheetProtection sheet="1"/>' }), write({ C3: 'x' }), 'sheet-protected', 'The sheet Marks is protected'],
      ['a table’s heading', withTable(), write({ C3: 'x', C2: 'Ticked' }), 'table-edge', 'The cell C2 of the sheet Marks is a heading or a total'],
      ['a table’s total', withTable(), write({ C6: 'x' }), 'table-edge', 'The cell C6'],
      ['a sheet that is not there', tracking(), write({ C3: 'x' }, 'Grades'), 'no-such-sheet', 'Grades']
    ])('%s', async (_, file, change, code, words) => {
      await refuses(await open(file), [put(notes(1)), write({ B3: 99 }), change], code, words)
    })

    test('but a table’s rows are', async () => {
      const opened = await open(withTable())
      await opened.workbook.apply([write({ C3: 'No', C4: 'Yes' })])
      expect([await valueOf(opened, 'C3'), await valueOf(opened, 'C4')]).toEqual(['No', 'Yes'])
    })

    test.each(['A0', 'XFE1', 'A1048577', '3C'])('%s is no cell at all', async cell => {
      const { workbook } = await open(tracking())
      await expect(workbook.apply([write({ [cell]: 1 })])).rejects.toThrow(RangeError)
    })

    test.each([NaN, Infinity])('%s is no number for a cell', async value => {
      const { workbook } = await open(tracking())
      await expect(workbook.apply([write({ B3: value })])).rejects.toThrow(RangeError)
    })
  })

  describe(`${name}: what is expected of a sheet`, () => {
    const LEARNERS: Rows = {
      1: [text('Candidate'), text('Mark'), text('Sampled')],
      2: [text('0001'), number(41), blank],
      3: [text('0002'), error('#N/A'), text('Yes')],
      4: [text('0003'), boolean(true)],
      6: [text('0004')]
    }
    const learners = (rows: Rows = LEARNERS, sheet = 'Marks') => makeWorkbook({ sheets: { [sheet]: sheetData(rows), Other: sheetData({}) } })
    const EXPECTED: Change[] = [
      { kind: 'expect', sheet: 'Marks', range: 'A1:C1', values: [['Candidate', 'Mark', 'Sampled']] },
      { kind: 'expect', sheet: 'Marks', range: 'A2:A6', values: [['0001'], ['0002'], ['0003'], [null], ['0004']] },
      { kind: 'expect', sheet: 'marks', range: 'B3:C4', values: [[cellError('#N/A'), 'Yes'], [true, undefined]] }
    ]
    const CHANGES: Change[] = [write({ C2: 'Yes' }), put(notes(1)), { kind: 'set-highlights', highlights: [highlight('Marks')] }]
    const { 1: headings = [], 2: first = [], 3: second = [], 4: third = [], 6: last = [] } = LEARNERS

    test('holds: all is written', async () => {
      const opened = await open(learners())
      await opened.workbook.apply([...EXPECTED, ...CHANGES])
      expect(await valueOf(opened, 'C2')).toBe('Yes')
      expect((await opened.workbook.describe()).tables.length).toBe(1)
    })

    test('is what was read, after a reading and without one', async () => {
      const { workbook } = await open(learners())
      const { rows } = await workbook.read('Marks')
      const byNumber = new Map(rows.map(row => [row.number, row.cells]))
      const values = [1, 2, 3, 4, 5, 6].map(row => byNumber.get(row) ?? [])
      await workbook.apply([{ kind: 'expect', sheet: 'Marks', range: 'A1:C6', values }, write({ C2: 'Yes' })])
      await expect(workbook.apply([{ kind: 'expect', sheet: 'Marks', range: 'A1:C6', values }])).rejects.toMatchObject({ code: 'sheet-changed' })
    })

    test('says nothing of other cells', async () => {
      const opened = await open(learners({ ...LEARNERS, 2: [text('0001'), number(55), text('Yes')], 9: [text('new')] }))
      await expect(opened.workbook.apply([...EXPECTED, ...CHANGES])).resolves.toBeUndefined()
    })

    test.each<[string, Uint8Array, string]>([
      ['a sorted sheet', learners({ 1: headings, 2: third, 3: second, 4: first, 6: last }), 'has changed since it was checked: check it again'],
      ['an inserted row', learners({ 1: headings, 2: first, 4: second, 5: third, 7: last }), 'has changed'],
      ['a row inserted above', learners({ 2: headings, 3: first, 4: second, 5: third, 7: last }), 'has changed'],
      ['a deleted row', learners({ 1: headings, 2: first, 3: third, 5: last }), 'has changed'],
      ['a deleted last row', learners({ 1: headings, 2: first, 3: second, 4: third }), 'has changed'],
      ['an inserted column', learners({ ...LEARNERS, 1: [blank, text('Candidate'), text('Mark'), text('Sampled')] }), 'has changed'],
      ['text in place of a number', learners({ ...LEARNERS, 4: [text('0003'), text('TRUE')] }), 'has changed'],
      ['a renamed sheet', learners(LEARNERS, 'Marks 2026'), 'The sheet Marks was renamed or deleted'],
      ['a sheet of another’s', makeWorkbook({ sheets: { Marks: sheetData({}) } }), 'has changed']
    ])('does not hold for %s: nothing is written', async (_, file, words) => {
      await refuses(await open(file), [...EXPECTED, ...CHANGES], 'sheet-changed', words)
    })

    test('is looked at before all else, wherever it stands', async () => {
      const [before, ...others] = EXPECTED
      const opened = await open(learners())
      const wrong: Change = { kind: 'expect', sheet: 'Marks', range: 'A2', values: [['0009']] }
      await refuses(opened, [...CHANGES, ...others, wrong], 'sheet-changed', 'Marks')
      if (before) await opened.workbook.apply([write({ A1: 'Changed by this very run' }), before])
      expect(await valueOf(opened, 'A1')).toBe('Changed by this very run')
    })
  })
}

async function refuses(opened: Opened, changes: readonly Change[], code: string, words: string): Promise<void> {
  const before = await seen(opened)
  const refusal: unknown = await opened.workbook.apply(changes).then(() => null, (reason: unknown) => reason)
  expect(refusal).toBeInstanceOf(Problem)
  expect(refusal).toMatchObject({ code, message: expect.stringContaining(words) as unknown })
  expect(await seen(opened)).toEqual(before)
}
