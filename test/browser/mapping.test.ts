import type { Page } from 'playwright-core'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane, type ExcelVisit } from './excel-page'
import { axe, check, downloaded, openBook, picture, tryExample, visit, type Visit } from './visit'

jest.setTimeout(90_000)

const on = browserOnSite()

const slips = workbookOf(`
  == Marks ==
  Series: May/June 2026
  Candidate number | Component | Mark /60 | Sampled | Asessor | Remarks
  0012 | 1 | 30 | ✓ | JB | late
  0013 | 1 | 41 |   | JB |`)
const raw = workbookOf(`
  == Raw ==
  Cand ref | Sampled | Uploaded in sample | Raw
  0012 | ✓ | ✓ | 30`)

async function onPage(bytes: Uint8Array, work: (guest: Visit) => Promise<void>, options = {}): Promise<void> {
  const guest = await visit(on.browser, on.address, options)
  await openBook(guest, upload('slips.xlsx', bytes))
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

async function inPane(bytes: Uint8Array, work: (guest: ExcelVisit) => Promise<void>): Promise<void> {
  const guest = await openPane(on.browser, on.address, bytes)
  await work(guest)
  expect(guest.complaints).toEqual([])
  await guest.close()
}

const column = (page: Page, heading: string) => page.getByRole('list', { name: 'Columns' }).getByRole('listitem').filter({ hasText: heading })
const headings = (page: Page) => page.getByRole('list', { name: 'Columns' }).getByRole('listitem').allInnerTexts().then(texts => texts.map(text => text.split('\n')[1]))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

async function openColumns(page: Page, line: RegExp | string = /columns understood/): Promise<void> {
  await page.getByRole('button', { name: line }).click()
  await page.getByRole('list', { name: 'Columns' }).waitFor()
}

async function settingsIn(bytes: Uint8Array): Promise<unknown[][]> {
  const { rows } = await openWorkbookFile(bytes).read('Settings')
  return rows.map(({ cells }) => cells.slice(0, 2)).filter(([name]) => typeof name === 'string' && name.startsWith('map.'))
}

const doors: readonly (readonly [string, (bytes: Uint8Array, work: (guest: Visit) => Promise<void>) => Promise<void>])[] = [
  ['on the page', onPage],
  ['in Excel', inPane]
]

describe.each(doors)('%s', (_, at) => {
  test('what was not understood stands first; its suggestion is one press, said aloud, and can be undone', () =>
    at(slips, async ({ page }) => {
      await openColumns(page, '4 of 6 columns understood')
      expect(await headings(page)).toEqual(['Asessor', 'Remarks', 'Candidate number', 'Component', 'Mark /60', 'Sampled'])
      await column(page, 'Asessor').getByRole('button', { name: 'Take it for “Assessor”' }).click()
      await column(page, 'Asessor').getByText('Written in the sheet Settings.').waitFor()
      const said = 'Asessor: Taken for “Assessor”, as settled by hand. Written in the sheet Settings. 5 of 6 columns understood.'
      await page.getByRole('status').getByText(said).waitFor()
      await page.getByRole('button', { name: '5 of 6 columns understood' }).waitFor()
      expect(await focused(page)).toBe('Undo')
      await page.keyboard.press('Enter')
      await column(page, 'Asessor').getByText('Undone, in the sheet Settings too.').waitFor()
      await page.getByRole('button', { name: '4 of 6 columns understood' }).waitFor()
      expect(await focused(page)).toBe('Take it for “Assessor”')
    }))
})

test('any column can be chosen by keyboard alone, and the check goes by it', () =>
  onPage(slips, async guest => {
    const { page } = guest
    await openColumns(page)
    await column(page, 'Remarks').getByRole('button', { name: 'Choose…' }).focus()
    await page.keyboard.press('Enter')
    const choice = page.getByLabel('Take “Remarks” for')
    await expect(choice.evaluate(element => element === document.activeElement)).resolves.toBe(true)
    await page.keyboard.press('Escape')
    await choice.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe('Choose…')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Expected')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Save')
    await page.keyboard.press('Enter')
    await column(page, 'Remarks').getByText('Taken for “Expected mark”, as settled by hand').waitFor()
    await column(page, 'Asessor').getByRole('button', { name: 'Leave out' }).click()
    await column(page, 'Asessor').getByText('Left out, as settled by hand').waitFor()
    await page.getByRole('button', { name: 'All 5 columns understood' }).waitFor()
    await check(guest)
    await page.getByRole('option', { name: /learner 0012 · F3/ }).waitFor()
    expect(await settingsIn(await downloaded(guest))).toEqual([['map.Marks.Remarks', 'expected-mark'], ['map.Marks.Asessor', 'ignore']])
  }))

