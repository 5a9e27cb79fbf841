import { workbookOf } from '../workbook/grid-workbook'
import { upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { axe, openBook, picture, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const on = browserOnSite()

const contacts = workbookOf('Who | Their room\nA Khan | 12')

async function openFromMenu({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'New sheet from template…' }).click()
  await page.getByRole('dialog', { name: 'New sheet from template' }).waitFor()
}

test('from the menu a sheet is chosen with the keyboard, added and shown', async () => {
  const guest = await visit(on.browser, on.address)
  await openBook(guest, upload('contacts.xlsx', contacts))
  await guest.page.getByText('Sheet1').first().waitFor()
  await openFromMenu(guest)
  const { page } = guest
  expect(await page.getByRole('radio').count()).toBe(20)
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'template-dialog')
  await page.getByRole('radio', { name: /^Component marks/ }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', { name: /^Component entries/ }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Add the sheet' }).press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name: 'Component entries' }).waitFor()
  await picture(guest, 'template-added')
  expect(guest.complaints).toEqual([])
  await guest.close()
})

test('is offered where a sheet is not recognised, and a narrow screen holds it', async () => {
  const guest = await visit(on.browser, on.address, { viewport: { width: 320, height: 700 } })
  await openBook(guest, upload('contacts.xlsx', contacts))
  await guest.page.getByRole('button', { name: 'New sheet from template…' }).click()
  const dialog = guest.page.getByRole('dialog', { name: 'New sheet from template' })
  await dialog.waitFor()
  expect(await axe(guest)).toEqual([])
  await picture(guest, 'template-narrow')
  expect(await dialog.evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
  await guest.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await guest.close()
})

test('does the same in Excel, where it takes a free name', async () => {
  const guest = await openPane(on.browser, on.address, workbookOf('== Key dates ==\nWho | Their room\nA Khan | 12'))
  await guest.page.getByText('Key dates').first().waitFor()
  await openFromMenu(guest)
  await guest.page.getByRole('radio', { name: /^Key dates/ }).check()
  await guest.page.getByRole('button', { name: 'Add the sheet' }).click()
  await guest.page.getByRole('dialog').waitFor({ state: 'detached' })
  await guest.page.getByRole('heading', { name: 'Key dates (2)' }).waitFor()
  const added = guest.host.book.sheets.at(-1)
  expect([added?.name, added?.visibility]).toEqual(['Key dates (2)', 'Visible'])
  await guest.close()
})

test('says why, where the structure is protected', async () => {
  const guest = await openPane(on.browser, on.address, contacts)
  await guest.page.getByText('Sheet1').first().waitFor()
  guest.host.book.isStructureProtected = true
  await openFromMenu(guest)
  await guest.page.getByRole('button', { name: 'Add the sheet' }).click()
  await guest.page.getByText('This workbook’s structure is protected').waitFor()
  expect(guest.host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1'])
  await guest.close()
})
