import type { Page } from 'playwright-core'
import { workbookOf } from '../../workbook/grid-workbook'
import { upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { check, openBook, type Visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

const marks = workbookOf(['Series: May/June 2026', 'Component: 1', 'Candidate number | Mark /60 | Absent', ...Array.from({ length: 25 }, (_, at) => `${25 - at} | ${at === 3 ? 'X' : 30 + at} |`)].join('\n'))
const unready = workbookOf('Series: May/June 2026\nComponent: 1\nCandidate number | Mark /60 | Absent\n12 | 41 |\n13 | | ')
const grades = workbookOf(`
  == Q-TAGs ==
  Candidate no | Qualification | Status        | Q-TAG | Rationale        | Teacher signed | HoC signed
  12           | Business      | Certificating | M     | Steady at Merit  | 24/05/2021     |
  13           | Travel        | Certificating | P     | Mock and project | 24/05/2021     | 14/06/2021
  == Evidence ==
  Candidate no | Evidence type | Evidence grade
  12           | Tracker       | M`)

async function openFromMenu({ page }: Visit, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  await page.getByRole('dialog').waitFor()
}

async function openAnother(guest: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const { page } = guest
  await close(page)
  await openBook(guest, upload(name, bytes))
  await page.getByText(name).waitFor()
}

async function close(page: Page): Promise<void> {
  if ((await page.getByRole('dialog').count()) === 0) return
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

const states: readonly State[] = [
  ['hand over nothing', async guest => {
    await openAnother(guest, 'contacts.xlsx', workbookOf('Who | Their room\nA Khan | 12'))
    await openFromMenu(guest, 'Hand over marks…')
    await guest.page.getByRole('dialog').getByText(/recognised|component/i).first().waitFor()
  }],
  ['appeal of nobody', async guest => {
    await close(guest.page)
    await openFromMenu(guest, 'Learner’s page for an appeal…')
    await guest.page.getByText(/^No sheet was recognised as Q-TAGs/).waitFor()
  }],
  ['hand over not ready', async guest => {
    await openAnother(guest, 'unready.xlsx', unready)
    await openFromMenu(guest, 'Hand over marks…')
    await guest.page.getByText('Candidate 0013 has no mark.').waitFor()
  }],
  ['hand over', async guest => {
    await openAnother(guest, 'marks.xlsx', marks)
    await openFromMenu(guest, 'Hand over marks…')
    await guest.page.getByRole('textbox', { name: 'Block 2 of 2, 0021 to 0025' }).waitFor()
  }],
  ['hand over differs', async ({ page }) => {
    await page.getByRole('textbox', { name: /^Paste/ }).fill('0001 1')
    await page.getByRole('button', { name: 'Compare with the sheet' }).click()
    await page.getByText('25 candidates differ.').waitFor()
  }],
  ['before submission', async guest => {
    await openAnother(guest, 'grades.xlsx', grades)
    await check(guest, 'Check workbook')
    await guest.page.getByRole('button', { name: /^What still stands before submission/ }).click()
    await guest.page.getByText('Business (Q-TAGs)').waitFor()
  }],
  ['appeal', async guest => {
    await openFromMenu(guest, 'Learner’s page for an appeal…')
    await guest.page.getByText(/^Draws grade, evidence/).waitFor()
  }],
  ['appeal drawn', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Learner' }).selectOption({ label: '0012' })
    await page.getByText('Steady at Merit').first().waitFor()
  }],
  ['appeal added', async ({ page }) => {
    await page.getByRole('button', { name: 'Add as a sheet' }).click()
    await page.getByText('Appeal 0012 stands in the workbook.').waitFor()
  }]
]

testLooks(on, states)
