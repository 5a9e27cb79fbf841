import { associateRibbon } from '../../src/commands/associate'
import { ribbonCommands } from '../../src/commands/ribbon'
import { newsBoard, type RibbonNews } from '../../src/commands/ribbon-news'
import type { Grid } from '../../src/model/grid'
import type { Change, LiveWorkbook, Workbook, WorkbookInfo } from '../../src/workbook/workbook'
import { FLAGS_TABLE, flagColumns } from '../../src/write-back/flags-table'
import { openWorkbook } from './open-workbook'

const info: WorkbookInfo = {
  sheets: [{ name: 'Flags', visibility: 'visible', protected: false }],
  tables: [{ name: FLAGS_TABLE, sheet: 'Flags' }],
  dateSystem: 1900,
  limits: { addSheet: null, write: null }
}
const empty: Grid = { rows: [] }

interface Host {
  click(name: string): Promise<void>
  /** By its key. */
  press(name: string): void
  readonly names: string[]
  readonly shown: () => number
}

/** The few members of Office that the ribbon needs. */
function stubOffice(showAsTaskpane: () => Promise<void>): Host {
  const actions = new Map<string, (event?: { completed: () => void }) => void>()
  let shown = 0
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: (event?: { completed: () => void }) => void) => actions.set(name, action) },
      addin: {
        showAsTaskpane: () => {
          shown += 1
          return showAsTaskpane()
        }
      }
    }
  })
  return {
    click: name => new Promise(completed => actions.get(name)?.({ completed })),
    press: name => actions.get(name)?.(),
    get names() {
      return [...actions.keys()]
    },
    shown: () => shown
  }
}

function setUp(showAsTaskpane: () => Promise<void>, changes: Partial<LiveWorkbook> = {}) {
  const host = stubOffice(showAsTaskpane)
  const applied: Change[][] = []
  const workbook: Workbook = {
    describe: () => Promise.resolve(info),
    read: () => Promise.resolve(empty),
    apply: list => Promise.resolve(void applied.push([...list]))
  }
  const { live, selected } = openWorkbook(workbook, 'Flags', changes)
  const news = newsBoard()
  const told: RibbonNews[] = []
  news.listen(item => told.push(item))
  associateRibbon({ workbook: live, news, today: () => 20_574 })
  return { host, applied, selected, told, news }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office')
})

test('every function of the ribbon is associated under its name', () => {
  const { host } = setUp(() => Promise.resolve())
  expect(host.names).toEqual([...Object.keys(ribbonCommands), 'openPane'])
})

test('a click opens the pane, tells the answer and ends', async () => {
  const { host, applied, told, selected } = setUp(() => Promise.resolve())
  await host.click('clearFlags')
  expect(host.shown()).toBe(1)
  expect(told).toEqual([{ kind: 'cleared', kept: 0, unticked: 0, stillTicked: 0 }])
  expect(applied).toEqual([[{ kind: 'set-highlights', highlights: [] }, { kind: 'remove-sheet', table: FLAGS_TABLE, headings: flagColumns.map(({ heading }) => heading) }]])
  expect(selected).toEqual([])
})

test.each([['verifySample', 'sample'], ['compare', 'compare']])('%s opens the pane at %s, and writes nothing', async (button, tab) => {
  const { host, told, applied } = setUp(() => Promise.resolve())
  await host.click(button)
  expect([host.shown(), told, applied]).toEqual([1, [{ kind: 'show', tab }], []])
})

test('a key does what its button does, though it brings no event', async () => {
  const { host, told } = setUp(() => Promise.resolve())
  host.press('openPane')
  expect(host.shown()).toBe(1)
  host.press('clearFlags')
  await host.click('compare')
  expect(told.map(({ kind }) => kind)).toEqual(['cleared', 'show'])
})

test('a refusal reaches the pane too', async () => {
  const { host, told } = setUp(() => Promise.resolve(), { activeSheet: () => Promise.resolve(null) })
  await host.click('checkSheet')
  expect(host.shown()).toBe(1)
  expect(told).toMatchObject([{ kind: 'refused', message: expect.stringContaining('has no cells') as string }])
})

test('where the pane does not open, the Flags sheet comes to the front', async () => {
  const { host, selected } = setUp(() => Promise.reject(new Error('no pane')))
  await host.click('clearFlags')
  expect(selected).toEqual([{ sheet: 'Flags', cell: 'A1' }])
})

test('where what a button does can’t be fetched, that is told', async () => {
  jest.doMock('../../src/commands/ribbon', () => { throw new Error('offline') })
  const { host, told } = setUp(() => Promise.resolve())
  await host.click('checkSheet')
  jest.dontMock('../../src/commands/ribbon')
  expect(told).toMatchObject([{ kind: 'refused', message: expect.stringContaining('could not be fetched') as string, cause: { message: 'offline' } }])
})

test('two clicks in a row are carried out one after the other', async () => {
  const steps: string[] = []
  const slowly = async () => {
    steps.push('begins')
    await new Promise(resolve => setTimeout(resolve, 5))
    steps.push('ends')
  }
  const { host } = setUp(() => Promise.resolve(), { apply: slowly })
  await Promise.all([host.click('clearFlags'), host.click('clearFlags')])
  expect(steps).toEqual(['begins', 'ends', 'begins', 'ends'])
})

test('a pane that is drawn late hears the latest news, and none after it leaves', () => {
  const { news } = setUp(() => Promise.resolve())
  const heard: RibbonNews[] = []
  news.tell({ kind: 'working', doing: 'Reading Marks', share: 0.5 })
  news.tell({ kind: 'cleared', kept: 2, unticked: 0, stillTicked: 0 })
  const leave = news.listen(item => heard.push(item))
  leave()
  news.tell({ kind: 'cleared', kept: 0, unticked: 0, stillTicked: 0 })
  expect(heard).toEqual([{ kind: 'cleared', kept: 2, unticked: 0, stillTicked: 0 }])
})
