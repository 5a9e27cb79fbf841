import { checkWorkbook } from '../../src/flow/check-workbook'
import { today } from '../../src/flow/today'
import { excelWorkbook } from '../../src/workbook/excel'
import { openWorkbookFile } from '../../src/workbook/file'
import { flagsIn } from '../../src/write-back/flags'
import { areaAddress, parseArea } from '../host/area'
import type { BookSheet } from '../host/book-sheet'
import { connect } from '../host/client'
import type { ExcelHost } from '../host/excel-host'
import { exampleBytes } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane, type ExcelOptions, type ExcelVisit } from './excel-page'
import { axe, check, picture } from './visit'

jest.setTimeout(60_000)

const MARKS = 'Component 1 marks'
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const faulty = exampleBytes('component-marks-faulty.xlsx')

const on = browserOnSite()

async function inPane(work: (guest: ExcelVisit) => Promise<void>, options: ExcelOptions = {}, bytes = faulty): Promise<void> {
  const guest = await openPane(on.browser, on.address, bytes, options)
  await work(guest)
  await guest.close()
}

function sheet({ book }: ExcelHost, name: string): BookSheet {
  const found = book.sheets.find(candidate => candidate.name === name)
  if (!found) throw new Error(`The book has no sheet ${name}.`)
  return found
}

/** The flags that stand in the host's workbook, read by a second visitor. */
async function flagsOf(host: ExcelHost) {
  const workbook = excelWorkbook(connect(host.execute))
  return flagsIn(workbook, await workbook.describe())
}

test('opens on the sheet in front, and follows it', () =>
  inPane(async ({ page, host }) => {
    await page.getByText('Component marks · Tech Awards guide 2025-26 · 58 learners').waitFor()
    host.book.activate(sheet(host, 'Seating plan'))
    await page.getByText('Not recognised, so it can’t be checked by itself.').waitFor()
  }))

test('finds in Excel what is found in the file, and writes it into the workbook', () =>
  inPane(async guest => {
    await check(guest, 'Check workbook')
    const { report } = await checkWorkbook(openWorkbookFile(faulty), { asOf: today() })
    const flags = await flagsOf(guest.host)
    expect(flags.map(({ key }) => key).sort()).toEqual(report.findings.map(({ key }) => key).sort())
    expect(flags.map(({ sheet: name, cell, what }) => `${name}!${cell} ${what}`).sort()).toEqual(
      report.findings.map(({ sheet: name, cell, message }) => `${name}!${cell} ${message}`).sort()
    )
    await picture(guest, 'pane-checked')
  }))

test('a finding leads to its cell, and a cell to its finding', () =>
  inPane(async guest => {
    const { page, host } = guest
    await check(guest)
    await page.getByRole('option', { name: /learner 0041 · J15/ }).click()
    await until(() => host.book.front?.name === MARKS && areaAddress(sheet(host, MARKS).selection) === 'J15')
    const detail = page.getByRole('region', { name: 'The finding chosen' })
    await detail.getByText('Mark 63 is above the maximum of 60.').waitFor()
    // As tall as the page's picture beside it in the README.
    await page.setViewportSize({ width: 350, height: 920 })
    await picture(guest, 'pane-finding')
    host.book.select(sheet(host, MARKS), parseArea('J12'))
    await detail.getByText('0027 · J12').waitFor()
  }))

