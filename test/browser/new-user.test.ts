import type { Page } from 'playwright-core'
import { browserOnSite } from './browser-on-site'
import { check, focusGrid, picture, tryExample, visit } from './visit'

jest.setTimeout(120_000)

const on = browserOnSite()

/** Chooses a finding in the list and types into its cell what puts it right; the check that follows is not asked for. */
async function putRight(page: Page, cell: string, keys: string): Promise<void> {
  const finding = page.getByRole('option', { name: new RegExp(`(^|\\W)${cell}\\W`) }).first()
  await finding.click()
  await focusGrid(page)
  if (keys === 'Delete') await page.keyboard.press(keys)
  else {
    await page.keyboard.type(keys)
    await page.keyboard.press('Enter')
  }
  await finding.waitFor({ state: 'detached' })
}

test('with nothing but the example and the page, the marks sheet comes clean', async () => {
  const guest = await visit(on.browser, on.address, { viewport: { width: 1280, height: 1500 } })
  const { page } = guest
  await tryExample(guest)
  await check(guest)
  // The mark is a sum: one of its parts is put right, and it follows.
  const sum = page.getByRole('option', { name: /J12\W/ })
  await sum.click()
  await page.getByRole('gridcell', { name: '5.5', exact: true }).click()
  await page.keyboard.type('6')
  await page.keyboard.press('Enter')
  await page.getByRole('gridcell', { name: '18', exact: true }).first().waitFor()
  await sum.waitFor({ state: 'detached' })
  await picture(guest, 'new-user-sum')
  for (const [cell, keys] of [
    ['J42', 'X'], ['J60', '31'], ['J28', 'X'], ['J64', 'X'], ['J15', '36'],
    ['O22', 'Delete'], ['Q47', '28/02/2026'], ['B36', '9978272339']
  ] as const) await putRight(page, cell, keys)

  // The learner who is listed twice: the second row is emptied.
  await page.getByRole('option', { name: /A67/ }).click()
  await page.getByRole('button', { name: 'Clear row 67' }).click()
  await page.getByText('11 cells were emptied.').waitFor()
  await page.getByRole('option', { name: /A67/ }).waitFor({ state: 'detached' })

  // Who the sample lacks is added where the list of findings says so.
  await page.getByRole('tab', { name: 'Sample', exact: true }).click()
  const missing = page.getByRole('button', { name: /^(Add|Replace by) \d{4}$/ })
  await missing.first().waitFor()
  for (let left = await missing.count(); left > 0; left = await missing.count()) {
    await missing.first().click()
    await page.getByText(/learners? w(as|ere) ticked as uploaded/).waitFor()
    await page.waitForFunction(before => [...document.querySelectorAll('button')].filter(({ textContent }) => /^(Add|Replace by) \d{4}$/.test(textContent)).length < before, left)
  }
  await picture(guest, 'new-user-sample')
  await page.getByRole('tab', { name: 'Check', exact: true }).click()
  await check(guest)
  // Only now does the sample stand, so that what it lacks can be told; and a name can only be found to differ from another sheet's.
  for (const cell of ['O31', 'O38', 'O40', 'P31', 'P38', 'P40']) await putRight(page, cell, 'Yes')
  await page.getByRole('option', { name: /C54/ }).click()
  const [, named] = /name differs from the one in (B\d+)/.exec(await page.getByRole('region', { name: 'The finding chosen' }).innerText()) ?? []
  expect(named).toBe('B28')
  await putRight(page, 'C54', 'Tolland, Noah')
  await page.getByText('Nothing to put right on Component 1 marks.').waitFor()
  await picture(guest, 'new-user-end')
  await expect(page.getByRole('listbox').count()).resolves.toBe(0)
  await expect(page.getByRole('button', { name: /to look at|tips?$/ }).count()).resolves.toBe(0)
  expect(guest.complaints).toEqual([])
  await guest.close()
})
