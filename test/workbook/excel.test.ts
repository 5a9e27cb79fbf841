import fc from 'fast-check'
import { cellError } from '../../src/model/cell'
import { Problem } from '../../src/model/problem'
import { inputOf } from '../../src/workbook/excel/literal'
import type { Change } from '../../src/workbook/workbook'
import { Book } from '../host/book'
import { openFileInExcel, openInExcel } from '../host/open'
import { typedInput } from '../host/typed-input'
import { plain } from './contract'
import { highlight, marksWorkbook, notes, put, REMOVE } from './contract-fixtures'

const problem = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'no problem', (reason: unknown) => reason)

function bookOf(cells: readonly (readonly [row: number, column: number, value: string | number])[]): Book {
  const book = new Book()
  const sheet = book.addSheet('Marks')
  for (const [row, column, value] of cells) sheet.put(row, column, { value })
  return book
}

describe('reading from Excel', () => {
  test('asks for the types of cells only around those that may be errors', async () => {
    const book = bookOf([[0, 0, 'Mark'], [1, 0, 5], [2, 0, '#1 in the list']])
    const { workbook, host } = openInExcel(book)
    await workbook.read('Marks')
    expect(host.exchanges.length).toBe(1)
    book.sheets[0]?.put(3, 0, { value: cellError('#N/A') })
    expect(plain(await workbook.read('Marks')).at(-1)).toEqual([4, [cellError('#N/A')]])
    expect(host.exchanges.length).toBe(3)
    expect(host.exchanges.at(-1)?.responseBytes).toBeLessThan(500)
  })

  test('takes smaller pieces where cells hold more than one answer can', async () => {
    const long = 'x'.repeat(30_000)
    const book = bookOf(Array.from({ length: 400 }, (_, row) => [row, 1, `${row} ${long}`] as const))
    const { workbook, host } = openInExcel(book)
    const grid = plain(await workbook.read('Marks'))
    expect(grid.map(([row, cells]) => [row, cells.length])).toEqual(Array.from({ length: 400 }, (_, row) => [row + 1, 2]))
    expect(grid.at(-1)?.[1][1]).toBe(`399 ${long}`)
    expect(host.exchanges.some(({ responseBytes }) => responseBytes > 5 * 1024 * 1024)).toBe(true)
  })

  test('takes a row in pieces where that is needed', async () => {
    const long = 'x'.repeat(32_000)
    const { workbook } = openInExcel(bookOf(Array.from({ length: 300 }, (_, column) => [4, column, `${column} ${long}`] as const)))
    const [only, ...more] = plain(await workbook.read('Marks'))
    expect(more).toEqual([])
    expect(only?.[1].length).toBe(300)
    expect(only?.[1].every((value, column) => value === `${column} ${long}`)).toBe(true)
  })

  test('refuses in words a sheet whose values are spread over too many cells', async () => {
    const corners = Array.from({ length: 40 }, (_, index) => [index * 26_000, index % 2 === 0 ? 0 : 16_383, index] as const)
    const inEveryBand = corners.flatMap(([row, column, value]) => [[row, column, value], [row + 200, 16_383 - column, value]] as const)
    const { workbook, host } = openInExcel(bookOf(inEveryBand))
    expect(await problem(workbook.read('Marks'))).toMatchObject({ code: 'too-many-cells', message: expect.stringContaining('20,000,000') as unknown })
    expect(host.exchanges.length).toBeLessThan(6)
  })

  test('stops between two pieces', async () => {
    const { workbook, host } = openInExcel(bookOf([[0, 0, 1], [99_999, 9, 2]]))
    const abort = new AbortController()
    const reading = workbook.read('Marks', { signal: abort.signal, onProgress: () => { abort.abort() } })
    await expect(reading).rejects.toThrow(/abort/i)
    expect(host.exchanges.length).toBe(2)
  })
})

