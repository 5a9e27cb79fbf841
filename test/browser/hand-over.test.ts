import type { Page } from 'playwright-core'
import { workbookOf } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { axe, openBook, picture, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

const marks = (...rows: readonly string[]) =>
  workbookOf(['Series: May/June 2026', 'Component: 1', 'Candidate number | Mark /60 | Absent', ...rows].join('\n'))
const ready = marks(...Array.from({ length: 25 }, (_, index) => `${25 - index} | ${index === 3 ? 'X' : 30 + index} |`))
const unready = marks('12 | 41 |', '13 | |')

async function openHandOver({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Hand over marks…' }).click()
  await page.getByRole('dialog', { name: 'Marks for Edexcel Online' }).waitFor()
}

async function onPage(bytes: Uint8Array, work: (guest: Visit) => Promise<void>, options: Parameters<typeof visit>[2] = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await openBook(guest, upload('marks.xlsx', bytes))
  await guest.page.getByText('Component marks').first().waitFor()
  await openHandOver(guest)
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

const block = (page: Page, name: string) => page.getByRole('textbox', { name })

test('shows blocks of 20 in candidate order and copies one', () =>
  onPage(ready, async guest => {
    const { page } = guest
    await page.getByText('Component 1, May/June 2026: 25 candidates in the order of their numbers, 1 absent.').waitFor()
    const first = await block(page, 'Block 1 of 2, 0001 to 0020').inputValue()
    expect(first.split('\n')).toHaveLength(20)
    expect(first).toMatch(/^0001\t54\n0002\t53\n/)
    expect(await block(page, 'Block 2 of 2, 0021 to 0025').inputValue()).toContain('0022\tX')
    await page.getByRole('button', { name: 'Copy Block 1 of 2, 0001 to 0020' }).click()
    await page.getByText('Copied.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(first)
    await picture(guest, 'hand-over')
  }, { permissions: ['clipboard-read', 'clipboard-write'] }))

test('where the clipboard is kept from it, the marks are selected and it says how to copy them', () =>
  onPage(ready, async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } })
    })
    await page.getByRole('button', { name: /^Copy Block 2/ }).press('Enter')
    await page.getByText('The marks are selected: press Ctrl+C').waitFor()
    const selected = await block(page, 'Block 2 of 2, 0021 to 0025').evaluate((field: HTMLTextAreaElement) =>
      document.activeElement === field ? field.value.slice(field.selectionStart, field.selectionEnd) : ''
    )
    expect(selected.split('\n')).toHaveLength(5)
  }))

test('compares what is pasted, and leads to the cells that differ', () =>
  onPage(ready, async guest => {
    const { page } = guest
    const shown = [await block(page, 'Block 1 of 2, 0001 to 0020').inputValue(), await block(page, 'Block 2 of 2, 0021 to 0025').inputValue()].join('\n')
    const paste = page.getByRole('textbox', { name: 'Paste what Edexcel Online shows now' })
    await paste.fill(`Candidate\tMark\n${shown}`)
    await page.getByRole('button', { name: 'Compare with the sheet' }).click()
    await page.getByText('All 25 marks are the same.').waitFor()
    await paste.fill(shown.replace('0001\t54', '0001\t45').replace('0022\tX', '0022\t0'))
    await page.getByRole('button', { name: 'Compare with the sheet' }).click()
    await page.getByText('2 candidates differ.').waitFor()
    const differences = page.getByRole('list', { name: 'Marks that differ' }).getByRole('listitem')
    expect(await differences.first().innerText()).toContain('0001: 54 on the sheet, 45 on Edexcel Online')
    await differences.first().getByRole('button', { name: 'Go to Sheet1, B28' }).click()
    await picture(guest, 'hand-over-differs')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.locator('[role=gridcell][aria-selected=true]').filter({ hasText: '54' }).waitFor()
  }))

test('says what must be put right first, and shows no marks until then', () =>
  onPage(unready, async ({ page }) => {
    await page.getByText('Component 1, May/June 2026 can’t be handed over yet. 1 to put right first.').waitFor()
    await page.getByText('Candidate 0013 has no mark.').waitFor()
    await page.getByRole('button', { name: 'Go to Sheet1, B5' }).waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
  }))

test('axe finds nothing, also on a narrow screen', () =>
  onPage(ready, async guest => {
    await guest.page.getByRole('textbox', { name: /^Paste/ }).fill('0001 1')
    await guest.page.getByRole('button', { name: 'Compare with the sheet' }).click()
    await guest.page.getByText('25 candidates differ.').waitFor()
    expect(await axe(guest)).toEqual([])
    await picture(guest, 'hand-over-narrow')
    const wide = await guest.page.getByRole('dialog').evaluate(dialog => dialog.scrollWidth - dialog.clientWidth)
    expect(wide).toBe(0)
  }, { viewport: { width: 320, height: 700 } }))

test('does the same in Excel', async () => {
  const guest = await openPane(on.browser, on.address, ready)
  await guest.page.getByText('Component marks').first().waitFor()
  await openHandOver(guest)
  expect(await block(guest.page, 'Block 2 of 2, 0021 to 0025').inputValue()).toBe('0021\t34\n0022\tX\n0023\t32\n0024\t31\n0025\t30')
  await guest.page.keyboard.press('Escape')
  await guest.page.getByRole('dialog').waitFor({ state: 'detached' })
  await guest.close()
})
