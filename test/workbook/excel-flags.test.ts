import { readFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import { writeFlags } from '../../src/flow/write-flags'
import { flagColumns } from '../../src/write-back/flags-table'
import type { BookSheet } from '../host/book-sheet'
import type { ExcelHost } from '../host/excel-host'
import { openFileInExcel } from '../host/open'
import { seen } from './contract'
import { number, sheetData, text } from './contract-fixtures'
import { makeWorkbook } from './make-workbook'

const asOf = dayOf(2026, 5, 1)
const example = readFileSync(path.join(__dirname, '../../assets/examples/component-marks-faulty.xlsx'))

async function checkAndFlag(workbook: Workbook) {
  const checked = await checkWorkbook(workbook, { asOf })
  return { checked, notes: await writeFlags(workbook, checked) }
}

test('a workbook gives the same findings, and gets the same flags, in Excel as in its file', async () => {
  const excel = (await openFileInExcel(example)).workbook
  const file = openWorkbookFile(example)
  const inExcel = await checkAndFlag(excel)
  const inFile = await checkAndFlag(file)
  expect(inExcel.checked.report.findings.length).toBeGreaterThan(10)
  expect(inExcel.checked.report).toEqual(inFile.checked.report)
  expect(inExcel.notes).toEqual(inFile.notes)
  const again = await checkWorkbook(excel, { asOf })
  expect(again.earlier.length).toBe(again.report.findings.length)
  expect(again.earlier).toEqual((await checkWorkbook(file, { asOf })).earlier)
})

describe('a sheet that changes between checking and writing', () => {
  /** Checks the example, does something to its marks by hand, then writes the flags. */
  async function changing(change: (host: ExcelHost, sheet: BookSheet, firstRow: number) => void) {
    const { workbook, host } = await openFileInExcel(example)
    const checked = await checkWorkbook(workbook, { asOf })
    const reported = checked.report.sheets.find(({ columns }) => columns.some(({ column }) => column === 'mark'))
    const sheet = host.book.sheets.find(({ name }) => name === reported?.name)
    if (!reported || !sheet) throw new Error('the example is not as it was')
    change(host, sheet, reported.headingRow ?? 0)
    const look = () => Promise.resolve(host.book)
    const before = await seen({ workbook, look })
    const refusal: unknown = await writeFlags(workbook, checked).then(() => null, (reason: unknown) => reason)
    return { refusal, before, after: await seen({ workbook, look }), columns: reported.columns }
  }

  test.each<[string, (host: ExcelHost, sheet: BookSheet, firstRow: number) => void]>([
    ['an inserted row', (host, sheet, row) => { host.book.insertRows(sheet, row + 1, 1) }],
    ['a row inserted above the headings', (host, sheet) => { host.book.insertRows(sheet, 0, 1) }],
    ['a deleted row', (host, sheet, row) => { host.book.deleteRows(sheet, row, 1) }],
    ['two rows that changed places', (_, sheet, row) => {
      const [one, other] = [sheet.rows.get(row), sheet.rows.get(row + 1)]
      if (!one || !other) throw new Error('the example is not as it was')
      sheet.rows.set(row, other)
      sheet.rows.set(row + 1, one)
    }],
    ['another name', (_, sheet) => { sheet.name = 'Renamed' }]
  ])('by %s: nothing is written, and that is said', async (_, change) => {
    const { refusal, before, after } = await changing(change)
    expect(refusal).toMatchObject({ name: 'Problem', code: 'sheet-changed' })
    expect(after).toEqual(before)
  })

  test('by a corrected mark alone: the flags are written', async () => {
    let mark = -1
    const { refusal } = await changing((_, sheet, row) => {
      const headings = [...(sheet.rows.get(row - 1)?.entries() ?? [])]
      mark = headings.find(([, { value }]) => typeof value === 'string' && /^mark/i.test(value))?.[0] ?? -1
      sheet.put(row, mark, { value: 1 })
    })
    expect(mark).toBeGreaterThan(0)
    expect(refusal).toBeNull()
  })
})

describe('round trips', () => {
  /** Marks of 10,000 learners, so many of them above the maximum. */
  function marksSheet(flags: number): Uint8Array {
    const rows: Record<number, readonly (readonly [string, string])[]> = {
      1: ['Candidate number', 'Component', 'Series', 'Mark /60'].map(text)
    }
    for (let n = 1; n <= 10_000; n++) {
      rows[n + 1] = [text(String(n).padStart(4, '0')), number(1), text('Summer 2026'), number(n <= flags ? 61 : n % 61)]
    }
    return makeWorkbook({ sheets: { Marks: sheetData(rows) } })
  }

  interface Count {
    readonly trips: number
    readonly largestRequest: number
    readonly largestAnswer: number
  }

  async function counted(host: ExcelHost, work: () => Promise<unknown>): Promise<Count> {
    const from = host.exchanges.length
    await work()
    const since = host.exchanges.slice(from)
    return {
      trips: since.length,
      largestRequest: Math.max(...since.map(({ requestBytes }) => requestBytes)),
      largestAnswer: Math.max(...since.map(({ responseBytes }) => responseBytes))
    }
  }

  async function run(flags: number) {
    const { workbook, host } = await openFileInExcel(marksSheet(flags))
    let found = 0
    const first = await counted(host, async () => {
      found = (await checkAndFlag(workbook)).checked.report.findings.length
    })
    expect(found).toBeGreaterThanOrEqual(flags)
    expect(host.book.tables.map(({ area }) => area.rows)).toEqual([found + 1])
    const again = await counted(host, () => checkAndFlag(workbook))
    expect(host.book.tables.map(({ area }) => area.rows)).toEqual([found + 1])
    const clear = await counted(host, () => clearWorkbook(workbook))
    expect(host.book.tables).toEqual([])
    return { first, again, clear }
  }

  test('are as many for 1,000 flags as for 10, and at most 8', async () => {
    const few = await run(10)
    const many = await run(1000)
    const lines = (['first', 'again', 'clear'] as const).map(name => {
      const { trips, largestRequest, largestAnswer } = many[name]
      return `${name}: ${trips} round trips; largest request ${largestRequest} bytes, largest answer ${largestAnswer} bytes`
    })
    process.stdout.write(`10,000 rows, 1,000 flags\n  ${lines.join('\n  ')}\n`)
    for (const name of ['first', 'again', 'clear'] as const) {
      expect(many[name].trips).toBe(few[name].trips)
      expect(many[name].trips).toBeLessThanOrEqual(8)
      expect(many[name].largestRequest).toBeLessThan(4_000_000)
      expect(many[name].largestAnswer).toBeLessThan(4_000_000)
    }
  }, 60_000)
})

test('an accepted flag keeps its decision and its reason; clearing leaves no trace', async () => {
  const { workbook, host } = await openFileInExcel(example)
  const look = () => Promise.resolve(host.book)
  const before = await seen({ workbook, look })
  const { checked } = await checkAndFlag(workbook)
  expect(checked.report.findings.length).toBeGreaterThan(10)

  const sheet = host.book.sheets.find(({ name }) => name === 'Flags')
  const headingRow = host.book.tables[0]?.area.row ?? 0
  const decision = flagColumns.findIndex(({ heading }) => heading === 'Decision')
  sheet?.put(headingRow + 2, decision, { value: 'accepted' })
  sheet?.put(headingRow + 2, decision + 1, { value: 'Agreed with the awarding body' })
  expect(sheet?.value(headingRow + 2, flagColumns.findIndex(({ heading }) => heading === 'Open'))).toBe('')

  const accepted = (await checkAndFlag(workbook)).checked.report.findings.filter(finding => finding.decision === 'accepted')
  expect(accepted.map(({ reason }) => reason)).toEqual(['Agreed with the awarding body'])
  expect(await clearWorkbook(workbook)).toMatchObject({ kept: 1 })
  expect(host.book.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.filter(({ formula }) => formula.includes('CentreCheck_')))).toEqual([])
  expect((await checkAndFlag(workbook)).checked.report.findings.filter(finding => finding.decision === 'accepted').length).toBe(1)

  expect(await clearWorkbook(workbook, { reasonsToo: true })).toMatchObject({ kept: 0 })
  expect(await seen({ workbook, look })).toEqual(before)
})
