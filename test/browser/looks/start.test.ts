import type { Page } from 'playwright-core'
import { upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { check, openBook, tryExample } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

async function menu(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: entry }).click()
  await page.getByRole('dialog').waitFor()
}

const close = async (page: Page) => {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** From the first sight of the page to what is seldom wanted. */
const states: readonly State[] = [
  ['start', () => Promise.resolve()],
  ['refused', async guest => {
    await openBook(guest, upload('notes.xlsx', Buffer.from('no')))
    await guest.page.getByText(/^notes\.xlsx:/).waitFor()
  }],
  ['open', tryExample],
  ['columns', async ({ page }) => {
    await page.getByRole('button', { name: 'Got it' }).click()
    await page.getByRole('button', { name: /columns understood/ }).click()
    await page.getByRole('list', { name: 'Columns' }).waitFor()
  }],
  ['column chosen', async ({ page }) => {
    await page.getByRole('list', { name: 'Columns' }).getByRole('button', { name: 'Choose…' }).first().click()
    await page.getByRole('button', { name: 'Save' }).waitFor()
  }],
  ['not recognised', ({ page }) => page.getByRole('tab', { name: 'Seating plan' }).click()],
  ['kind chosen', async ({ page }) => {
    await page.getByLabel('Take this sheet for').selectOption({ label: 'Claims' })
    await page.getByText(/To be read as “Claims”/).first().waitFor()
  }],
  ['menu', async ({ page }) => {
    await page.getByRole('button', { name: 'More', exact: true }).click()
    await page.getByRole('menu').waitFor()
  }],
  ['about', ({ page }) => page.getByRole('menuitem', { name: 'About and privacy' }).click()],
  ['template', async ({ page }) => {
    await close(page)
    await menu(page, 'New sheet from template…')
  }],
  ['sheet of ours', async guest => {
    await close(guest.page)
    await check(guest, 'Check workbook')
    await guest.page.getByRole('tab', { name: 'Flags' }).click()
    await guest.page.getByText(/^Flags was written by Centre Check/).waitFor()
  }],
  ['clear', ({ page }) => menu(page, 'Clear flags…')],
  ['cleared', async ({ page }) => {
    await page.getByRole('button', { name: 'Clear flags' }).click()
    await page.locator('#root:not([aria-hidden])').waitFor()
    await page.getByText(/^The flags are cleared/).first().waitFor()
  }]
]

testLooks(on, states)
