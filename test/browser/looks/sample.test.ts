import { workbookOf } from '../../workbook/grid-workbook'
import { exampleBytes, upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { openBook, type Visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

const sport = workbookOf(['Subject: Sport', 'Series: May/June 2026', 'Component: 1', 'Candidate number | Mark | Video', ...Array.from({ length: 40 }, (_, at) => `${at + 1} | ${11 + at} | Y`)].join('\n'))

async function openSample(guest: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = guest
  await openBook(guest, upload(name, bytes))
  await page.getByText(name).waitFor()
  await page.getByRole('tab', { name: 'Sample', exact: true }).click()
}

const states: readonly State[] = [
  ['no sample', async guest => {
    await openSample(guest, 'contacts.xlsx', workbookOf('Who | Their room\nA Khan | 12'))
    await guest.page.getByText(/sample/i).last().waitFor()
  }],
  ['sample', async guest => {
    await openSample(guest, 'marks.xlsx', exampleBytes('component-marks-faulty.xlsx'))
    await guest.page.getByText('What the sample lacks').waitFor()
  }],
  ['sample added', async ({ page }) => {
    await page.getByRole('button', { name: /^(Add|Replace by) \d{4}$/ }).first().click()
    await page.getByText(/learners? w(as|ere) ticked as uploaded/).waitFor()
  }],
  ['draw', async guest => {
    guest.page.on('dialog', dialog => void dialog.accept())
    await openSample(guest, 'sport.xlsx', sport)
    await guest.page.getByRole('heading', { name: 'Draw a sample' }).waitFor()
  }],
  ['draw without seed', async ({ page }) => {
    await page.getByLabel('Size, if another is wanted').fill('many')
    await page.getByRole('button', { name: 'Draw', exact: true }).click()
    await page.getByText('Write the seed first.').waitFor()
  }],
  ['drawn', async ({ page }) => {
    await page.getByLabel('Seed').fill('4 6 1 3')
    await page.getByLabel('Size, if another is wanted').fill('')
    await page.getByRole('button', { name: 'Draw', exact: true }).click()
    await page.getByText('Drawn again just now: it is the same.').waitFor()
  }]
]

testLooks(on, states)
