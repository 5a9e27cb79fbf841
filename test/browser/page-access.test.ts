import { browserOnSite } from './browser-on-site'
import { check, downloaded, tryExample, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()
let guest: Visit
beforeEach(async () => {
  guest = await visit(on.browser, on.address)
})
afterEach(async () => {
  await guest.close()
})

test('works by keyboard alone', async () => {
  const { page } = guest
  const press = async (...keys: readonly string[]) => { for (const key of keys) await page.keyboard.press(key) }
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 40; steps += 1) {
      await press('Tab')
      const focused = await page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '')
      if (name.test(focused)) return
    }
    throw new Error(`Tab never came to ${String(name)}.`)
  }
  await tabTo(/^Try the example$/)
  await press('Enter')
  await page.getByRole('button', { name: 'Check this sheet' }).waitFor()
  await tabTo(/^Check this sheet$/)
  await press('Enter')
  await page.getByRole('listbox').waitFor()
  await tabTo(/^Findings$/)
  await press('ArrowDown', 'ArrowDown', 'Enter')
  const detail = page.getByRole('region', { name: 'The finding chosen' })
  const place = () => detail.getByRole('heading').innerText()
  const first = await place()
  await press('n')
  expect(await place()).not.toBe(first)
  await press('p')
  expect(await place()).toBe(first)
  await press('F6')
  await expect(page.evaluate(() => document.activeElement?.ariaLabel)).resolves.toBe('The finding chosen')
  await tabTo(/^Accept with a reason$/)
  await press('Enter')
  await page.keyboard.type('np is typed, not taken for a command')
  await press('Escape')
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Accept with a reason')
  await press('Enter')
  await page.keyboard.type('Agreed.')
  await press('Control+Enter')
  await page.getByRole('button', { name: '1 accepted' }).waitFor()
  await expect(page.evaluate(() => document.activeElement?.ariaLabel)).resolves.toBe('Findings')
})

test('after a dialog the focus is on what opened it, and a screen reader finds all the rest again', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  for (const opens of ['Lists to hand out', 'More']) {
    await page.getByRole('button', { name: opens }).press('Enter')
    if (opens === 'More') await page.getByRole('menuitem', { name: 'About and privacy' }).press('Enter')
    // Not hidden from anyone before the dialog is there.
    await page.locator('#root[aria-hidden=true]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('#root:not([aria-hidden])').waitFor()
    await expect(page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)).resolves.toBe(opens)
  }
})

test('a row is chosen, emptied and brought back by keyboard alone', async () => {
  const { page } = guest
  await tryExample(guest)
  await page.getByRole('gridcell', { name: '63', exact: true }).click()
  const row = page.locator('[role=row][aria-rowindex="16"]')
  const before = await row.innerText()
  await page.keyboard.press('Shift+Space')
  await page.getByText('Row 15 is chosen.').waitFor()
  await page.locator('[role=rowheader][aria-selected=true]').filter({ hasText: /^15$/ }).waitFor()
  await page.keyboard.press('Delete')
  await page.getByRole('status').getByText(/^\d+ cells were emptied\./).waitFor()
  await row.filter({ hasText: /^15$/ }).waitFor()
  await page.keyboard.press('Control+z')
  await page.getByRole('status').getByText(/^Taken back: A15 and \d+ more cells are as before\./).waitFor()
  await row.filter({ hasText: 'Ekwueme' }).waitFor()
  // More columns may be drawn now than before.
  expect((await row.innerText()).split('\n')).toEqual(expect.arrayContaining(before.split('\n')))
  await page.keyboard.press('Control+y')
  await page.getByRole('status').getByText(/^Made again in A15/).waitFor()
  await row.filter({ hasText: /^15$/ }).waitFor()
})

test('what a screen reader hears: the counts once, and each finding with its place', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await expect(page.getByRole('main').getByRole('status').innerText()).resolves.toMatch(/^\d+ to put right, \d+ to look at, \d+ tips?\.$/)
  const option = page.getByRole('option', { name: /^A mark is outside its range or not whole, learner 0041 · J15 Mark 63/ })
  await expect(option.evaluate(element => `${element.ariaPosInSet ?? ''} of ${element.ariaSetSize ?? ''}`)).resolves.toBe('2 of 2')
})

test('asks nothing of any other address, and lets no inline script in', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest, 'Check workbook')
  await downloaded(guest)
  expect(guest.strangers).toEqual([])
  expect(guest.complaints).toEqual([])
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).not.toContain('unsafe')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "let in"'
    document.body.append(script)
  })
  expect(await page.title()).toBe('Centre Check')
  await expect(page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'kept back'))).resolves.toBe('kept back')
})
