import { Problem } from '../../src/model/problem'
import { type Heard, tellerOf } from '../../src/workbook/excel/watch'
import type { CellPlace, LiveEvent, LiveWorkbook } from '../../src/workbook/workbook'
import { parseArea } from '../host/area'
import type { Book } from '../host/book'
import type { BookSheet } from '../host/book-sheet'
import { openFileInExcel, openInExcel } from '../host/open'
import { highlight, marksWorkbook, notes, put } from './contract-fixtures'

const problem = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'no problem', (reason: unknown) => reason)

/** Until Excel has delivered what happened, and we have asked for the sheets' names. */
const pause = () => new Promise(resolve => setTimeout(resolve, 10))

async function start() {
  const { workbook, host } = await openFileInExcel(marksWorkbook())
  return { workbook, host, book: host.book, marks: sheetOf(host.book, 'Marks'), year11: sheetOf(host.book, 'Year 11') }
}

function sheetOf(book: Book, name: string): BookSheet {
  const sheet = book.sheets.find(candidate => candidate.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

async function watching(workbook: LiveWorkbook) {
  const events: LiveEvent[] = []
  return { events, stop: await workbook.watch(event => events.push(event)) }
}

describe('the sheet in front', () => {
  test('is the one that the person looks at', async () => {
    const { workbook, book, year11 } = await start()
    expect(await workbook.activeSheet()).toBe('Marks')
    book.activate(year11)
    expect(await workbook.activeSheet()).toBe('Year 11')
  })

  test('is none where it is a chart sheet', async () => {
    const { workbook, book } = await start()
    book.showChartSheet()
    expect(await workbook.activeSheet()).toBeNull()
  })

  test('is not taken for a chart sheet where Excel does not answer', async () => {
    const { workbook, host } = await start()
    host.refusal = 'GeneralException'
    expect(await problem(workbook.activeSheet())).toMatchObject({ code: 'excel-failed', message: expect.stringContaining('which sheet is in front') as unknown })
  })
})

describe('showing a cell', () => {
  test.each<[CellPlace, number, number]>([
    [{ sheet: 'Marks', cell: 'B3' }, 2, 1],
    [{ sheet: 'year 11', cell: 'D7' }, 6, 3]
  ])('%j', async ({ sheet, cell }, row, column) => {
    const { workbook, book } = await start()
    await workbook.select({ sheet, cell })
    expect(book.front?.name.toLowerCase()).toBe(sheet.toLowerCase())
    expect(book.front?.selection).toEqual({ row, column, rows: 1, columns: 1 })
  })

  test.each<[string, (sheet: BookSheet, book: Book) => void, string, RegExp]>([
    ['hidden', sheet => { sheet.visibility = 'Hidden' }, 'sheet-hidden', /^The sheet Year 11 is hidden, so its cell D7 .* Unhide/],
    ['hidden by a program', sheet => { sheet.visibility = 'VeryHidden' }, 'sheet-hidden', /^The sheet Year 11 was hidden by a program, so its cell D7 /],
    ['gone', (sheet, book) => { book.deleteSheet(sheet) }, 'no-such-sheet', /^There is no sheet Year 11 .* renamed or deleted/]
  ])('of a sheet that is %s is refused in words', async (_, change, code, words) => {
    const { workbook, book, year11 } = await start()
    change(year11, book)
    const refusal = await problem(workbook.select({ sheet: 'Year 11', cell: 'D7' }))
    expect(refusal).toBeInstanceOf(Problem)
    expect(refusal).toMatchObject({ code, message: expect.stringMatching(words) as unknown })
    expect(book.front?.name).toBe('Marks')
  })
})

describe('watching', () => {
  test('tells what the person does, in order, with the sheets’ names', async () => {
    const { workbook, book, marks, year11 } = await start()
    const { events } = await watching(workbook)
    book.activate(year11)
    book.select(year11, parseArea('B3:D9'))
    year11.name = 'Year 12'
    book.type(marks, parseArea('B2'), 61)
    await pause()
    expect(events).toEqual([
      { kind: 'sheet-shown', sheet: 'Year 12' },
      { kind: 'cell-selected', place: { sheet: 'Year 12', cell: 'B3' } },
      { kind: 'cells-changed', sheet: 'Marks' }
    ])
  })

  test('tells of another sheet that comes to the front where the one in front is deleted', async () => {
    const { workbook, book, marks } = await start()
    const { events } = await watching(workbook)
    book.deleteSheet(marks)
    await pause()
    expect(events).toEqual([{ kind: 'sheet-shown', sheet: 'Year 11' }])
  })

  test('tells of what we show and write ourselves, but not of highlights', async () => {
    const { workbook } = await start()
    const { events } = await watching(workbook)
    await workbook.apply([put(notes(3)), { kind: 'set-highlights', highlights: [highlight('Marks')] }])
    await pause()
    expect(events).toEqual([{ kind: 'cells-changed', sheet: 'Notes' }])
    await workbook.select({ sheet: 'Notes', cell: 'C5' })
    await pause()
    expect(events.slice(1)).toEqual([{ kind: 'sheet-shown', sheet: 'Notes' }, { kind: 'cell-selected', place: { sheet: 'Notes', cell: 'C5' } }])
  })

  test('ends for the one who stops, and Excel is left without handlers after the last', async () => {
    const { workbook, host, book, year11 } = await start()
    const kinds = ['activated', 'selected', 'changed'] as const
    const wanted = () => kinds.map(kind => host.post.wanted(kind))
    const one = await watching(workbook)
    const other = await watching(workbook)
    expect(wanted()).toEqual([2, 2, 2])
    await one.stop()
    book.activate(year11)
    await pause()
    expect([one.events, other.events]).toEqual([[], [{ kind: 'sheet-shown', sheet: 'Year 11' }]])
    await other.stop()
    expect(wanted()).toEqual([0, 0, 0])
  })

  test('tells nothing any more from the moment in which it is stopped', async () => {
    const { workbook, book, year11 } = await start()
    const { events, stop } = await watching(workbook)
    book.activate(year11)
    await Promise.all([stop(), pause()])
    expect(events).toEqual([])
  })

  test('a thousand changes at a time cost three round trips at most, and each sheet is told of once', async () => {
    const { workbook, host, book, marks, year11 } = await start()
    const { events } = await watching(workbook)
    const before = host.exchanges.length
    for (let row = 1; row <= 500; row++) for (const sheet of [marks, year11]) book.type(sheet, parseArea(`B${row}`), row)
    await pause()
    expect(events).toEqual([{ kind: 'cells-changed', sheet: 'Marks' }, { kind: 'cells-changed', sheet: 'Year 11' }])
    expect(host.exchanges.length - before).toBeLessThanOrEqual(3)
  })

  test('says nothing of a sheet that is gone before it can be named', async () => {
    const { workbook, book, year11 } = await start()
    const { events } = await watching(workbook)
    book.type(year11, parseArea('B2'), 1)
    book.deleteSheet(year11)
    await pause()
    expect(events).toEqual([])
  })

  test('tells later what it could not tell while Excel did not answer', async () => {
    const { workbook, host, book, marks, year11 } = await start()
    const { events } = await watching(workbook)
    host.refusal = 'ActivityLimitReached'
    book.type(marks, parseArea('B2'), 1)
    await pause()
    host.refusal = null
    book.activate(year11)
    await pause()
    expect(events).toEqual([{ kind: 'cells-changed', sheet: 'Marks' }, { kind: 'sheet-shown', sheet: 'Year 11' }])
  })

  test('needs no later Excel than 1.9, and says so where it is earlier', async () => {
    const { book } = await start()
    const { workbook } = openInExcel(book, { excelApi: 8, delayForCellEdit: true })
    expect(await problem(workbook.watch(() => undefined))).toMatchObject({ name: 'Problem', code: 'excel-failed', cause: { code: 'ApiNotFound' } })
  })
})

describe('while Excel is still asked what the sheets are called', () => {
  const selected = (address: string): Heard => ({ kind: 'cell-selected', sheetId: 'x', address })

  function slow() {
    const events: LiveEvent[] = []
    let answer = (): void => undefined
    const names = () => new Promise<ReadonlyMap<string, string>>(resolve => { answer = () => { resolve(new Map([['x', 'Marks']])) } })
    return { events, teller: tellerOf(names, event => events.push(event)), answer: () => { answer() } }
  }

  test('a cell that is left again is not told of', async () => {
    const { events, teller, answer } = slow()
    const telling = Promise.all([teller.hear(selected('B2')), teller.hear(selected('B3'))])
    answer()
    await pause()
    answer()
    await telling
    expect(events).toEqual([{ kind: 'cell-selected', place: { sheet: 'Marks', cell: 'B3' } }])
  })

  test('and the watching stops, nothing is told', async () => {
    const { events, teller, answer } = slow()
    const telling = teller.hear(selected('B2'))
    teller.stop()
    answer()
    await telling
    expect(events).toEqual([])
  })
})

describe('the cell that is told of', () => {
  test.each([
    ['D7', 'D7'], ['D7:F9', 'D7'], ['B2,D7:F9', 'B2'], ['D:F', 'D1'], ['7:9', 'A7'], ['$D$7', 'D7'], ["'Year 11'!D7", 'D7']
  ])('of %s is %s', async (address, cell) => {
    const events: LiveEvent[] = []
    const heard: Heard = { kind: 'cell-selected', sheetId: 'x', address }
    await tellerOf(() => Promise.resolve(new Map([['x', 'Marks']])), event => events.push(event)).hear(heard)
    expect(events).toEqual([{ kind: 'cell-selected', place: { sheet: 'Marks', cell } }])
  })
})
