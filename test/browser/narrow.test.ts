import type { Page } from 'playwright-core'
import { exampleBytes } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { axe, onPaper, check, picture, tryExample, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

async function checked(work: (guest: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await tryExample(guest)
  await check(guest, 'Check workbook')
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

const options = (page: Page) => page.getByRole('listbox', { name: 'Findings' }).getByRole('option')

test('the list is narrowed by rule, sheet, assessor, class and learner, and shown whole again', () =>
  checked(async ({ page }) => {
    const all = await options(page).count()
    await page.getByRole('button', { name: 'Narrow the list' }).click()
    await page.getByRole('combobox', { name: 'Assessor' }).selectOption('Mrs F Adeyemi')
    const hers = await options(page).count()
    expect(hers).toBeGreaterThan(1)
    expect(hers).toBeLessThan(all)
    await page.getByRole('option', { name: `Mrs F Adeyemi (${hers})` }).waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Only Mrs F Adeyemi' }).waitFor()
    await page.getByRole('searchbox', { name: 'Learner' }).fill('41')
    await expect(options(page).count()).resolves.toBe(1)
    await page.getByRole('button', { name: 'Only Mrs F Adeyemi, learner 41' }).waitFor()
    await page.getByRole('button', { name: '1 to put right' }).waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('combobox', { name: 'Sheet' }).selectOption({ index: 2 })
    const onSheet = await options(page).count()
    expect(onSheet).toBeGreaterThan(0)
    expect(onSheet).toBeLessThan(all)
    for (const name of ['Rule', 'Class']) await page.getByRole('combobox', { name }).waitFor()
  }))

test('lists are handed out: one for each assessor, printed a page each, or copied', () =>
  checked(async guest => {
    const { page } = guest
    await page.getByRole('button', { name: 'Lists to hand out' }).click()
    const dialog = page.getByRole('dialog', { name: 'Lists to hand out' })
    const lists = dialog.getByRole('list', { name: 'Lists to hand out' }).getByRole('listitem')
    const hers = lists.filter({ hasText: /^Mrs F Adeyemi: \d+ findings/ })
    const findings = Number(/\d+/.exec(await hers.innerText())?.[0])
    expect(findings).toBeGreaterThan(1)
    const names = await lists.count()
    expect(await axe(guest)).toEqual([])
    await picture(guest, 'lists')
    await dialog.getByRole('button', { name: 'Copy the list for Mrs F Adeyemi' }).click()
    await dialog.getByText('The list for Mrs F Adeyemi is copied.').waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('0041\tComponent 1 marks\tJ15\tMark 63 is above the maximum of 60.')
    expect(copied).not.toContain('Ekwueme')
    await page.evaluate(() => { Object.assign(window, { print: () => { document.title = 'printed' } }) })
    await dialog.getByRole('button', { name: 'Print, a page for each' }).click()
    expect(await page.title()).toBe('printed')
    const printed = page.locator('[data-printed] section')
    await onPaper(page, async () => {
      await picture(guest, 'lists-printed')
      await expect(page.locator('#root').isVisible()).resolves.toBe(false)
      await expect(dialog.isVisible()).resolves.toBe(false)
      await expect(printed.count()).resolves.toBe(names)
      await expect(printed.filter({ hasText: 'To put right: Mrs F Adeyemi' }).locator('tr').count()).resolves.toBe(findings + 1)
    })
    await expect(printed.count()).resolves.toBe(0)
    // A page for each, by the count that a PDF keeps of its pages.
    expect(Number(/\/Count (\d+)/.exec((await page.pdf()).toString('latin1'))?.[1])).toBe(names)
    await dialog.getByRole('combobox', { name: 'A list for each' }).selectOption('Sheet')
    await lists.filter({ hasText: /^Component 1 marks: / }).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).click()
    await page.locator('[data-printed]').waitFor({ state: 'detached' })
  }, { permissions: ['clipboard-read', 'clipboard-write'] }))

test('both fit 320 pixels, also in the dark', () =>
  checked(async guest => {
    const { page } = guest
    await page.getByRole('button', { name: 'Narrow the list' }).click()
    await page.getByRole('combobox', { name: 'Assessor' }).waitFor()
    expect(await axe(guest)).toEqual([])
    await picture(guest, 'narrow-narrow')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await page.getByRole('button', { name: 'Lists to hand out' }).click()
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await axe(guest)).toEqual([])
    const over = await page.getByRole('dialog').evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)
    expect(over).toBe(0)
  }, { viewport: { width: 320, height: 800 }, colorScheme: 'dark' }))

test('in Excel the same lists are there', async () => {
  const guest = await openPane(on.browser, on.address, exampleBytes('component-marks-faulty.xlsx'))
  await check(guest)
  await guest.page.getByRole('button', { name: 'Lists to hand out' }).click()
  await guest.page.getByRole('dialog').getByText(/^Mrs F Adeyemi: \d+ findings/).waitFor()
  expect(guest.complaints).toEqual([])
  await guest.close()
})
