import { workbookOf } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { axe, openBook, picture, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

const four = (value: number) => String(value).padStart(4, '0')
const rowsOf = (count: number, row: (n: number) => string) => Array.from({ length: count }, (_, index) => row(index + 1))

/** 40 learners, 14 of 15 ticked and present; one ticked was absent, and the lowest mark belongs to one or two who are not ticked. */
const cohort = (lowest: readonly number[]) =>
  workbookOf(['Series: May/June 2026', 'Component: 1', 'Candidate number | Mark /60 | Sampled',
    ...rowsOf(40, n => `${four(n)} | ${n === 3 ? 'X' : lowest.includes(n) ? 7 : 20 + ((n * 7) % 31) + (n === 5 ? 9 : 0)} | ${n <= 15 ? 'Y' : ''}`)].join('\n'))
const one = cohort([31])
const several = cohort([31, 32])
const sport = workbookOf(['Subject: Sport', 'Series: May/June 2026', 'Component: 1', 'Candidate number | Mark | Video', ...rowsOf(40, n => `${four(n)} | ${10 + n} | Y`)].join('\n'))

async function openSample({ page }: Visit): Promise<void> {
  await page.getByText('Component marks').first().waitFor()
  await page.getByRole('tab', { name: 'Sample', exact: true }).click()
  await page.getByRole('region', { name: 'Samples' }).waitFor()
}

async function onPage(bytes: Uint8Array, work: (guest: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await openBook(guest, upload('marks.xlsx', bytes))
  await openSample(guest)
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

/** The cells of a row of the grid, as a person sees them. */
async function seenRow({ page }: Visit, learner: string): Promise<readonly string[]> {
  const row = page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: learner, exact: true }) }).first()
  return row.getByRole('gridcell').allInnerTexts()
}

test('says what is required and missing, ticks who is added, and takes the ticks back', () =>
  onPage(one, async guest => {
    const { page } = guest
    await page.getByText('40 entered, 39 present, 1 absent.').waitFor()
    await page.getByText('15 required, 14 in the sample. The sample is not complete yet.').waitFor()
    await page.getByRole('img', { name: /^Marks of 39 learners, 14 of them in the sample\. Lowest above zero: 7, 0031, not in the sample/ }).waitFor()
    await picture(guest, 'sample-missing')
    await page.getByRole('button', { name: 'Go to 0031' }).click()
    await page.locator('[role=gridcell][aria-selected=true]').waitFor()
    await page.getByRole('button', { name: 'Add 0031' }).click()
    await page.getByText('15 learners were ticked as uploaded.').waitFor()
    expect((await seenRow(guest, '0031'))[3]).toBe('Y')
    expect((await seenRow(guest, '0003'))[3] ?? '').toBe('')
    await page.getByText('15 required, 15 in the sample.').waitFor()
    await page.getByText(/^Written into the sheet Sample record on/).waitFor()
    await picture(guest, 'sample-added')
    await page.getByRole('button', { name: 'Take these ticks back' }).click()
    await page.getByText('15 learners’ ticks were taken back.').waitFor()
    await page.getByRole('button', { name: 'Add 0031' }).waitFor()
    expect((await seenRow(guest, '0031'))[3] ?? '').toBe('')
  }))

test('several who would do are offered, and one is chosen', () =>
  onPage(several, async guest => {
    const { page } = guest
    await page.getByRole('combobox', { name: 'Lowest non-zero mark: one of 2 who would do' }).selectOption('0032, mark 7')
    await page.getByRole('button', { name: 'Add 0032' }).click()
    await page.getByText('15 learners were ticked as uploaded.').waitFor()
    expect([(await seenRow(guest, '0031'))[3] ?? '', (await seenRow(guest, '0032'))[3]]).toEqual(['', 'Y'])
    // Tall enough for all rows to be drawn.
  }, { viewport: { width: 1280, height: 1200 } }))

test('axe finds nothing, also on a narrow screen and in the dark', () =>
  onPage(several, async guest => {
    expect(await axe(guest)).toEqual([])
    await picture(guest, 'sample-narrow')
    const wide = await guest.page.getByRole('region', { name: 'Samples' }).evaluate(region => region.scrollWidth - region.clientWidth)
    expect(wide).toBe(0)
  }, { viewport: { width: 320, height: 900 }, colorScheme: 'dark' }))

test('works by keyboard alone', () =>
  onPage(one, async ({ page }) => {
    const add = page.getByRole('button', { name: 'Add 0031' })
    await add.focus()
    await page.keyboard.press('Enter')
    await page.getByText('15 learners were ticked as uploaded.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.closest('section')?.getAttribute('aria-label'))).toBe('Samples')
    await page.getByRole('tab', { name: 'Sample', exact: true }).focus()
    await page.keyboard.press('ArrowLeft')
    await page.getByRole('button', { name: 'Check this sheet' }).waitFor()
  }))

test('in Excel: draws for Sport by a seed, proves it, and clears it away', async () => {
  const guest = await openPane(on.browser, on.address, sport)
  const { page, host } = guest
  await openSample(guest)
  await page.getByText(/^Component 1, May\/June 2026: 15, by/).waitFor()
  await page.getByRole('button', { name: 'Draw', exact: true }).click()
  await page.getByText('Write the seed first.').waitFor()
  await page.getByLabel('Seed').fill('4 6 1 3')
  await page.getByRole('button', { name: 'Draw', exact: true }).click()
  await page.getByText('15 learners were drawn.').waitFor()
  await page.getByText('Drawn again just now: it is the same.').waitFor()
  expect(await page.getByRole('list', { name: 'Drawn' }).getByRole('listitem').count()).toBe(15)
  const marks = host.book.sheets.find(({ name }) => name === 'Sheet1')
  const ticked = () => rowsOf(40, n => String(marks?.value(n + 3, 3) ?? '')).filter(value => value !== '')
  expect(ticked()).toHaveLength(15)
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'sample-drawn')
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Clear flags…' }).click()
  await page.getByRole('button', { name: 'Clear flags' }).click()
  await page.getByText('The ticks of 15 learners were taken back.').first().waitFor()
  await page.getByRole('heading', { name: 'Proof' }).waitFor({ state: 'detached' })
  expect([ticked(), host.book.sheets.map(({ name }) => name)]).toEqual([[], ['Sheet1']])
  expect(guest.complaints).toEqual([])
  await guest.close()
})
