import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'
import { exampleBytes, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { axe, onPaper, check, downloaded, openBook, visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

const book = workbookOf(`
  == Q-TAGs ==
  Candidate no | Qualification | Status        | Q-TAG | Rationale        | Teacher signed | HoC signed
  12           | Business      | Certificating | M     | Steady at Merit  | 24/05/2021     |
  13           | Travel        | Certificating | P     | Mock and project | 24/05/2021     | 14/06/2021
  == Evidence ==
  Candidate no | Evidence type | Evidence grade
  12           | Tracker       | M`)

test('a learner’s page is drawn, printed alone, and added as a sheet', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  await openBook(guest, upload('grades.xlsx', book))
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Learner’s page for an appeal…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Learner’s page for an appeal' })
  await dialog.getByRole('combobox', { name: 'Learner' }).selectOption({ label: '0012' })
  const drawn = dialog.getByRole('region', { name: 'The page of Appeal 0012' })
  await drawn.getByText('Steady at Merit').waitFor()
  await drawn.getByText('not recorded', { exact: true }).first().waitFor()
  expect(await axe(guest)).toEqual([])
  await onPaper(page, async () => {
    await page.locator('[data-printed]').getByText('Steady at Merit').waitFor()
    await dialog.waitFor({ state: 'hidden' })
  })
  await dialog.getByRole('button', { name: 'Add as a sheet' }).click()
  await dialog.getByText('Appeal 0012 stands in the workbook.').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  const { sheets } = await openWorkbookFile(await downloaded(guest)).describe()
  expect(sheets.map(({ name }) => name)).toContain('Appeal 0012')
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('a finding leads to its learner’s page, and to no other’s', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  await openBook(guest, upload('grades.xlsx', book))
  await check(guest, 'Check workbook')
  await page.getByRole('option', { name: /learner 0012 · Q-TAGs/ }).first().click()
  await page.getByRole('button', { name: 'This learner’s page for an appeal' }).click()
  const dialog = page.getByRole('dialog', { name: 'Learner’s page for an appeal' })
  await dialog.getByRole('region', { name: 'The page of Appeal 0012' }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await expect(page.evaluate(() => document.activeElement?.textContent)).resolves.toBe('This learner’s page for an appeal')
  page.on('dialog', confirmation => void confirmation.accept())
  await openBook(guest, upload('marks.xlsx', exampleBytes('component-marks-faulty.xlsx')))
  await page.getByText('marks.xlsx').waitFor()
  await check(guest)
  await page.getByRole('option', { name: /learner 0041/ }).click()
  await page.getByRole('link', { name: 'More about this rule' }).waitFor()
  await expect(page.getByRole('button', { name: 'This learner’s page for an appeal' }).count()).resolves.toBe(0)
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('what still stands before submission is one view, a qualification each', async () => {
  const guest = await visit(on.browser, on.address)
  const { page } = guest
  await openBook(guest, upload('grades.xlsx', book))
  await check(guest, 'Check workbook')
  await page.getByRole('button', { name: 'What still stands before submission, 2 qualifications' }).click()
  await page.getByText('Business (Q-TAGs)').waitFor()
  await page.getByText('1 of 1 Q-TAGs not signed by the Head of Centre').waitFor()
  await page.getByText(/^errors open: .*A Q-TAG rests on a tracker alone \(1\)/).waitFor()
  expect(await axe(guest)).toEqual([])
  expect(guest.complaints).toEqual([])
  await guest.close()
})
