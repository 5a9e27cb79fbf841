import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/workbook/file'
import { makeWorkbook } from '../workbook/make-workbook'
import { marksOf, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { axe, check, downloaded, openBook, tryExample, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()
let guest: Visit
beforeEach(async () => {
  guest = await visit(on.browser, on.address)
})
afterEach(async () => {
  expect(guest.complaints).toEqual([])
  await guest.close()
})

const cursor = (page: Page) => page.locator('[role=gridcell][aria-selected=true]')

/** The cell that has the focus, by its row and column. */
const focused = (page: Page) => page.evaluate(() => {
  const cell = document.activeElement?.closest('[role=gridcell]')
  const row = Number(cell?.closest('[role=row]')?.ariaRowIndex) - 1
  return `${cell?.getAttribute('col-id') ?? ''}${row}`
})

async function pressed(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  await page.waitForTimeout(100)
  return focused(page)
}

const last = makeWorkbook({
  sheets: { Marks: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>8</v></c></row></sheetData>' }
})

test('keys take the cursor where they do in Excel', async () => {
  const { page } = guest
  await tryExample(guest)
  await page.getByRole('gridcell', { name: '63', exact: true }).click()
  expect(await focused(page)).toBe('J15')
  expect(await pressed(page, 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft')).toBe('J15')
  expect(await pressed(page, 'Home')).toBe('A15')
  expect(await pressed(page, 'End')).toBe('R15')
  expect(await pressed(page, 'Control+Home')).toBe('A1')
  expect(await pressed(page, 'ArrowUp', 'ArrowLeft')).toBe('A1')
  expect(await pressed(page, 'Control+End')).toBe('R71')
  expect(await pressed(page, 'ArrowDown', 'ArrowRight')).toBe('S72')
  await page.keyboard.press('Control+Home')
  const down = Number((await pressed(page, 'PageDown')).slice(1))
  expect(down).toBeGreaterThan(15)
  expect(await pressed(page, 'PageUp')).toBe('A1')
  await expect(cursor(page).count()).resolves.toBe(1)
})

test('Tab leads into the grid to its cursor, and out of it again', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await page.getByRole('option', { name: /J15/ }).click()
  await cursor(page).filter({ hasText: '63' }).waitFor()
  await page.getByRole('button', { name: 'Clear row 15' }).focus()
  expect(await pressed(page, 'Tab')).toBe('J15')
  await page.keyboard.press('Tab')
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Component 1 marks')
  expect(await pressed(page, 'Shift+Tab')).toBe('J15')
  await page.keyboard.press('Shift+Tab')
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('Clear row 15')
})

test('Enter goes down, Tab goes right, and typing may be given up; the focus stays in the grid', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(5, 12)))
  await page.getByRole('gridcell', { name: '12', exact: true }).first().click()
  await page.keyboard.type('30')
  expect(await pressed(page, 'Enter')).toBe('D3')
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Cell D3' }).inputValue()).resolves.toBe('12')
  await page.keyboard.type('3')
  expect(await pressed(page, 'Tab')).toBe('E3')
  await page.getByRole('gridcell', { name: '123', exact: true }).waitFor()
  await page.keyboard.type('X')
  expect(await pressed(page, 'Escape')).toBe('E3')
  await expect(page.getByRole('gridcell', { name: 'X', exact: true }).count()).resolves.toBe(0)
  await page.getByRole('gridcell', { name: '30', exact: true }).waitFor()
})

test('rows and columns behind the last are there to type into: a learner who was missing is checked with the others', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(5, 12)))
  await page.getByText('5 learners').waitFor()
  await page.getByRole('gridcell', { name: '0005', exact: true }).click()
  expect(await pressed(page, 'ArrowDown')).toBe('A7')
  for (const text of ['0099', '1', 'May/June 2026', '71.5']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
    await page.getByRole('gridcell', { name: text, exact: true }).last().waitFor()
  }
  await page.getByText('6 learners').waitFor()
  await check(guest)
  await page.getByRole('option', { name: /0099 · D7/ }).waitFor()
})

test('sheets may be looked at again and again, and each leaves nothing behind', async () => {
  const { page } = guest
  await tryExample(guest)
  await page.getByRole('gridcell', { name: '63', exact: true }).waitFor()
  const held = () => page.evaluate(() => document.adoptedStyleSheets.length)
  const before = await held()
  for (let turn = 0; turn < 4; turn++) {
    await page.getByRole('tab', { name: 'Entries' }).click()
    await page.getByRole('grid', { name: 'Cells of Entries' }).waitFor()
    await page.getByRole('tab', { name: 'Component 1 marks' }).click()
    await page.getByRole('gridcell', { name: '63', exact: true }).waitFor()
  }
  expect(await held()).toBe(before)
  await expect(page.getByRole('grid').count()).resolves.toBe(1)
})