test('accepting writes the reason into the Flags sheet, beside what others wrote there meanwhile', () =>
  inPane(async ({ page, host, ...guest }) => {
    await check({ page, ...guest })
    const flags = sheet(host, 'Flags')
    const [other] = (await flagsOf(host)).filter(({ cell }) => cell === 'J12')
    const row = rowOf(flags, other?.key ?? '')
    host.book.type(flags, parseArea(`H${row}`), 'accepted')
    host.book.type(flags, parseArea(`I${row}`), 'Half marks are allowed here.')
    await page.getByRole('option', { name: /J15/ }).click()
    await page.getByRole('button', { name: 'Accept with a reason' }).click()
    await page.getByLabel('Why can this stand as it is?').fill('Marked out of 70.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('button', { name: '2 accepted' }).waitFor()
    const accepted = (await flagsOf(host)).filter(({ decision }) => decision !== null)
    expect(accepted.map(({ cell, reason }) => `${cell} ${reason ?? ''}`).sort()).toEqual([
      'J12 Half marks are allowed here.',
      'J15 Marked out of 70.'
    ])
  }))

test('says when the sheet has changed since the check', () =>
  inPane(async guest => {
    await check(guest)
    const marks = sheet(guest.host, MARKS)
    guest.host.book.type(marks, parseArea('J15'), 36)
    await guest.page.getByText('The sheet, or how it is read, has changed since this check.').waitFor()
    await check(guest)
    await guest.page.getByText('The sheet, or how it is read, has changed since this check.').waitFor({ state: 'detached' })
    await expect(guest.page.getByRole('option', { name: /J15/ }).count()).resolves.toBe(0)
  }))

test('a decision on a sheet whose learners moved since its check is not written; checking again is one press', () =>
  inPane(async guest => {
    const { page, host } = guest
    await check(guest)
    const marks = sheet(host, MARKS)
    host.book.type(marks, parseArea('A9'), '9999')
    await page.getByRole('option', { name: /J15/ }).click()
    await page.getByRole('button', { name: 'Accept with a reason' }).click()
    await page.getByLabel('Why can this stand as it is?').fill('Marked out of 70.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    const refusal = page.getByText(`The sheet ${MARKS} has changed since it was checked: check it again.`)
    await refusal.first().waitFor()
    expect((await flagsOf(host)).filter(({ decision }) => decision !== null)).toEqual([])
    await page.getByRole('button', { name: 'Check again' }).click()
    await page.getByText('has changed since').first().waitFor({ state: 'detached' })
    // What was written stays, and is sent with one more press.
    expect(await page.getByLabel('Why can this stand as it is?').inputValue()).toBe('Marked out of 70.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('button', { name: '1 accepted' }).waitFor()
    expect((await flagsOf(host)).filter(({ decision }) => decision !== null)).toMatchObject([{ cell: 'J15', reason: 'Marked out of 70.' }])
  }))

test('while a cell is being edited it says what to do, and changes nothing', () =>
  inPane(async guest => {
    const { page, host } = guest
    await page.getByText('58 learners').waitFor()
    host.refusal = 'InvalidOperationInCellEditMode'
    await page.getByRole('button', { name: 'Check this sheet' }).click()
    await page.getByText(/A cell is being edited.*press Enter or Escape/).first().waitFor()
    host.refusal = null
    await check(guest)
  }))

test('a workbook that may not be changed still shows its findings, and says so', () =>
  inPane(async guest => {
    guest.host.book.isStructureProtected = true
    await check(guest)
    await guest.page.getByText(/structure is protected.*shown here alone/).waitFor()
    expect(await guest.page.getByRole('option').count()).toBeGreaterThan(5)
    expect(await flagsOf(guest.host)).toEqual([])
    await picture(guest, 'pane-protected')
  }))

test('the ribbon’s check is shown in the pane', () =>
  inPane(async guest => {
    const { page } = guest
    await page.getByText('58 learners').waitFor()
    await guest.press('checkSheet')
    await page.getByRole('option', { name: /J15/ }).waitFor()
    await guest.press('clearFlags')
    await page.getByText('The flags are cleared.').first().waitFor()
  }))

test.each([
  ['light', '#FFFFFF'],
  ['dark', '#262626']
])('axe finds nothing in the %s theme of Office', (name, background) =>
  inPane(async guest => {
    await check(guest)
    await guest.page.getByRole('option', { name: /J15/ }).click()
    expect(await axe(guest)).toEqual([])
    const colour = await guest.page.getByRole('main').evaluate(main => getComputedStyle(main).backgroundColor)
    expect(colour).toBe(name === 'dark' ? 'rgb(41, 41, 41)' : 'rgb(255, 255, 255)')
    await picture(guest, `pane-${name}`)
  }, { background }))

test('asks nothing of any address but its own and Office.js', () =>
  inPane(async guest => {
    await check(guest)
    expect(new Set(guest.strangers)).toEqual(new Set([OFFICE_JS]))
    expect(guest.complaints).toEqual([])
    const policy = await guest.page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;")
    expect(policy).not.toContain('unsafe')
  }))

function rowOf(flags: BookSheet, key: string): number {
  for (const [row, cells] of flags.rows) {
    for (const column of cells.keys()) if (flags.value(row, column) === key) return row + 1
  }
  throw new Error(`No flag has the key ${key}.`)
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come about within ten seconds.')
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