describe('what Excel refuses is said in words', () => {
  const changes: Change[] = [put(notes(2)), { kind: 'set-highlights', highlights: [highlight('Marks')] }]

  test.each([
    ['InvalidOperationInCellEditMode', 'cell-being-edited', /press Enter or Escape/],
    ['WriteNotSupportedWhenModalDialogOpen', 'dialog-open', /close it/],
    ['AccessDenied', 'access-denied', /open only for viewing/],
    ['ItemNotFound', 'changed-meanwhile', /deleted or renamed/],
    ['InvalidOrTimedOutSession', 'session-lost', /reload/],
    ['ActivityLimitReached', 'busy', /wait a moment/],
    ['GeneralException', 'excel-failed', /^Excel could not write into the workbook: try again/]
  ])('%s', async (refusal, code, words) => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    host.refusal = refusal
    const found = await problem(workbook.apply(changes))
    expect(found).toBeInstanceOf(Problem)
    expect(found).toMatchObject({ code, message: expect.stringMatching(words) as unknown, cause: { code: refusal } })
  })

  test('Excel waits until a cell is no longer being edited', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    let finish = (): void => undefined
    host.cellEdit = new Promise(resolve => { finish = resolve })
    const writing = workbook.apply(changes)
    expect(await Promise.race([writing, new Promise(resolve => setTimeout(resolve, 30, 'still waiting'))])).toBe('still waiting')
    finish()
    await writing
    expect(host.book.tables.length).toBe(1)
  })

  test('where Excel can’t wait for that, it is said', async () => {
    const { host } = await openFileInExcel(marksWorkbook())
    const { workbook, host: other } = openInExcel(host.book, { excelApi: 9, delayForCellEdit: false })
    other.cellEdit = Promise.resolve()
    expect(await problem(workbook.describe())).toMatchObject({ code: 'cell-being-edited' })
  })

  test('a fault of the program is none of Excel’s', async () => {
    const { workbook } = await openFileInExcel(marksWorkbook())
    const unsigned: Change = { kind: 'set-highlights', highlights: [{ ...highlight('Marks'), formula: 'TRUE' }] }
    expect(await problem(workbook.apply([unsigned]))).toBeInstanceOf(RangeError)
  })
})

describe('people go on working between reading and writing', () => {
  const changes: Change[] = [put(notes(2)), { kind: 'set-highlights', sheets: ['Marks'], highlights: [highlight('Marks')] }]

  test('a sheet that was deleted: nothing is written', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.describe()
    host.book.sheets.shift()
    expect(await problem(workbook.apply(changes))).toMatchObject({ code: 'no-such-sheet', message: expect.stringContaining('Marks') as unknown })
    expect(host.book.tables).toEqual([])
  })

  test('a sheet that was put in between', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.describe()
    host.book.addSheet('In between')
    host.book.sheets.reverse()
    await workbook.apply(changes)
    const marked = host.book.sheets.filter(sheet => sheet.conditionalFormats.some(({ formula }) => formula.includes('CentreCheck_')))
    expect(marked.map(({ name }) => name)).toEqual(['Marks'])
  })

  test('our sheet, filtered, renamed, without one of its columns', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply(changes)
    const [sheet] = host.book.sheets.slice(-1)
    const [table] = host.book.tables
    if (!sheet || !table) throw new Error('nothing was written')
    sheet.name = 'My notes'
    table.isFiltered = true
    await workbook.apply([put(notes(5))])
    expect(host.book.tables.map(({ name, area }) => [name, area.rows])).toEqual([['CentreCheck_Notes', 6]])

    for (let row = table.area.row; row < table.area.row + table.area.rows; row++) sheet.put(row, 4, null)
    table.area = { ...table.area, columns: 4 }
    await workbook.apply([put(notes(4))])
    expect(host.book.tables.map(({ name, area }) => [name, area.rows, area.columns])).toEqual([['CentreCheck_Notes', 5, 5]])
    expect((await workbook.describe()).sheets.map(({ name }) => name)).toEqual(['Marks', 'Year 11', 'Notes'])
    expect(plain(await workbook.read('Notes')).length).toBe(7)
  })

  test('our sheet with the lines above its table deleted', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply(changes)
    const [sheet] = host.book.sheets.slice(-1)
    if (!sheet) throw new Error('nothing was written')
    host.book.deleteRows(sheet, 0, 3)
    await workbook.apply([put(notes(2, { mark: 'b' }))])
    expect(plain(await workbook.read('Notes'))).toEqual([
      [1, ['Notes']],
      [2, ['Written by a test.']],
      [4, ['Cell', 'Learner', 'What', 'Decision', 'Open']],
      [5, ['B2', '0001', 'b 0', null, '0001']],
      [6, ['B3', '0002', 'b 1', 'accepted']]
    ])
  })

  test('our sheet deleted by hand: what is left of it goes with the next writing', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply(changes)
    const [sheet] = host.book.sheets.slice(-1)
    if (!sheet) throw new Error('nothing was written')
    host.book.deleteSheet(sheet)
    await workbook.apply([{ kind: 'set-highlights', highlights: [] }])
    expect(host.book.names).toEqual([])
    expect(host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length).toBe(4)
  })
})

