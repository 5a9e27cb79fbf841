import { workbookOf } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { gradesWithHistory as book } from './grades-book'
import { axe, openBook, picture, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

async function openCompare({ page }: Visit): Promise<void> {
  await page.getByRole('tab', { name: 'Compare', exact: true }).click()
  await page.getByRole('region', { name: 'Comparison with earlier years' }).waitFor()
}

async function onPage(bytes: Uint8Array, work: (guest: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await openBook(guest, upload('grades.xlsx', bytes))
  await openCompare(guest)
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

const charts = async ({ page }: Visit) => {
  const region = page.getByRole('region', { name: 'Comparison with earlier years' })
  await region.getByText('Percentage at or above each grade').waitFor()
  await region.locator('figure svg').nth(1).waitFor()
}

test('the verdict in words, charts, figures behind a toggle, a reason, and the sheet', () =>
  onPage(book(0), async guest => {
    const { page } = guest
    await page.getByRole('combobox', { name: 'Compare by' }).selectOption('Sector')
    await page.getByRole('heading', { name: 'Sport, Level 3: higher, explain' }).waitFor()
    await page.getByText('45 learners in 2021, 90 in 2018 and 2019.').waitFor()
    await charts(guest)
    await picture(guest, 'compare-higher')
    await page.getByRole('button', { name: 'The figures' }).click()
    const cells = await page.getByRole('table', { name: 'Learners of Sport, Level 3 at each grade, by year' }).getByRole('row').nth(2).locator('th, td').allInnerTexts()
    expect(cells).toEqual(['D', '8 (20.0 %)', '11 (22.0 %)', '19 (42.2 %)'])
    await page.getByRole('button', { name: 'Record the reason' }).click()
    await page.getByText('Write the reason first.').waitFor()
    await page.getByLabel('Why is it so?').fill('A stronger cohort on entry.')
    await page.getByLabel('Who', { exact: true }).fill('Head of Sport')
    await page.getByLabel('When', { exact: true }).fill('14/06/2021')
    await page.getByRole('button', { name: 'Record the reason' }).click()
    await page.getByText('Recorded in the sheet Sense check.').waitFor()
    await page.getByText('Recorded by Head of Sport on 14 June 2021.').waitFor()
    await expect(page.getByLabel('Statement for a quality visit').inputValue()).resolves.toMatch(
      /Sport, Level 3, higher than before: 45 learners in 2021 .* Reason recorded by Head of Sport on 14 June 2021: A stronger cohort on entry\./
    )
    await page.getByRole('button', { name: 'Write to workbook' }).click()
    await page.getByText('Written into the sheet Sense check, with its charts.').waitFor()
    await expect(page.getByRole('tab', { name: 'Sense check' }).count()).resolves.toBe(1)
    await picture(guest, 'compare-written')
  }))

test('grades first: who is still without one is a link to the row, and the scope is not shown', () =>
  onPage(book(2), async guest => {
    const { page } = guest
    await page.getByRole('heading', { name: 'Grades first' }).waitFor()
    await page.getByText(/Art: 2 of 38 learners without a grade/).waitFor()
    await picture(guest, 'compare-locked')
    await page.getByRole('button', { name: /^Go to Q-TAGs, E1\d\d$/ }).first().click()
    await page.locator('[role=gridcell][aria-selected=true]').waitFor()
    expect(await page.getByRole('combobox', { name: 'What to look at' }).locator('option').allInnerTexts()).toEqual([
      'Higher, explain: Level 3 National Extended Certificate in Sport', 'In line: Level 3 National Extended Certificate in Music'
    ])
    expect(await axe(guest)).toEqual([])
  }))

test('a workbook without grades says what is missing', () =>
  onPage(workbookOf('Candidate number | Mark\n0001 | 12'), async ({ page }) => {
    await page.getByText(/There is nothing to compare/).waitFor()
  }))

test.each(['light', 'dark'] as const)('axe finds nothing on a narrow %s screen, which nothing overflows', colorScheme =>
  onPage(book(0), async guest => {
    await charts(guest)
    await guest.page.getByRole('button', { name: 'The figures' }).click()
    expect(await axe(guest)).toEqual([])
    await picture(guest, `compare-narrow-${colorScheme}`)
    const wide = await guest.page.getByRole('region', { name: 'Comparison with earlier years' }).evaluate(region => region.scrollWidth - region.clientWidth)
    expect(wide).toBe(0)
  }, { viewport: { width: 320, height: 1400 }, colorScheme }))

test('where the system sets the colours, the charts can still be told apart', () =>
  onPage(book(0), async guest => {
    await charts(guest)
    await picture(guest, 'compare-forced')
    const fills = await guest.page.locator('figure svg rect').evaluateAll(bars => [...new Set(bars.map(bar => getComputedStyle(bar).fill))])
    expect(fills.length).toBeGreaterThanOrEqual(3)
  }, { forcedColors: 'active' }))

test('works by keyboard alone', () =>
  onPage(book(0), async ({ page }) => {
    await page.getByRole('button', { name: 'Write to workbook' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Written into the sheet Sense check, with its charts.').waitFor()
    await page.getByRole('tab', { name: 'Compare', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('region', { name: 'Samples' }).waitFor()
  }))

test('in Excel: writes the sheet with its charts, keeps the reason, and clears it away', async () => {
  const guest = await openPane(on.browser, on.address, book(0))
  const { page, host } = guest
  await openCompare(guest)
  await charts(guest)
  await page.getByRole('button', { name: 'Write to workbook' }).click()
  await page.getByText('Written into the sheet Sense check, with its charts.').waitFor()
  const sheet = () => host.book.sheets.find(({ name }) => name === 'Sense check')
  expect(sheet()?.charts.map(({ type }) => type)).toEqual(['XYScatter', ...[1, 2, 3].flatMap(() => ['ColumnClustered', 'LineMarkers'])])
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'compare-excel')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Clear flags…' }).click()
  await page.getByRole('button', { name: 'Clear flags' }).click()
  await page.getByText('The flags are cleared.').first().waitFor()
  expect(host.book.sheets.map(({ name }) => name)).toEqual(['Q-TAGs', 'Earlier results'])
  expect(guest.complaints).toEqual([])
  await guest.close()
})
