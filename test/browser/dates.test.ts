import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { datesBook as book } from './dates-book'
import { openPane } from './excel-page'
import { axe, openBook, picture, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

async function openDates({ page }: Visit): Promise<void> {
  await page.getByRole('tab', { name: 'Dates', exact: true }).first().click()
  await page.getByRole('heading', { name: 'Overdue: 1' }).waitFor()
}

async function onPage(work: (guest: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await openBook(guest, upload('dates.xlsx', book()))
  await guest.page.getByRole('tablist', { name: 'What to look at' }).getByRole('tab', { name: 'Dates' }).click()
  await guest.page.getByRole('heading', { name: 'Overdue: 1' }).waitFor()
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

test('overdue on top, the weekend day with the working day before, a link to the row, done ones folded', () =>
  onPage(async guest => {
    const { page } = guest
    await picture(guest, 'dates')
    await page.getByText('15 May 2027, a Saturday').waitFor()
    await page.getByText(/Advised by 14 May 2027, a Friday\./).waitFor()
    await page.getByText('Keep work until, 2 learners').waitFor()
    await expect(page.getByText('Done on 20 October 2026.').count()).resolves.toBe(0)
    await page.getByRole('button', { name: /^Done: / }).click()
    await page.getByText('Done on 20 October 2026.').waitFor()
    await page.getByRole('button', { name: 'Go to Dates, C3' }).click()
    await page.locator('[role=gridcell][aria-selected=true]').waitFor()
  }))

test('one calendar file for all dates, and one for each', () =>
  onPage(async guest => {
    const { page } = guest
    const [all] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'All dates as a calendar file' }).click()])
    expect(all.suggestedFilename()).toBe('dates.ics')
    await page.getByText('The calendar file is in your downloads').waitFor()
    await page.getByRole('button', { name: 'If no file came' }).click()
    await expect(page.getByLabel('Calendar text').inputValue()).resolves.toMatch(/DTSTART;VALUE=DATE:20270515/)
    const [one] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Add to calendar: Deadline for marks and sample/ }).click()])
    expect(one.suggestedFilename()).toBe('date.ics')
    expect((await page.getByLabel('Calendar text').inputValue()).match(/BEGIN:VEVENT/g)).toHaveLength(1)
  }))

test.each(['light', 'dark'] as const)('axe finds nothing on a narrow %s screen, which nothing overflows', colorScheme =>
  onPage(async guest => {
    expect(await axe(guest)).toEqual([])
    await picture(guest, `dates-narrow-${colorScheme}`)
    const wide = await guest.page.getByRole('region', { name: 'Dates' }).evaluate(region => region.scrollWidth - region.clientWidth)
    expect(wide).toBe(0)
  }, { viewport: { width: 320, height: 1800 }, colorScheme }))

test('in Excel: by keyboard alone to the row of an overdue date', async () => {
  const guest = await openPane(on.browser, on.address, book())
  const { page } = guest
  await openDates(guest)
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'dates-excel')
  await page.getByRole('button', { name: 'Go to Dates, C3' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Overdue: 1' }).waitFor()
  expect(guest.complaints).toEqual([])
  await guest.close()
})
