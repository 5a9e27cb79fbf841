import { workbookOf } from '../../workbook/grid-workbook'
import { upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { datesBook } from '../dates-book'
import { openBook, type Visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

const records = workbookOf(`
  == Records ==
  Academic year: 2025-26
  Item ID | Item | Done
  TA-7.1 | Account | Yes
  TA-7.2 | Terms |`)

async function openDates(guest: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = guest
  await openBook(guest, upload(name, bytes))
  await page.getByText(name).waitFor()
  await page.getByRole('tablist', { name: 'What to look at' }).getByRole('tab', { name: 'Dates' }).click()
}

const states: readonly State[] = [
  ['no dates', async guest => {
    await openDates(guest, 'contacts.xlsx', workbookOf('Who | Their room\nA Khan | 12'))
    await guest.page.getByText(/^No guide speaks of a sheet/).waitFor()
  }],
  ['dates records', async guest => {
    await openDates(guest, 'records.xlsx', records)
    await guest.page.getByRole('heading', { name: 'Records' }).waitFor()
  }],
  ['dates', async guest => {
    await openDates(guest, 'dates.xlsx', datesBook())
    await guest.page.getByRole('heading', { name: 'Overdue: 1' }).waitFor()
    await guest.page.getByRole('heading', { name: 'Keep until' }).waitFor()
  }],
  ['dates done', ({ page }) => page.getByRole('button', { name: /^Done: / }).click()],
  ['dates calendar', async ({ page }) => {
    await page.getByRole('button', { name: 'All dates as a calendar file' }).click()
    await page.getByRole('button', { name: 'If no file came' }).click()
    await page.getByLabel('Calendar text').waitFor()
  }]
]

testLooks(on, states)
