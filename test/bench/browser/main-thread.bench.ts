import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { cohortOf, marksOf } from '../../browser/books'
import { browserOnSite } from '../../browser/browser-on-site'
import { openPane } from '../../browser/excel-page'
import { longest, slicesDuring, yardstick } from '../../browser/main-thread'
import { visit, type Visit } from '../../browser/visit'
import { marksBook } from '../books/marks'

/**
 * How long the page and the pane keep their thread at most while a workbook is opened and checked. Slices are measured in
 * the thread's own processor time, the best of a few turns, so that what else the machine does counts little.
 */

const TURNS = 3
/** What a check has to do after its results are there, in milliseconds. */
const AFTER = 1200

jest.setTimeout(600_000)

const on = browserOnSite()
const folder = mkdtempSync(path.join(tmpdir(), 'centre-check-bench-'))
afterAll(() => { rmSync(folder, { recursive: true }) })

type Door = (browser: Browser, address: string, bytes: Uint8Array) => Promise<{ readonly guest: Visit; readonly opening: number | null }>

const doors: Readonly<Record<string, Door>> = {
  page: async (browser, address, bytes) => {
    const guest = await visit(browser, address)
    // By its name: the browser reads it itself, as for a person.
    const file = path.join(folder, 'marks.xlsx')
    writeFileSync(file, bytes)
    const slices = await slicesDuring(guest.page, async () => {
      await guest.page.getByLabel('Workbook file').setInputFiles(file)
      await ready(guest.page)
    })
    return { guest, opening: longest(slices) }
  },
  pane: async (browser, address, bytes) => {
    const guest = await openPane(browser, address, bytes)
    await ready(guest.page)
    return { guest, opening: null }
  }
}

const books: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['1,000 rows × 30 columns', marksBook(1000)],
  ['20,000 rows × 30 columns', marksBook(20_000)],
  ['10,000 rows, a finding in each', marksOf(10_000, 12.5)],
  ['400 learners, 6,000 pieces of evidence', cohortOf(400)]
]

interface Measured {
  readonly opening: number | null
  readonly checking: number
  /** Of the main thread, all slices together. */
  readonly total: number
  /** By the clock. */
  readonly shown: number
}

async function ready(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check workbook' }).waitFor()
  await page.waitForTimeout(AFTER)
}

async function measure(open: Door, bytes: Uint8Array): Promise<Measured> {
  const { guest, opening } = await open(on.browser, on.address, bytes)
  let shown = NaN
  const slices = await slicesDuring(guest.page, async () => {
    shown = await guest.page.getByRole('button', { name: 'Check workbook' }).evaluate(async (button: HTMLButtonElement) => {
      const start = performance.now()
      button.click()
      while (!document.querySelector('[aria-label="Results"]')) await new Promise(resolve => setTimeout(resolve, 4))
      return performance.now() - start
    })
    await guest.page.waitForTimeout(AFTER)
  })
  await guest.close()
  return { opening, checking: longest(slices), total: slices.reduce((sum, { cpu }) => sum + cpu, 0), shown }
}

const best = (measured: readonly Measured[], of: (one: Measured) => number | null) => {
  const values = measured.flatMap(one => of(one) ?? [])
  return values.length === 0 ? '–' : `${Math.round(Math.min(...values))} ms`
}

test('the longest slice of the main thread', async () => {
  const guest = await visit(on.browser, on.address)
  const lines = ['| workbook | door | results shown after | main thread in all | longest slice of opening | longest slice of checking |', '|---|---|---|---|---|---|']
  for (const [name, bytes] of books) {
    for (const [door, open] of Object.entries(doors)) {
      const measured: Measured[] = []
      for (let turn = 0; turn < TURNS; turn++) measured.push(await measure(open, bytes))
      lines.push(`| ${[name, door, best(measured, one => one.shown), best(measured, one => one.total), best(measured, one => one.opening), best(measured, one => one.checking)].join(' | ')} |`)
    }
  }
  const unit = await yardstick(guest.page)
  process.stdout.write(`${lines.join('\n')}\n\nThe yardstick of the tests takes ${Math.round(unit)} ms here.\n`)
})
