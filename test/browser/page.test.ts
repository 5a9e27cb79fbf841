import { checkWorkbook } from '../../src/flow/check-workbook'
import { today } from '../../src/flow/today'
import { openWorkbookFile } from '../../src/workbook/file'
import { flagsIn } from '../../src/write-back/flags'
import { exampleBytes, marksOf, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { check, downloaded, openBook, picture, tryExample, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()
let guest: Visit
beforeEach(async () => {
  guest = await visit(on.browser, on.address)
})
afterEach(async () => {
  await guest.close()
})

const faulty = 'component-marks-faulty.xlsx'

async function flagsOf(bytes: Uint8Array) {
  const workbook = openWorkbookFile(bytes)
  return flagsIn(workbook, await workbook.describe())
}

test('says what it does, that nothing is uploaded, and what the sheet was taken for', async () => {
  const { page } = guest
  await page.getByText('sent nowhere').waitFor()
  await picture(guest, 'page-start')
  await tryExample(guest)
  await page.getByText('Component marks · Tech Awards guide 2025-26 · 58 learners').waitFor()
  await page.getByText('Nothing leaves this workbook.').waitFor()
  await page.getByRole('button', { name: /17 of 18 columns understood/ }).click()
  const columns = page.getByRole('list', { name: 'Columns' }).getByRole('listitem')
  await columns.first().getByText('Not understood, and left alone').waitFor()
  await columns.filter({ hasText: 'Mark /60' }).getByText('Taken for “Mark”').waitFor()
  await picture(guest, 'page-open')
})

test('a finding leads to the page of its rule, with examples and source', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await page.getByRole('option', { name: /J15/ }).click()
  const [about] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'More about this rule' }).click()])
  await about.getByRole('heading', { level: 1, name: 'A mark is outside its range or not whole' }).waitFor()
  await about.getByText(/is above the maximum of/).first().waitFor()
  expect(guest.strangers).toEqual([])
})

test('with reduced motion nothing moves', async () => {
  const still = await visit(on.browser, on.address, { reducedMotion: 'reduce' })
  await still.page.getByRole('button', { name: 'Try the example' }).waitFor()
  await tryExample(still)
  await check(still)
  await still.page.getByRole('button', { name: 'More', exact: true }).click()
  await still.page.getByRole('menuitem', { name: 'About and privacy' }).click()
  const durations = await still.page.evaluate(() =>
    document.getAnimations().filter(({ playState }) => playState === 'running').map(({ effect }) => Number(effect?.getComputedTiming().duration)))
  expect(Math.max(0, ...durations)).toBeLessThanOrEqual(1)
  expect(still.complaints).toEqual([])
  await still.close()
})

test('finds what the engine finds, and the downloaded copy holds it', async () => {
  await tryExample(guest)
  await check(guest, 'Check workbook')
  const { report } = await checkWorkbook(openWorkbookFile(exampleBytes(faulty)), { asOf: today() })
  expect(report.findings.length).toBeGreaterThan(10)
  const flags = await flagsOf(await downloaded(guest))
  const told = (list: readonly { readonly sheet: string; readonly cell: string }[]) => list.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()
  expect(told(flags)).toEqual(told(report.findings))
  expect(flags.map(({ key }) => key).sort()).toEqual(report.findings.map(({ key }) => key).sort())
})

test('a finding leads to its cell, and says what, how, why and where it is written', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await picture(guest, 'page-checked')
  await page.getByRole('option', { name: /learner 0041 · J15/ }).click()
  await page.locator('[role=gridcell][aria-selected=true]').filter({ hasText: 'To put right: 63' }).waitFor()
  const detail = page.getByRole('region', { name: 'The finding chosen' })
  const words = await detail.innerText()
  for (const part of ['0041 · J15', 'Mark 63 is above the maximum of 60.', 'How to put it right', 'Why it matters', 'Where it is written']) {
    expect(words).toContain(part)
  }
  await picture(guest, 'page-finding')
  await detail.getByRole('button', { name: 'Next' }).click()
  await page.locator('[role=gridcell][aria-selected=true]').filter({ hasNotText: '63' }).waitFor()
  await page.getByRole('gridcell', { name: 'To put right: 63' }).click()
  await expect(detail.innerText()).resolves.toContain('0041 · J15')
})

test('counts filter the list', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  const count = page.getByRole('button', { name: /to look at/ })
  const expected = Number.parseInt(await count.innerText(), 10)
  await count.click()
  await expect(page.getByRole('option').count()).resolves.toBe(expected)
  await expect(count.getAttribute('aria-pressed')).resolves.toBe('true')
})