test('the keyboard stays with the cells: beside a press next to them, where the last column was emptied, after an undo on another sheet', async () => {
  const { page } = guest
  const sheet = (note: string) => `<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c></row><row r="2"><c r="A2"><v>9</v></c>${note}</row></sheetData>`
  await openBook(guest, upload('notes.xlsx', makeWorkbook({ sheets: { Marks: sheet('<c r="H2"><v>55</v></c>'), Other: sheet('') } })))
  await page.getByRole('gridcell', { name: '55', exact: true }).click()
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  await page.getByRole('columnheader', { name: 'C', exact: true }).click()
  await page.mouse.click(width / 2, height - 150)
  expect(await pressed(page, 'ArrowLeft', 'ArrowRight')).toBe('H2')
  await page.keyboard.press('Delete')
  await page.getByText('1 cell was emptied.').waitFor()
  expect(await focused(page)).toBe('H2')
  await page.keyboard.press('Control+z')
  await page.getByRole('gridcell', { name: '55', exact: true }).waitFor()
  expect(await focused(page)).toBe('H2')
  await page.keyboard.press('Delete')
  await page.getByText('1 cell was emptied.').waitFor()
  await page.getByRole('tab', { name: 'Other' }).click()
  await page.getByRole('grid', { name: 'Cells of Other' }).getByRole('gridcell', { name: '8', exact: true }).click()
  await page.keyboard.press('Control+z')
  await page.getByRole('grid', { name: 'Cells of Marks' }).getByRole('gridcell', { name: '55', exact: true }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === '55')
})

test('Ctrl with an arrow goes to the last value, Space begins to type as any letter does', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(60, 12)))
  await page.getByRole('gridcell', { name: '0001', exact: true }).click()
  expect(await pressed(page, 'Control+ArrowDown')).toBe('A61')
  expect(await pressed(page, 'Control+ArrowRight')).toBe('E61')
  expect(await pressed(page, 'Control+ArrowUp', 'Control+ArrowLeft')).toBe('A1')
  await pressed(page, 'Control+Shift+ArrowDown')
  await page.getByText('A1 to A61 are chosen.').waitFor()
  await pressed(page, ' ')
  await expect(page.getByRole('textbox', { name: 'Cell A1' }).inputValue()).resolves.toBe(' ')
  await pressed(page, 'Escape')
})

test('what is still being typed is asked about before another workbook takes its place', async () => {
  const { page } = guest
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.message())
    void dialog.dismiss()
  })
  await openBook(guest, upload('marks.xlsx', marksOf(5, 12)))
  await page.getByRole('gridcell', { name: '0001', exact: true }).click()
  await page.keyboard.type('00')
  await openBook(guest, upload('more.xlsx', marksOf(7, 12)))
  await page.waitForTimeout(200)
  expect(asked).toHaveLength(1)
  await expect(page.getByRole('textbox', { name: 'Cell A2' }).inputValue()).resolves.toBe('00')
})

test('the copy holds what was still being typed when it was asked for', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(5, 12.5)))
  await check(guest)
  await page.getByRole('grid', { name: 'Cells of Marks' }).getByRole('gridcell', { name: /12\.5/ }).first().click()
  await page.keyboard.type('36')
  const copy = await openWorkbookFile(await downloaded(guest)).read('Marks')
  expect(copy.rows[1]?.cells[3]).toBe(36)
})

test('a block is chosen with Shift, by keys or by the mouse, and whole rows by their numbers', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(9, 12)))
  await page.getByRole('gridcell', { name: '0002', exact: true }).click()
  expect(await pressed(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Shift+ArrowRight')).toBe('A3')
  await page.getByText('A3 to C4 are chosen.').waitFor()
  await expect(cursor(page).count()).resolves.toBe(6)
  await page.getByRole('gridcell', { name: '12', exact: true }).nth(5).click({ modifiers: ['Shift'] })
  await page.getByText('A3 to D7 are chosen.').waitFor()
  await page.getByRole('rowheader', { name: '5', exact: true }).click()
  await page.getByText('Row 5 is chosen.').waitFor()
  await page.getByRole('rowheader', { name: '7', exact: true }).click({ modifiers: ['Shift'] })
  await page.getByText('Rows 5 to 7 are chosen.').waitFor()
  await page.keyboard.press('Delete')
  await page.getByText('12 cells were emptied.').waitFor()
  await page.keyboard.press('Control+z')
  await page.getByText(/^Taken back/).waitFor()
  await page.getByRole('gridcell', { name: '0004', exact: true }).waitFor()
})

