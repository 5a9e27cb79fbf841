import { exampleBytes, upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { check, openBook, tryExample, visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

/** A check and what is done with its findings. */
const states: readonly State[] = [
  ['checked', async guest => {
    await tryExample(guest)
    await check(guest, 'Check workbook')
  }],
  ['not judged', ({ page }) => page.getByRole('button', { name: /could not run/ }).click()],
  ['finding', async ({ page }) => {
    await page.getByRole('button', { name: /could not run/ }).click()
    await page.getByRole('listbox').getByRole('option').first().click()
  }],
  ['accept', ({ page }) => page.getByRole('button', { name: 'Accept with a reason' }).click()],
  ['no reason', ({ page }) => page.getByRole('button', { name: 'Accept', exact: true }).click()],
  ['accepted', async ({ page }) => {
    await page.getByLabel('Why can this stand as it is?').fill('Agreed with the moderator.')
    await page.getByRole('button', { name: 'Accept', exact: true }).click()
    await page.getByRole('button', { name: '1 accepted' }).click()
    await page.getByRole('listbox').getByRole('option').first().click()
  }],
  ['narrowed', async ({ page }) => {
    await page.getByRole('button', { name: '1 accepted' }).click()
    await page.getByRole('button', { name: 'Narrow the list' }).click()
    await page.getByRole('combobox', { name: 'Assessor' }).selectOption('Mrs F Adeyemi')
  }],
  ['nothing left', async ({ page }) => {
    await page.getByRole('searchbox', { name: 'Learner' }).fill('nobody')
    await page.getByText(/^Nothing here now/).waitFor()
  }],
  ['nothing to hand out', async ({ page }) => {
    await page.getByRole('button', { name: 'Lists to hand out' }).click()
    await page.getByText('Nothing is open, so there is nothing to hand out.').waitFor()
  }],
  ['lists', async ({ page }) => {
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('button', { name: 'Lists to hand out' }).click()
    await page.getByRole('dialog').getByRole('listitem').nth(1).waitFor()
  }],
  ['clean', async guest => {
    await guest.page.keyboard.press('Escape')
    guest.page.on('dialog', dialog => void dialog.accept())
    await openBook(guest, upload('clean.xlsx', exampleBytes('component-marks-clean.xlsx')))
    await guest.page.getByText('clean.xlsx').waitFor()
    await check(guest)
  }]
]

testLooks(on, states)

test('flagged cells differ by more than colour', async () => {
  const guest = await visit(on.browser, on.address, { forcedColors: 'active' })
  await tryExample(guest)
  await check(guest)
  const edges = await guest.page.locator('[role=gridcell]').evaluateAll(cells =>
    cells.map(cell => `${cell.textContent.split(':')[0] ?? ''} ${getComputedStyle(cell).borderLeftStyle}`).filter(edge => /^(To |Tip)/.test(edge))
  )
  expect(new Set(edges)).toContain('To put right solid')
  await guest.close()
})
