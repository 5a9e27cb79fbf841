import type { CellWrite, Change } from '../../src/workbook/workbook'
import { stretchesOf } from '../../src/workbook/excel/stretches'
import { Book } from '../host/book'
import { openFileInExcel, openInExcel } from '../host/open'
import { plain } from './contract'
import { number, sheetData, text } from './contract-fixtures'
import { makeWorkbook } from './make-workbook'

const problem = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'no problem', (reason: unknown) => reason)

const write = (cells: readonly CellWrite[]): Change => ({ kind: 'write-cells', sheet: 'Marks', cells })
const column = (letters: string, rows: readonly number[], value: CellWrite['value']) => rows.map(row => ({ cell: `${letters}${row}`, value }))
const everyRow = (from: number, to: number, step = 1) => Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)

function bookOf(rows: number): Book {
  const book = new Book()
  const sheet = book.addSheet('Marks')
  for (let row = 0; row < rows; row++) sheet.put(row, 0, { value: row === 0 ? 'Candidate' : String(row) })
  return book
}

describe('cells are gathered into stretches', () => {
  test.each<[string, readonly CellWrite[], readonly (readonly [column: number, row: number, length: number])[]]>([
    ['one below the other', column('B', [4, 2, 3], 'x'), [[1, 1, 3]]],
    ['with a few between them that stay', column('B', [2, 52, 102], 'x'), [[1, 1, 101]]],
    ['far from each other', column('B', [2, 54], 'x'), [[1, 1, 1], [1, 53, 1]]],
    ['of several columns', [...column('C', [2], 'x'), ...column('B', [2, 3], 'x')], [[1, 1, 2], [2, 1, 1]]],
    ['of more merged blocks than Excel tells of', column('B', everyRow(1, 1001), 'x'), [[1, 0, 500], [1, 500, 500], [1, 1000, 1]]],
    ['named twice: the last value counts', [...column('B', [2], 'x'), ...column('B', [2], 'y')], [[1, 1, 1]]]
  ])('%s', (_, cells, expected) => {
    const stretches = stretchesOf(cells)
    expect(stretches.map(stretch => [stretch.column, stretch.row, stretch.inputs.length])).toEqual(expected)
    expect(stretches.flatMap(({ inputs }) => inputs.filter(input => input !== null)).length).toBe(new Set(cells.map(({ cell }) => cell)).size)
  })
})

test.each([10, 1000, 10_000])('%i cells are written in as many round trips as any, whether side by side or scattered', async count => {
  for (const step of [1, 7]) {
    const { workbook, host } = openInExcel(bookOf(count * step), { excelApi: 13, delayForCellEdit: true })
    await workbook.apply([write([...column('B', everyRow(2, count * step, step), 'Yes'), ...column('D', everyRow(2, count * step, step), 1)])])
    expect(host.exchanges.length).toBe(3)
    expect(Math.max(...host.exchanges.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]))).toBeLessThan(4_000_000)
    const written = plain(await workbook.read('Marks')).filter(([, cells]) => cells[1] === 'Yes' && cells[3] === 1)
    expect(written.map(([row]) => row)).toEqual(everyRow(2, count * step, step))
  }
})

test('text too long for one request goes in several', async () => {
  const { workbook, host } = openInExcel(bookOf(1))
  await workbook.apply([write(column('B', everyRow(1, 300), 'é'.repeat(32_000)))])
  expect(Math.max(...host.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000)
  expect(plain(await workbook.read('Marks')).filter(([, cells]) => cells[1] === 'é'.repeat(32_000)).length).toBe(300)
})

describe('an Excel that can’t tell which cells are merged', () => {
  const merged = makeWorkbook({
    sheets: { Marks: sheetData({ 1: [text('Title')], 2: [number(1)] }) + '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' }
  })

  test('is not asked for it, and leaves a covered cell blank', async () => {
    const { workbook } = await openFileInExcel(merged)
    await workbook.apply([write([{ cell: 'B1', value: 'x' }, { cell: 'B2', value: 'y' }])])
    expect(plain(await workbook.read('Marks'))).toEqual([[1, ['Title']], [2, [1, 'y']]])
  })

  test('where Excel can, it is refused', async () => {
    const { workbook } = await openFileInExcel(merged, { excelApi: 13, delayForCellEdit: true })
    expect(await problem(workbook.apply([write([{ cell: 'B1', value: 'x' }])]))).toMatchObject({ code: 'merged-cell' })
  })
})

test('people’s own tables may show no headings', async () => {
  const { workbook, host } = openInExcel(bookOf(5))
  const [sheet] = host.book.sheets
  const area = { row: 1, column: 0, rows: 3, columns: 2 }
  sheet?.tables.push({ id: '1', name: 'Learners', area, style: '', showHeaders: false, showTotals: false, isFiltered: false })
  await workbook.apply([write([{ cell: 'B2', value: 'Yes' }])])
  expect(sheet?.value(1, 1)).toBe('Yes')
})

describe('what is expected of a sheet', () => {
  const expected = (rows: number, length = 4): Change => ({
    kind: 'expect',
    sheet: 'Marks',
    range: `A2:A${rows + 1}`,
    values: Array.from({ length: rows }, (_, index) => [String(index + 1).padStart(length, '0')])
  })
  const learners = (rows: number, length = 4) => {
    const book = new Book()
    const sheet = book.addSheet('Marks')
    for (let row = 1; row <= rows; row++) sheet.put(row, 0, { value: String(row).padStart(length, '0') })
    return book
  }

  test('costs no round trip of its own, for 10 rows as for 10,000', async () => {
    for (const rows of [10, 10_000]) {
      const { workbook, host } = openInExcel(learners(rows))
      await workbook.apply([expected(rows), write([{ cell: 'B2', value: 'Yes' }])])
      expect(host.exchanges.length).toBe(3)
    }
  })

  test('is asked in several answers where it is too much for one', async () => {
    const { workbook, host } = openInExcel(learners(3000, 3000))
    await workbook.apply([expected(3000, 3000), write([{ cell: 'B2', value: 'Yes' }])])
    expect(Math.max(...host.exchanges.map(({ responseBytes }) => responseBytes))).toBeLessThan(4_000_000)
    host.book.sheets[0]?.put(3000, 0, { value: 'another' })
    expect(await problem(workbook.apply([expected(3000, 3000)]))).toMatchObject({ code: 'sheet-changed' })
  })

  test('does not hold once rows moved: Excel is asked to change nothing', async () => {
    const { workbook, host } = openInExcel(learners(10))
    const [sheet] = host.book.sheets
    if (sheet) host.book.insertRows(sheet, 4, 1)
    host.failAt(null)
    expect(await problem(workbook.apply([write([{ cell: 'B2', value: 'Yes' }]), expected(10)]))).toMatchObject({ code: 'sheet-changed' })
    expect(host.counted.changes).toBe(0)
  })
})
