import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { mapHeading } from '../../src/flow/map-heading'
import { readForSamples } from '../../src/flow/sample'
import { openInBrowser } from '../../src/preview/browser-workbook'
import { commandsFor } from '../../src/taskpane/commands'
import type { PaneEvent } from '../../src/taskpane/state'
import { openWorkbookFile } from '../../src/workbook/file'
import type { ReadOptions, Workbook } from '../../src/workbook/workbook'
import { openFileInExcel } from '../host/open'
import { untouched } from './deeds'

const asOf = dayOf(2026, 5, 20)
type Telling = Pick<ReadOptions, 'signal'> & { readonly told: () => void }

/** A workbook that tells of every step of reading, however fast it is. */
function telling(workbook: Workbook, told: () => void): Workbook {
  return {
    describe: async options => {
      told()
      const info = await workbook.describe(options)
      told()
      return info
    },
    read: async (sheet, options) => {
      told()
      const grid = await workbook.read(sheet, options)
      told()
      return grid
    },
    apply: changes => workbook.apply(changes)
  }
}

const works: Readonly<Record<string, (workbook: Workbook, telling: Telling) => Promise<unknown>>> = {
  'a check': (workbook, { signal, told }) => checkWorkbook(telling(workbook, told), { asOf, onProgress: told, ...(signal && { signal }) }),
  'reading for samples': (workbook, { signal, told }) => readForSamples([{ file: 'marks.xlsx', workbook: telling(workbook, told) }], { ...(signal && { signal }) }),
  'mapping a heading': (workbook, { signal, told }) =>
    mapHeading(telling(workbook, told), 'Colleagues', 'Their room', 'ignore', { onProgress: told, ...(signal && { signal }) })
}

describe.each(Object.entries(works))('%s', (_, work) => {
  describe.each<[string, () => Promise<{ readonly workbook: Workbook; readonly look: () => Promise<unknown> }>]>([
    ['a file', () => {
      const workbook = openWorkbookFile(untouched())
      return Promise.resolve({ workbook, look: async () => Buffer.from(await workbook.save()).toString('base64') })
    }],
    ['Excel', async () => {
      const { workbook, host } = await openFileInExcel(untouched())
      return { workbook, look: () => Promise.resolve(JSON.stringify(host.book.sheets.map(({ name, tables, rows }) => [name, tables, [...rows].map(([row, cells]) => [row, [...cells]])]))) }
    }]
  ])('of %s', (__, open) => {
    test('stopped at any step: the workbook is as it was, or all is done, and the next run ends as if there had been no other', async () => {
      const first = await open()
      const before = await first.look()
      let steps = 0
      await work(first.workbook, { told: () => { steps++ } })
      const whole = await first.look()
      expect(steps).toBeGreaterThan(5)
      const stride = Math.max(1, Math.floor(steps / 15))
      let stopped = 0
      for (let at = 1; at <= steps; at += stride) {
        const { workbook, look } = await open()
        const controller = new AbortController()
        let step = 0
        const told = () => { if (++step === at) controller.abort() }
        const isStopped = await work(workbook, { told, signal: controller.signal }).then(() => false, (reason: unknown) => (reason as Error).name !== 'TypeError')
        if (isStopped) stopped++
        expect([at, await look()]).toEqual([at, isStopped ? before : whole])
        if (isStopped) await work(workbook, { told: () => undefined })
        expect([at, await look()]).toEqual([at, whole])
      }
      expect(stopped).toBeGreaterThan(steps / stride / 4)
    })
  })
})

test('the pane, stopped at any event of a check: no flag, or all of them', async () => {
  const run = async (stopAt: number | null) => {
    const file = await openInBrowser(untouched())
    const before = await file.save()
    const events: PaneEvent[] = []
    const commands = commandsFor(file, event => {
      events.push(event)
      if (events.length === stopAt) commands.cancel()
    })
    await commands.check()
    const after = await file.save()
    return { kinds: events.map(({ kind }) => kind), last: events.at(-1), isUntouched: Buffer.compare(before, after) === 0, after }
  }
  const whole = await run(null)
  expect(whole.isUntouched).toBe(false)
  const outcomes = { stopped: 0, done: 0 }
  for (let at = 1; at <= whole.kinds.length; at++) {
    const { last, isUntouched, after } = await run(at)
    if (last?.kind === 'checked') {
      expect(Buffer.compare(after, whole.after)).toBe(0)
      outcomes.done++
    } else {
      expect(last).toMatchObject({ kind: 'run-failed', message: { tone: 'info' } })
      expect(isUntouched).toBe(true)
      outcomes.stopped++
    }
  }
  expect(outcomes.stopped).toBeGreaterThan(0)
  expect(outcomes.done).toBeGreaterThan(0)
})
