import type { Chart, TableSheet } from '../../src/workbook/workbook'
import { openFileInExcel } from '../host/open'
import { marksWorkbook } from './contract-fixtures'
import { COLUMNS_CHART, putSense, REMOVE_SENSE, senseCheck } from './sense-check'

function chartsOf(count: number): Chart[] {
  return Array.from({ length: count }, (_, index) => ({
    ...COLUMNS_CHART,
    name: `CentreCheck_Chart${index}`,
    covers: `H${100 + index * 20}:P${115 + index * 20}`
  }))
}

async function trips(before: readonly TableSheet[], sheet: TableSheet) {
  const { workbook, host } = await openFileInExcel(marksWorkbook())
  for (const earlier of before) await workbook.apply([putSense(earlier)])
  const from = host.exchanges.length
  await workbook.apply([putSense(sheet)])
  const put = host.exchanges.slice(from)
  await workbook.apply([REMOVE_SENSE])
  return { put, removed: host.exchanges.length - from - put.length, sheets: host.book.sheets.map(({ name }) => name) }
}

describe('charts in Excel', () => {
  test('take as many round trips as no chart, however many there are', async () => {
    const counts = [0, 1, 4, 20]
    const added = await Promise.all(counts.map(count => trips([], senseCheck({ charts: chartsOf(count) }))))
    const again = await Promise.all(counts.map(count => trips([senseCheck({ charts: chartsOf(4) })], senseCheck({ charts: chartsOf(count) }))))
    expect(added.map(({ put }) => put.length)).toEqual(counts.map(() => added[0]?.put.length))
    expect(again.map(({ put }) => put.length)).toEqual(counts.map(() => again[0]?.put.length))
    expect(added.map(({ removed }) => removed)).toEqual(counts.map(() => added[0]?.removed))
    expect(added[0]?.put.length).toBeLessThanOrEqual(4)
    expect(again[0]?.put.length).toBeLessThanOrEqual(4)
    for (const { sheets } of [...added, ...again]) expect(sheets).toEqual(['Marks', 'Year 11'])
  })

  test('stay below the largest request where there are more than anyone wants', async () => {
    const { put } = await trips([], senseCheck({ charts: chartsOf(400) }))
    expect(put.length).toBeGreaterThan(2)
    expect(Math.max(...put.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000)
  })

  test('stand beside figures that look as they are meant to', async () => {
    const { workbook, host } = await openFileInExcel(marksWorkbook())
    await workbook.apply([putSense(senseCheck())])
    const sheet = host.book.sheets.at(-1)
    const look = (row: number, column: number) => ['numberFormat', 'fill.color', 'font.color', 'wrapText'].map(property => sheet?.formatAt(row - 1, column, property))
    expect(look(10, 1)).toEqual([null, '#1F4E78', '#FFFFFF', true])
    expect(look(11, 1)).toEqual(['0.0%', null, null, null])
    expect(look(11, 0)).toEqual([null, null, null, null])
    expect(sheet?.formatAt(9, 4, 'columnWidth')).toBe((12 * 7 + 5) * 0.75)
    // Wider columns of a block within the table’s own are the table’s to say.
    expect(sheet?.formatAt(9, 1, 'columnWidth')).toBeNull()
  })

  test('figures of many rows go in as few requests as their size allows', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 20 }, (_, column) => `${row}.${column} ${'x'.repeat(200)}`))
    const { put } = await trips([], { ...senseCheck({ charts: [] }), blocks: [{ name: 'CentreCheck_Long', cell: 'A40', values }] })
    expect(Math.max(...put.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000)
    expect(put.length).toBeLessThan(10)
  })
})