test('the last cell of the largest sheet is a key away, and no more than a screen is drawn', async () => {
  const { page } = guest
  await openBook(guest, upload('last.xlsx', last))
  await page.getByRole('gridcell', { name: '7', exact: true }).click()
  const grid = page.getByRole('grid', { name: 'Cells of Marks' })
  await expect(grid.getAttribute('aria-rowcount')).resolves.toBe('1048577')
  await expect(grid.getAttribute('aria-colcount')).resolves.toBe('16385')
  expect(await pressed(page, 'Control+End')).toBe('XFD1048576')
  await cursor(page).filter({ hasText: '8' }).waitFor()
  const box = await cursor(page).boundingBox()
  expect(box && box.x + box.width).toBeLessThanOrEqual(900)
  expect(await page.getByRole('gridcell').count()).toBeLessThan(2000)
  expect(await axe(guest)).toEqual([])
})

test('columns come as one scrolls to them', async () => {
  const { page } = guest
  await openBook(guest, upload('last.xlsx', last))
  await page.getByRole('gridcell', { name: '7', exact: true }).hover()
  await page.mouse.wheel(20_000, 0)
  await page.getByRole('columnheader', { name: 'GR', exact: true }).waitFor()
  await page.mouse.wheel(20_000, 0)
  await page.getByRole('columnheader', { name: 'OJ', exact: true }).waitFor()
})

test('the focus stays with the cursor when one scrolls away from it, and a key leads back', async () => {
  const { page } = guest
  await openBook(guest, upload('marks.xlsx', marksOf(2000, 12)))
  await page.getByRole('gridcell', { name: '0002', exact: true }).click()
  await page.mouse.wheel(0, 20_000)
  await page.getByRole('gridcell', { name: '0780', exact: true }).waitFor()
  expect(await focused(page)).toBe('A3')
  expect(await pressed(page, 'ArrowDown')).toBe('A4')
  await page.getByRole('gridcell', { name: '0003', exact: true }).waitFor()
})

test('cells are copied, cut and pasted; while typing, their text is', async () => {
  const { page } = guest
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBook(guest, upload('marks.xlsx', marksOf(5, 12)))
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('gridcell', { name: '0001', exact: true }).click()
  expect(await pressed(page, 'Shift+ArrowDown', 'Shift+ArrowRight', 'Control+c')).toBe('A2')
  expect(await clipboard()).toBe('0001\t1\r\n0002\t1')
  await page.evaluate(() => navigator.clipboard.writeText('0098\t2\n0099\t3\n'))
  await page.getByRole('gridcell', { name: '0005', exact: true }).click()
  await pressed(page, 'ArrowDown', 'Control+v')
  await page.getByText('4 cells were filled with what was copied.').waitFor()
  await page.getByText('7 learners').waitFor()
  await page.getByRole('gridcell', { name: '0099', exact: true }).click()
  await pressed(page, 'Control+x')
  await page.getByText('1 cell was emptied.').waitFor()
  expect(await clipboard()).toBe('0099')
  await page.keyboard.press('Control+z')
  await page.getByRole('gridcell', { name: '0099', exact: true }).click()
  await pressed(page, 'F2', 'Control+a', 'Control+v')
  await expect(page.getByRole('textbox', { name: 'Cell A8' }).inputValue()).resolves.toBe('0099')
  await pressed(page, 'Escape')
})

test('a title runs over blank cells beside it', async () => {
  const { page } = guest
  await tryExample(guest)
  await page.getByRole('gridcell', { name: /Component 1 marks/ }).first().waitFor()
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=gridcell]')].some(cell => cell.textContent.includes('Component 1 marks') && getComputedStyle(cell).overflow === 'visible')
  )
  // What is pressed is the cell beneath, not the one whose text lies over it.
  const next = await page.locator('[role=row][row-index="0"] [col-id="B"]').boundingBox()
  if (!next) throw new Error('There is no cell beside the title.')
  await page.mouse.click(next.x + 15, next.y + 10)
  expect(await focused(page)).toBe('B1')
})
