import type { Page } from 'playwright-core'
import { cohortOf, marksOf } from '../../browser/books'
import { browserOnSite } from '../../browser/browser-on-site'
import { openPane } from '../../browser/excel-page'
import { longest, slicesDuring, yardstick } from '../../browser/main-thread'
import { check } from '../../browser/visit'
import { marksBook } from '../books/marks'

/** How long the pane keeps its thread at most while its other views are opened upon a great workbook. */

const TURNS = 3
/** What a view has to do after it is there, in milliseconds. */
const AFTER = 1500

jest.setTimeout(600_000)

const on = browserOnSite()

const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click()

const deeds: readonly (readonly [name: string, deed: (page: Page) => Promise<void>])[] = [
  ['Check again', async page => { await page.getByRole('button', { name: 'Check workbook' }).click() }],
  ['Lists to hand out', async page => {
    await page.getByRole('button', { name: 'Lists to hand out' }).click()
    await page.getByRole('dialog').waitFor()
  }],
  ['Sample', tab('Sample')],
  ['Compare', tab('Compare')],
  ['Dates', tab('Dates')]
]

const books: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['1,000 rows × 30 columns', marksBook(1000)],
  ['20,000 rows × 30 columns', marksBook(20_000)],
  ['10,000 rows, a finding in each', marksOf(10_000, 12.5)],
  ['one cohort of 10,000', marksOf(10_000, 12)],
  ['400 learners, 6,000 pieces of evidence', cohortOf(400)]
]

test('the longest slice of the main thread, view by view', async () => {
  const lines = [`| workbook | ${deeds.map(([name]) => name).join(' | ')} |`, `|---|${deeds.map(() => '---|').join('')}`]
  let unit = NaN
  for (const [name, bytes] of books) {
    const taken = deeds.map((): number[] => [])
    for (let turn = 0; turn < TURNS; turn++) {
      const guest = await openPane(on.browser, on.address, bytes)
      unit = await yardstick(guest.page)
      await check(guest, 'Check workbook')
      await guest.page.waitForTimeout(AFTER)
      for (const [index, [, deed]] of deeds.entries()) {
        const slices = await slicesDuring(guest.page, async () => {
          await deed(guest.page)
          await guest.page.waitForTimeout(AFTER)
        })
        taken[index]?.push(longest(slices))
        await guest.page.keyboard.press('Escape')
      }
      await guest.close()
    }
    lines.push(`| ${[name, ...taken.map(values => `${Math.round(Math.min(...values))} ms`)].join(' | ')} |`)
  }
  process.stdout.write(`${lines.join('\n')}\n\nThe yardstick of the tests takes ${Math.round(unit)} ms here.\n`)
})
