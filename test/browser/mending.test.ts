import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/workbook/file'
import { parseArea } from '../host/area'
import { makeWorkbook } from '../workbook/make-workbook'
import { exampleBytes, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { axe, check, downloaded, focusGrid, openBook, picture, tryExample, visit } from './visit'

jest.setTimeout(60_000)

const MARKS = 'Component 1 marks'

const on = browserOnSite()

const detail = (page: Page) => page.getByRole('region', { name: 'The finding chosen' })
const outOfDate = (page: Page) => page.getByText('has changed since this check')

test('in the page: a flagged cell that is put right is checked again by itself, and the next finding is shown', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await page.getByRole('option', { name: /J15/ }).click()
  await focusGrid(page)
  await page.keyboard.type('36')
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'page-mending')
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /J15/ }).waitFor({ state: 'detached' })
  await outOfDate(page).waitFor({ state: 'detached' })
  await page.getByText(/^Checked again\. \d+ to put right/).waitFor()
  expect(await detail(page).getByRole('heading').innerText()).not.toContain('J15')
  await expect(page.getByRole('gridcell', { name: '36' }).first().innerText()).resolves.toBe('36')
  await expect(page.evaluate(() => document.activeElement?.getAttribute('role'))).resolves.toBe('gridcell')
  const rows = await openWorkbookFile(await downloaded(guest)).read(MARKS)
  expect(rows.rows.find(({ number }) => number === 15)?.cells[9]).toBe(36)
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('in the page: Escape keeps the cell as it was, F2 goes on from what stands there, Delete empties it', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  await tryExample(guest)
  const cell = page.locator('[role=gridcell][aria-selected=true]')
  await page.getByRole('gridcell', { name: '63', exact: true }).click()
  await page.keyboard.type('36')
  await page.keyboard.press('Escape')
  await cell.filter({ hasText: /^63$/ }).waitFor()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Cell J15' }).inputValue()).resolves.toBe('63')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Tab')
  await page.getByRole('gridcell', { name: '63', exact: true }).waitFor({ state: 'detached' })
  await page.keyboard.press('ArrowLeft')
  await expect(cell.innerText()).resolves.toBe('6')
  await page.keyboard.press('Delete')
  await page.waitForFunction(() => document.querySelector('[role=gridcell][aria-selected=true]')?.textContent === '')
  await cell.dblclick()
  await page.getByRole('textbox', { name: 'Cell J15' }).waitFor()
  await guest.close()
})

test('in the page: a cell that may not be written says why and stays', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  const sheet = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><sheetProtection sheet="1"/>'
  await openBook(guest, upload('locked.xlsx', makeWorkbook({ sheets: { Marks: sheet } })))
  await page.getByRole('gridcell', { name: '7' }).click()
  await page.keyboard.type('8')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').filter({ hasText: /protect/ }).waitFor()
  await page.getByRole('gridcell', { name: '7' }).waitFor()
  await guest.close()
})

test('in the page: totals follow what is mended, and what only Excel can work out says so and is not judged', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = [
    ['Component', '1'], ['Series', 'May/June 2026'], ['Maximum mark', '60'],
    ['Candidate number', 'LO A', 'LO B', 'Mark /60'],
    ['0012', '<v>20</v>', '<v>10.5</v>', '<f>SUM(B5:C5)</f><v>30.5</v>'],
    ['0013', '<v>20</v>', '<v>61</v>', '<f>ROUND(SUBTOTAL(9,B6:C6),0)</f><v>81</v>']
  ]
  const cells = rows.map((row, index) => {
    const number = index + 1
    const cell = (value: string, column: number) => {
      const place = `${'ABCD'.charAt(column)}${number}`
      return value.startsWith('<') ? `<c r="${place}">${value}</c>` : text(place, value)
    }
    return `<row r="${number}">${row.map(cell).join('')}</row>`
  })
  await openBook(guest, upload('sums.xlsx', makeWorkbook({ sheets: { Marks: `<sheetData>${cells.join('')}</sheetData>` } })))
  await check(guest)
  await page.getByRole('option', { name: /D5/ }).waitFor()
  await page.getByRole('option', { name: /D6/ }).waitFor()
  const mend = async (before: string, after: string) => {
    await page.getByRole('gridcell', { name: before, exact: true }).click()
    await page.keyboard.type(after)
    await page.keyboard.press('Enter')
  }
  await mend('10.5', '10')
  await page.getByRole('gridcell', { name: '30', exact: true }).waitFor()
  await page.getByRole('option', { name: /D5/ }).waitFor({ state: 'detached' })
  await mend('61', '30')
  await page.getByRole('gridcell', { name: 'Excel works it out' }).waitFor()
  await page.getByRole('option', { name: /D6/ }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /could not run|was not judged/ }).click()
  await page.getByText('1 formula has no stored result in "Mark /60"').first().waitFor()
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'page-left-to-excel')
  const saved = await openWorkbookFile(await downloaded(guest)).read('Marks')
  expect(saved.rows.slice(-2).map(row => row.cells.slice(1))).toEqual([[20, 10, 30], [20, 30, { kind: 'unknown' }]])
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('in Excel: the same, and only where it is wanted', async () => {
  const guest = await openPane(on.browser, on.address, exampleBytes('component-marks-faulty.xlsx'))
  const { page, host } = guest
  const marks = host.book.sheets.find(({ name }) => name === MARKS)
  if (!marks) throw new Error('The book has no marks.')
  const edit = async (cell: string, value: number, next: string) => {
    host.book.select(marks, parseArea(cell))
    await detail(page).getByRole('heading', { name: cell }).waitFor()
    host.book.type(marks, parseArea(cell), value)
    host.book.select(marks, parseArea(next))
  }
  await check(guest)
  await edit('J15', 36, 'J16')
  await page.getByRole('option', { name: /J15/ }).waitFor({ state: 'detached' })
  await outOfDate(page).waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Check again by itself when a flagged row is put right' }).click()
  await page.keyboard.press('Escape')
  await edit('J12', 18, 'J13')
  await outOfDate(page).waitFor()
  await page.waitForTimeout(2000)
  await expect(page.getByRole('option', { name: /J12/ }).count()).resolves.toBe(1)
  await page.getByRole('button', { name: 'Check again' }).click()
  await page.getByRole('option', { name: /J12/ }).waitFor({ state: 'detached' })
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('in Excel: the ribbon leads to its view', async () => {
  const guest = await openPane(on.browser, on.address, exampleBytes('component-marks-faulty.xlsx'))
  const { page } = guest
  const chosen = () => page.getByRole('tab', { selected: true }).innerText()
  await guest.press('verifySample')
  await page.getByRole('region', { name: 'Samples' }).waitFor()
  expect(await chosen()).toBe('Sample')
  await guest.press('compare')
  await page.getByRole('tab', { name: 'Compare', selected: true }).waitFor()
  await guest.press('checkWorkbook')
  await page.getByRole('tab', { name: 'Check', selected: true }).waitFor()
  await page.getByRole('heading', { name: /Component 1 marks, Entries/ }).waitFor()
  await guest.close()
})