describe('a protected sheet of ours', () => {
  test('is not written anew, but can be removed', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply([put(notes(2))])
    const [sheet] = host.book.sheets.slice(-1)
    if (!sheet) throw new Error('nothing was written')
    sheet.isProtected = true
    expect(await problem(workbook.apply([put(notes(3))]))).toMatchObject({ code: 'sheet-protected', message: expect.stringContaining('Notes') as unknown })
    expect(host.book.tables.map(({ area }) => area.rows)).toEqual([3])
  })

  test('is written anew where only the structure is protected', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply([put(notes(2))])
    host.book.isStructureProtected = true
    await workbook.apply([put(notes(3))])
    expect(host.book.tables.map(({ area }) => area.rows)).toEqual([4])
    expect(await problem(workbook.apply([REMOVE]))).toMatchObject({ code: 'structure-protected' })
  })

  test('is not removed where no other can be seen', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply([put(notes(2))])
    for (const sheet of host.book.sheets.slice(0, 2)) sheet.visibility = 'Hidden'
    expect(await problem(workbook.apply([REMOVE]))).toMatchObject({ code: 'only-sheet' })
  })
})

describe('what is too much for one request', () => {
  test('goes in several, each below 4 MB', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    const sheet = notes(7000)
    const rows = sheet.rows.map(([link = null, learner = null]) => [link, learner, 'é'.repeat(450), null, null])
    await workbook.apply([put({ ...sheet, rows }), { kind: 'set-highlights', highlights: [highlight('Marks')] }])
    const sizes = host.exchanges.map(({ requestBytes }) => requestBytes)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(6_000_000)
    expect(Math.max(...sizes)).toBeLessThan(4_000_000)
    expect(plain(await workbook.read('Notes')).length).toBe(7003)
  })
})

test('any text is stored as it is', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
    expect(typedInput(inputOf(text), false)).toEqual({ value: text })
  }))
})

describe('how a sheet of ours looks', () => {
  test('widths, hidden columns, wrapped text, links, lists to choose from, headings that stay', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    const sheet = notes(2)
    await workbook.apply([put({ ...sheet, columns: sheet.columns.map((column, index) => (index === 1 ? { ...column, numberFormat: '@' } : column)) })])
    const written = host.book.sheets.at(-1)
    const at = (column: number, property: string) => written?.formatAt(4, column, property)
    expect([0, 1, 2, 3, 4].map(column => at(column, 'columnWidth'))).toEqual([45.75, 66.75, 213.75, 66.75, 56.25])
    expect([0, 1, 2, 3, 4].map(column => at(column, 'columnHidden'))).toEqual([false, false, false, false, true])
    expect([at(1, 'wrapText'), at(2, 'wrapText')]).toEqual([null, true])
    expect([at(0, 'font.underline'), at(1, 'font.underline')]).toEqual(['Single', null])
    expect(at(1, 'numberFormat')).toBe('@')
    expect(at(3, 'validation.rule')).toEqual({ list: { inCellDropDown: true, source: 'accepted,to do' } })
    expect(at(3, 'validation.errorAlert')).toMatchObject({ showAlert: false })
    expect(written?.formatAt(0, 0, 'font.bold')).toBe(true)
    expect(written?.frozenRows).toBe(4)
  })
})
