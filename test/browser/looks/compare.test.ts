import { workbookOf } from '../../workbook/grid-workbook'
import { upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { gradesWithHistory } from '../grades-book'
import { openBook, type Visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

const withoutHistory = workbookOf(`
  == Q-TAGs ==
  Academic year: 2020-21
  Candidate number | Qualification | Sector | Level | Q-TAG
  ${Array.from({ length: 12 }, (_, at) => `${at + 1} | Level 3 National Extended Certificate in Dance | Dance | 3 | ${at % 2 ? 'M' : 'P'}`).join('\n')}
  == Earlier results ==
  Year | Qualification | Sector | Level | D* | D | M | P | U
  2019 | Level 3 National Extended Certificate in Art | Art | 3 | 1 | 2 | 3 | 4 | 0`)

async function openCompare(guest: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = guest
  await openBook(guest, upload(name, bytes))
  await page.getByText(name).waitFor()
  await page.getByRole('tab', { name: 'Compare', exact: true }).click()
}

const states: readonly State[] = [
  ['compare nothing', async guest => {
    await openCompare(guest, 'marks.xlsx', workbookOf('Candidate number | Mark\n0001 | 12'))
    await guest.page.getByText(/There is nothing to compare/).waitFor()
  }],
  ['compare locked', async guest => {
    await openCompare(guest, 'locked.xlsx', gradesWithHistory(2))
    await guest.page.getByRole('heading', { name: 'Grades first' }).waitFor()
    await drawn(guest)
  }],
  ['compare without history', async guest => {
    await openCompare(guest, 'new.xlsx', withoutHistory)
    await guest.page.getByRole('heading', { name: /Dance/ }).waitFor()
  }],
  ['compare verdict', async guest => {
    await openCompare(guest, 'grades.xlsx', gradesWithHistory(0))
    await guest.page.getByRole('combobox', { name: 'Compare by' }).selectOption('Sector')
    await guest.page.getByRole('heading', { name: 'Sport, Level 3: higher, explain' }).waitFor()
    await drawn(guest)
  }],
  ['compare unfolded', async ({ page }) => {
    await page.getByRole('button', { name: 'The figures' }).click()
    await page.getByRole('button', { name: 'What to bear in mind' }).click()
  }],
  ['compare reason missing', async ({ page }) => {
    await page.getByLabel('When', { exact: true }).fill('some day')
    await page.getByRole('button', { name: 'Record the reason' }).click()
    await page.getByText('Write the reason first.').waitFor()
  }],
  ['compare recorded', async guest => {
    const { page } = guest
    await page.getByLabel('Why is it so?').fill('A stronger cohort on entry.')
    await page.getByLabel('Who', { exact: true }).fill('Head of Sport')
    await page.getByLabel('When', { exact: true }).fill('14/06/2021')
    await page.getByRole('button', { name: 'Record the reason' }).click()
    await page.getByText('Recorded by Head of Sport on 14 June 2021.').waitFor()
  }]
]

async function drawn({ page }: Visit): Promise<void> {
  await page.getByText('Percentage at or above each grade').waitFor()
  await page.locator('figure svg').nth(1).waitFor()
}

testLooks(on, states)
