import { workbookOf } from '../../workbook/grid-workbook'
import { marksOf, upload } from '../books'
import { browserOnSite } from '../browser-on-site'
import { check, openBook, type Visit } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

/** Presses Cancel from within the page as soon as it is there: from here the check might end before. */
async function cancelled({ page }: Visit): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 20 })
  const pressed = page.evaluate(() => new Promise<void>(resolve => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(button => button.textContent === 'Cancel')
      if (!cancel) return
      observer.disconnect()
      cancel.click()
      resolve()
    })
    observer.observe(document.body, { childList: true, subtree: true })
  }))
  await page.getByRole('button', { name: 'Check this sheet' }).click()
  await pressed
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await page.getByText('Stopped. The workbook is as it was.').first().waitFor()
}

const states: readonly State[] = [
  ['cancelled', async guest => {
    guest.page.on('dialog', dialog => void dialog.accept())
    await openBook(guest, upload('large.xlsx', marksOf(9999, 5)))
    await guest.page.getByText('large.xlsx').waitFor()
    await guest.page.getByText('9,999 learners').waitFor()
    await cancelled(guest)
  }],
  ['protected', async guest => {
    await openBook(guest, upload('protected.xlsx', marksOf(3, 0.5, { workbook: '<workbookProtection lockStructure="1"/>' })))
    await guest.page.getByText('protected.xlsx').waitFor()
    await check(guest)
    await guest.page.getByText(/structure is protected.*shown here alone/).waitFor()
  }],
  ['settings unused', async guest => {
    await openBook(guest, upload('settings.xlsx', workbookOf(`
      == Marks ==
      Candidate number | Component | Mark /60 | Sampled
      0012 | 1 | 30 | ✓
      == Settings ==
      Setting | Value | Note
      today | some day |`)))
    await guest.page.getByText('settings.xlsx').waitFor()
    await check(guest)
    await guest.page.getByRole('button', { name: '1 row of the sheet Settings could not be used' }).waitFor()
  }],
  ['nothing checked', async guest => {
    await openBook(guest, upload('contacts.xlsx', workbookOf('Who | Their room\nA Khan | 12')))
    await guest.page.getByText('contacts.xlsx').waitFor()
    await check(guest, 'Check workbook')
    await guest.page.getByText('No sheet was recognised, so nothing was checked.').first().waitFor()
  }]
]

testLooks(on, states)