test('a column that was taken for the wrong thing can be given to another, and back', () =>
  onPage(slips, async ({ page }) => {
    await openColumns(page)
    await column(page, 'Sampled').getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('Take “Sampled” for').selectOption({ label: 'Component (now column B)' })
    await page.getByRole('button', { name: 'Save' }).click()
    await column(page, 'Sampled').getByText('Taken for “Component”, as settled by hand').waitFor()
    await page.getByRole('listitem').filter({ hasText: /^BComponent/ }).getByText('Not understood, and left alone').waitFor()
    await column(page, 'Sampled').getByRole('button', { name: 'Change' }).click()
    await page.getByLabel('Take “Sampled” for').selectOption({ label: 'What its heading says by itself' })
    await page.getByRole('button', { name: 'Save' }).click()
    await column(page, 'Sampled').getByText('Taken for “Sampled”', { exact: true }).waitFor()
  }))

test('after a check, a column that is taken for something else makes the result old', () =>
  onPage(slips, async guest => {
    const { page } = guest
    await openColumns(page)
    await check(guest)
    await column(page, 'Asessor').getByRole('button', { name: 'Take it for “Assessor”' }).click()
    await page.getByText(/or how it is read, has changed since this check/).waitFor()
  }))

test('a sheet that was not recognised says what it lacks, and is one after its columns are named', () =>
  inPane(raw, async guest => {
    const { page } = guest
    await openColumns(page, 'Say what its columns are')
    await page.getByText('lacks a column or label "Mark" and a column that names the learner').waitFor()
    await picture(guest, 'mapping-not-recognised')
    expect(await axe(guest)).toEqual([])
    await page.getByLabel('Take this sheet for').selectOption({ label: 'Claims' })
    await page.getByRole('region', { name: 'The sheet in front' }).getByText(/To be read as “Claims” it still needs/).waitFor()
    await page.getByRole('status').getByText(/To be read as “Claims”/).waitFor()
    await page.getByLabel('Take this sheet for').selectOption({ label: 'Component marks' })
    for (const [heading, meaning] of [['Cand ref', 'Candidate number'], ['Raw', 'Mark']] as const) {
      await page.getByRole('listitem').filter({ hasText: heading }).last().getByRole('button', { name: 'Choose…' }).click()
      await page.getByLabel(`Take “${heading}” for`).selectOption({ label: meaning })
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('listitem').filter({ hasText: heading }).last().getByText(`Taken for “${meaning}”, as settled by hand`).waitFor()
    }
    await page.getByRole('button', { name: 'All 4 columns understood' }).waitFor()
    await page.getByText('Component marks · Tech Awards guide 2025-26 · 1 learner').waitFor()
    await page.locator('button:focus', { hasText: 'Undo' }).waitFor()
  }))

test('a workbook whose structure is protected says why nothing can be written, beside the column', () =>
  inPane(slips, async ({ page, host }) => {
    host.book.isStructureProtected = true
    await openColumns(page)
    await column(page, 'Asessor').getByRole('button', { name: 'Take it for “Assessor”' }).click()
    await column(page, 'Asessor').getByText(/structure is protected/).waitFor()
    await page.getByRole('status').getByText(/structure is protected/).waitFor()
    await page.getByRole('button', { name: '4 of 6 columns understood' }).waitFor()
    expect(await focused(page)).toBe('Take it for “Assessor”')
  }))

test('rows of settings that could not be used are told after a check of one sheet, and lead there', () =>
  inPane(workbookOf(`
    == Marks ==
    Candidate number | Component | Mark /60 | Sampled
    0012 | 1 | 30 | ✓
    == Settings ==
    Setting | Value | Note
    today | 01/05/2026 |
    today | some day |`), async guest => {
    await check(guest)
    await guest.page.getByRole('button', { name: '1 row of the sheet Settings could not be used' }).click()
    await guest.page.getByRole('heading', { name: 'Settings' }).waitFor()
    expect(guest.host.book.front?.name).toBe('Settings')
  }))

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['contrast', { forcedColors: 'active' }],
  ['narrow', { viewport: { width: 320, height: 640 } }]
] as const)('axe finds nothing, and nothing runs out of the window: %s', (look, options) =>
  onPage(slips, async guest => {
    const { page } = guest
    await openColumns(page)
    await column(page, 'Asessor').getByRole('button', { name: 'Take it for “Assessor”' }).click()
    await column(page, 'Asessor').getByRole('button', { name: 'Undo' }).waitFor()
    await column(page, 'Remarks').getByRole('button', { name: 'Choose…' }).click()
    await page.getByLabel('Take “Remarks” for').waitFor()
    await picture(guest, `mapping-${look}`)
    expect(await axe(guest)).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow).toBe(0)
    for (const box of await page.getByRole('list', { name: 'Columns' }).getByRole('button').evaluateAll(buttons => buttons.map(button => button.getBoundingClientRect().right))) {
      expect(box).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
    }
  }, options))

test('every heading of the example is listed', async () => {
  const guest = await visit(on.browser, on.address)
  await tryExample(guest)
  await openColumns(guest.page)
  await picture(guest, 'mapping-example')
  expect((await headings(guest.page)).length).toBe(18)
  await guest.close()
})
