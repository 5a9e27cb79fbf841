import { upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { makeWorkbook } from '../../workbook/make-workbook'
import { check, focusGrid, openBook, tryExample } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

const locked = makeWorkbook({ sheets: { Marks: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><sheetProtection sheet="1"/>' } })

/** Cells that are put right in the page. */
const states: readonly State[] = [
  ['typing', async guest => {
    const { page } = guest
    await tryExample(guest)
    await check(guest)
    await page.getByRole('option', { name: /J15/ }).click()
    await focusGrid(page)
    await page.keyboard.type('36')
  }],
  ['out of date', async ({ page }) => {
    await page.keyboard.press('Enter')
    await page.getByText('has changed since this check').waitFor()
  }],
  ['block chosen', async ({ page }) => {
    await page.getByRole('option', { name: /J15/ }).waitFor({ state: 'detached' })
    await focusGrid(page)
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`)
  }],
  ['row chosen', async ({ page }) => {
    await page.getByRole('button', { name: /to look at/ }).click()
    await page.getByRole('option', { name: /A67/ }).click()
    await focusGrid(page)
    await page.keyboard.press('Shift+Space')
    await page.getByText('Row 67 is chosen.').waitFor()
  }],
  ['row emptied', async ({ page }) => {
    await page.keyboard.press('Delete')
    await page.getByText('11 cells were emptied.').waitFor()
    await page.getByRole('option', { name: /A67/ }).waitFor({ state: 'detached' })
  }],
  ['taken back', async ({ page }) => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText(/^Taken back: A67 and 10 more cells are as before/).waitFor()
    await page.getByText('has changed since this check').waitFor()
  }],
  ['not written', async guest => {
    const { page } = guest
    page.on('dialog', dialog => void dialog.accept())
    await openBook(guest, upload('locked.xlsx', locked))
    await page.getByText('locked.xlsx').waitFor()
    await page.getByRole('gridcell', { name: '7' }).click()
    await page.keyboard.type('8')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: /protect/ }).waitFor()
  }]
]

testLooks(on, states)
