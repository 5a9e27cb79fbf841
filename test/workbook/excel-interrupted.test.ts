import type { Change, TableSheet } from '../../src/workbook/workbook'
import type { Failure } from '../host/excel-host'
import { type OpenInExcel, openFileInExcel } from '../host/open'
import { type Opened, plain, seen } from './contract'
import { highlight, marksWorkbook, notes, put, REMOVE } from './contract-fixtures'

const highlights: Change = { kind: 'set-highlights', highlights: [highlight('Marks'), highlight('Year 11', 'B2:B4')] }
const noHighlights: Change = { kind: 'set-highlights', highlights: [] }

/** Ticks in two columns of a sheet of others, far enough apart to be written one by one. */
function ticks(value: string): Change {
  return { kind: 'write-cells', sheet: 'Marks', cells: ['C2', 'C3', 'C70', 'D2', 'A200'].map(cell => ({ cell, value })) }
}

/** A row that stands for what a person decided, and must never be lost while a sheet is written anew. */
const DECIDED = ['0002', 'accepted']

interface Scenario {
  readonly before: readonly Change[]
  readonly changes: readonly Change[]
  readonly keepsDecisions: boolean
}

const scenarios: Readonly<Record<string, Scenario>> = {
  'a sheet is added': { before: [], changes: [put(notes(3)), highlights], keepsDecisions: false },
  'a sheet is written anew, longer': { before: [put(notes(3)), highlights], changes: [put(notes(9, { mark: 'b' })), highlights], keepsDecisions: true },
  'a sheet is written anew, shorter': {
    before: [put(notes(9)), highlights],
    changes: [noHighlights, put(notes(3, { mark: 'b', title: ['Kept'] }))],
    keepsDecisions: true
  },
  'a sheet is written anew, in several pieces': {
    before: [put(notes(310)), highlights],
    changes: [put(notes(310, { mark: 'b', title: ['More', 'lines', 'above'] })), highlights],
    keepsDecisions: true
  },
  'a sheet is written anew, with a column that it lacked': {
    before: [put({ ...notes(3), columns: notes(3).columns.filter(({ heading }) => heading !== 'What') }), highlights],
    changes: [put(notes(4, { mark: 'b' })), highlights],
    keepsDecisions: false
  },
  'a sheet with figures and a chart is added': { before: [], changes: [put(charted(notes(2)))], keepsDecisions: false },
  'a sheet with figures and a chart is written anew': {
    before: [put(charted(notes(2)))],
    changes: [put(charted(notes(4, { mark: 'b' }), 'G30'))],
    keepsDecisions: true
  },
  'a sheet with figures and a chart is written anew, with a column that it lacked': {
    before: [put(charted({ ...notes(2), columns: notes(2).columns.filter(({ heading }) => heading !== 'What') }))],
    changes: [put(charted(notes(3, { mark: 'b' }), 'G30'))],
    keepsDecisions: false
  },
  'a sheet with figures and a chart is removed': { before: [put(charted(notes(2)))], changes: [REMOVE], keepsDecisions: false },
  'cells of others are filled in beside a sheet that is added': { before: [], changes: [ticks('Yes'), put(notes(3)), highlights], keepsDecisions: false },
  'cells of others are filled in beside a sheet that is written anew': {
    before: [ticks('No'), put(notes(3)), highlights],
    changes: [ticks('Yes'), put(notes(4, { mark: 'b' })), highlights],
    keepsDecisions: true
  },
  'a sheet is removed': { before: [put(notes(3)), highlights], changes: [noHighlights, REMOVE], keepsDecisions: false }
}

/** The sheet with three figures at this cell, and a chart of them. */
function charted(sheet: TableSheet, cell = 'G5'): TableSheet {
  const row = Number(cell.slice(1))
  const cells = (letter: string) => `${letter}${row + 1}:${letter}${row + 3}`
  const values = [['Learners', 'Rate', 'Limit'], [10, 0.5, 0.9], [20, 0.6, 0.8], [40, 0.7, 0.75]]
  const series = { categories: cells('G'), values: cells('H'), colour: 'navy' } as const
  return {
    ...sheet,
    blocks: [{ name: 'CentreCheck_Figures', cell, values, headed: true, columns: [{}, { numberFormat: '0%', width: 9 }] }],
    charts: [
      {
        name: 'CentreCheck_Funnel',
        type: 'scatter',
        title: 'Rates',
        categoryTitle: 'Learners',
        valueTitle: 'Rate',
        series: [{ ...series, name: `H${row}` }, { ...series, name: `I${row}`, values: cells('I'), line: true }],
        alternativeText: 'Three points below a limit.',
        covers: 'K5:S20'
      }
    ]
  }
}

async function start({ before }: Scenario): Promise<OpenInExcel & Opened> {
  const opened = await openFileInExcel(marksWorkbook())
  if (before.length > 0) await opened.workbook.apply(before)
  return { ...opened, look: () => Promise.resolve(opened.host.book) }
}

async function outcome(scenario: Scenario) {
  const opened = await start(scenario)
  const before = await seen(opened)
  opened.host.failAt(null)
  await opened.workbook.apply(scenario.changes)
  const { counted } = opened.host
  return { before, after: await seen(opened), counted }
}

describe.each(Object.entries(scenarios))('when Excel fails while %s', (_, scenario) => {
  let whole: Awaited<ReturnType<typeof outcome>>
  beforeAll(async () => {
    whole = await outcome(scenario)
  })

  const failures = (): Failure[] => {
    const { requests, changes } = whole.counted
    const each = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
    return [
      ...each(requests).flatMap(request => [{ request, isCarriedOut: false }, { request, isCarriedOut: true }]),
      ...each(changes).map(change => ({ change }))
    ]
  }

  test('at any request or change: all or nothing looks finished, no decision is lost, and the next run puts it right', async () => {
    const failing = failures()
    expect(failing.length).toBeGreaterThan(10)
    for (const failure of failing) {
      const opened = await start(scenario)
      opened.host.failAt(failure)
      await expect(opened.workbook.apply(scenario.changes)).rejects.toMatchObject({ name: 'Problem', code: 'excel-failed' })
      opened.host.failAt(null)

      const found = await seen(opened)
      if (looksFinished(opened)) expect([whole.before, whole.after]).toContainEqual(found)
      if (scenario.keepsDecisions) expect(await decisions(opened)).toContainEqual(DECIDED)
      await opened.workbook.apply(scenario.changes)
      expect(await seen(opened)).toEqual(whole.after)
    }
  }, 120_000)
})

/** Whether someone who looks at our sheet would take it for complete. */
function looksFinished({ host }: OpenInExcel): boolean {
  const sheet = host.book.sheets.find(({ visibility, tables }) => visibility === 'Visible' && tables.length > 0)
  return sheet !== undefined && !sheet.name.startsWith('CentreCheck_') && !String(sheet.value(0, 0)).includes('being written')
}

/** Learner and decision of every row that the next run would find. */
async function decisions({ workbook }: Opened): Promise<unknown[]> {
  const { tables } = await workbook.describe()
  const sheet = tables.find(({ name }) => name === 'CentreCheck_Notes')?.sheet
  return sheet === undefined ? [] : plain(await workbook.read(sheet)).map(([, cells]) => [cells[1], cells[3]])
}
