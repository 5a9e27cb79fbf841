import type { BrowserContextOptions } from 'playwright-core'
import { exampleBytes, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { axe, check, openBook, picture, tryExample, visit, type Visit } from './visit'

jest.setTimeout(120_000)

const on = browserOnSite()

/** Every state of the page and the pane, in the order in which one comes to it. */
const states: readonly (readonly [string, (guest: Visit) => Promise<unknown>])[] = [
  ['start', () => Promise.resolve()],
  ['refused', guest => openBook(guest, upload('notes.xlsx', Buffer.from('no'))).then(() => guest.page.getByText(/^notes\.xlsx:/).waitFor())],
  ['open', tryExample],
  ['columns', async ({ page }) => {
    await page.getByRole('button', { name: /columns understood/ }).click()
    await page.getByRole('list', { name: 'Columns' }).waitFor()
  }],
  ['not recognised', ({ page }) => page.getByRole('tab', { name: 'Seating plan' }).click()],
  ['checked', guest => check(guest, 'Check workbook')],
  ['not judged', ({ page }) => page.getByRole('button', { name: /could not run/ }).click()],
  ['finding', ({ page }) => page.getByRole('listbox').getByRole('option').first().click()],
  ['accept', ({ page }) => page.getByRole('button', { name: 'Accept with a reason' }).click()],
  ['no reason', ({ page }) => page.getByRole('button', { name: 'Accept', exact: true }).click()],
  ['accepted', async ({ page }) => {
    await page.getByLabel('Why can this stand as it is?').fill('Agreed with the moderator.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('button', { name: '1 accepted' }).click()
    await page.getByRole('listbox').getByRole('option').first().click()
  }],
  ['menu', ({ page }) => page.getByRole('button', { name: 'More' }).click()],
  ['about', ({ page }) => page.getByRole('menuitem', { name: 'About and privacy' }).click()],
  ['clear', async ({ page }) => {
    await page.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('menuitem', { name: 'Clear flags' }).click()
  }],
  ['cleared', async ({ page }) => {
    await page.getByRole('button', { name: 'Clear flags' }).click()
    await page.locator('#root:not([aria-hidden])').waitFor()
    await page.getByText(/^The flags are cleared/).first().waitFor()
  }],
  ['clean', async guest => {
    guest.page.on('dialog', dialog => void dialog.accept())
    await openBook(guest, upload('clean.xlsx', exampleBytes('component-marks-clean.xlsx')))
    await guest.page.getByText('clean.xlsx').waitFor()
    await check(guest)
  }]
]

const windows: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 320, height: 640 } }]
]

test.each(windows)('axe finds nothing in any state: %s', async (look, options) => {
  const guest = await visit(on.browser, on.address, options)
  const faults: string[] = []
  for (const [name, reach] of states) {
    await reach(guest)
    faults.push(...(await axe(guest)).map(fault => `${name}: ${fault}`))
    await picture(guest, `${look}-${name.replaceAll(' ', '-')}`)
  }
  expect(faults).toEqual([])
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('at 320 pixels nothing runs out of the window at the side', async () => {
  const guest = await visit(on.browser, on.address, { viewport: { width: 320, height: 640 } })
  await tryExample(guest)
  await check(guest)
  await guest.page.getByRole('listbox').getByRole('option').first().click()
  const overflow = await guest.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow).toBe(0)
  for (const name of ['Check this sheet', 'Check workbook', 'Next', 'Accept with a reason', 'Download the flagged copy']) {
    const box = await guest.page.getByRole('button', { name }).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true)
  }
  await guest.close()
})

test('flagged cells differ by more than colour', async () => {
  const guest = await visit(on.browser, on.address, { forcedColors: 'active' })
  await tryExample(guest)
  await check(guest)
  const edges = await guest.page.locator('[role=gridcell]').evaluateAll(cells =>
    cells.map(cell => `${cell.textContent.split(':')[0] ?? ''} ${getComputedStyle(cell).borderLeftStyle}`).filter(edge => /^(To |Tip)/.test(edge))
  )
  expect(new Set(edges)).toContain('To put right solid')
  await guest.close()
})