test('accepting takes a reason, which the copy keeps and the next check honours; it can be taken back', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await page.getByRole('option', { name: /J15/ }).click()
  await page.getByRole('button', { name: 'Accept with a reason' }).click()
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByText('Write the reason first.').waitFor()
  await page.getByLabel('Why can this stand as it is?').fill('The paper was marked out of 70.')
  await picture(guest, 'page-accept')
  await page.getByRole('button', { name: 'Accept', exact: true }).click()
  await page.getByRole('button', { name: '1 accepted' }).waitFor()
  await expect(page.getByRole('gridcell', { name: '63' }).innerText()).resolves.toBe('63')

  const copy = await downloaded(guest)
  const accepted = (await flagsOf(copy)).filter(({ decision }) => decision !== null)
  expect(accepted).toEqual([expect.objectContaining({ cell: 'J15', decision: 'accepted', reason: 'The paper was marked out of 70.' })])

  await openBook(guest, upload('again.xlsx', copy))
  await page.getByText('again.xlsx').waitFor()
  await check(guest)
  await page.getByRole('button', { name: '1 accepted' }).click()
  await page.getByRole('option', { name: /J15/ }).click()
  await page.getByText('The paper was marked out of 70.').waitFor()
  await page.getByRole('button', { name: 'Take back the acceptance' }).click()
  await page.getByRole('button', { name: /accepted/ }).waitFor({ state: 'detached' })
  expect((await flagsOf(await downloaded(guest))).filter(({ decision }) => decision !== null)).toEqual([])
})

test('clearing asks first, says that reasons stay, and takes the flags away', async () => {
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  await page.getByRole('tab', { name: 'Flags' }).waitFor()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Clear flags' }).click()
  const dialog = page.getByRole('dialog', { name: 'Clear all flags?' })
  await expect(dialog.innerText()).resolves.toContain('Reasons that people wrote stay')
  await dialog.getByRole('button', { name: 'Clear flags' }).click()
  await page.getByText('The flags are cleared.').first().waitFor()
  await page.getByRole('tab', { name: 'Flags' }).waitFor({ state: 'detached' })
  expect(await flagsOf(await downloaded(guest))).toEqual([])
})

test('a clean sheet is said to be clean, with what could not run', async () => {
  await openBook(guest, upload('clean.xlsx', exampleBytes('component-marks-clean.xlsx')))
  await check(guest)
  await guest.page.getByText(/^Nothing to put right on Component 1 marks\. \d+ rules passed/).waitFor()
  await picture(guest, 'page-clean')
})

test('a sheet that is not recognised says why; checking the workbook is then the first thing offered', async () => {
  const { page } = guest
  await tryExample(guest)
  await page.getByRole('tab', { name: 'Seating plan' }).click()
  await page.getByText('Not recognised, so it can’t be checked by itself.').waitFor()
  await expect(page.getByRole('button', { name: 'Check this sheet' }).count()).resolves.toBe(0)
  await check(guest, 'Check workbook')
  await page.getByRole('button', { name: /3 sheets not recognised/ }).click()
  await page.getByText(/^Seating plan: ./).waitFor()
})

test('where the structure is protected the findings stay in the pane, which says so', async () => {
  await openBook(guest, upload('locked.xlsx', marksOf(3, 0.5, { workbook: '<workbookProtection lockStructure="1"/>' })))
  await check(guest)
  await guest.page.getByText(/structure .*protected|protected.* structure/i).first().waitFor()
  expect(await guest.page.getByRole('option').count()).toBeGreaterThanOrEqual(3)
})

test.each([
  ['notes.xlsx', Buffer.from('not a workbook'), /notes\.xlsx: .+\./],
  ['empty.xlsx', Buffer.alloc(0), /empty\.xlsx: .+\./]
])('%s is refused with a sentence', async (name, bytes, sentence) => {
  await openBook(guest, upload(name, bytes))
  await guest.page.getByText(sentence).waitFor()
  await guest.page.getByRole('button', { name: 'Open a workbook' }).waitFor()
})

test('ten thousand findings are drawn a screen at a time', async () => {
  const { page } = guest
  await openBook(guest, upload('large.xlsx', marksOf(9999, 0.5)))
  await check(guest)
  const list = page.getByRole('listbox', { name: 'Findings' })
  await list.focus()
  await page.keyboard.press('End')
  await page.getByRole('option', { selected: true }).waitFor()
  expect(await page.getByRole('option').count()).toBeLessThan(60)
  const [at, of] = await page.getByRole('option', { selected: true }).evaluate(option => [option.ariaPosInSet, option.ariaSetSize])
  expect(at).toBe(of)
  await expect(page.getByText(/^9,999 of 9,999$|^\d{2},\d{3} of \d{2},\d{3}$/).count()).resolves.toBe(1)
})

test('a long check shows what it does and can be stopped, and then the workbook is as it was', async () => {
  const { page } = guest
  await openBook(guest, upload('large.xlsx', marksOf(9999, 5)))
  await page.getByRole('button', { name: 'Check this sheet' }).waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  // Pressed from within the page, as soon as it is there: from here the check might end before the click arrives.
  const shown = page.evaluate(() => new Promise<string>(resolve => {
    const observer = new MutationObserver(() => {
      const bar = document.querySelector('[role=progressbar]')
      const cancel = [...document.querySelectorAll('button')].find(button => button.textContent === 'Cancel')
      if (!bar || !cancel) return
      observer.disconnect()
      resolve(bar.ariaLabel ?? '')
      cancel.click()
    })
    observer.observe(document.body, { childList: true, subtree: true })
  }))
  await page.getByRole('button', { name: 'Check this sheet' }).click()
  expect(await shown).toMatch(/^(Reading|Recognising|Checking) Marks|^Starting$/)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.getByText('Stopped. The workbook is as it was.').first().waitFor()
  await expect(page.getByRole('tab', { name: 'Flags' }).count()).resolves.toBe(0)
  await expect(page.getByRole('listbox').count()).resolves.toBe(0)
})
