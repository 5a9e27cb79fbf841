import type { Page } from 'playwright-core'
import { browserOnSite } from '../browser-on-site'
import { check, tryExample } from '../visit'
import { testLooks, type State } from './look'

jest.setTimeout(120_000)

const on = browserOnSite()

/** Has the program's own files hold a fault: whatever fits is followed by it. */
async function breaks(page: Page, where: RegExp, fault: string): Promise<void> {
  await page.route('**/scripts/*.js', async route => {
    const response = await route.fetch()
    const script = await response.text()
    await route.fulfill({ response, body: script.replace(where, found => found + fault) })
  })
}

const RULE = /id: ?"mark-missing"[^]*?\*check\((?:[^()]|\([^()]*\))*\) ?\{/

const states: readonly State[] = [
  ['unfetched', async guest => {
    const { page } = guest
    page.on('dialog', dialog => void dialog.accept())
    await tryExample(guest)
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Check this sheet' }).click()
    await page.getByText(/could not be fetched\. Look at the connection/).first().waitFor()
    await page.context().setOffline(false)
  }],
  ['failed rule', async guest => {
    const { page } = guest
    await breaks(page, RULE, 'throw new Error("Broken by the tests.");')
    await page.reload()
    await tryExample(guest)
    await check(guest)
    await page.getByRole('button', { name: /could not run/ }).click()
    await page.getByText(/This rule broke, which is our fault and not the sheet’s: Broken by the tests/).waitFor()
    await page.unroute('**/scripts/*.js')
  }],
  ['broken', async guest => {
    const { page } = guest
    await page.reload()
    await breaks(page, /doing: ?`Checking \$\{\w+\}`/, '+(()=>{throw new Error("Broken by the tests.")})()')
    await tryExample(guest)
    await page.getByRole('button', { name: 'Check this sheet' }).click()
    await page.getByRole('button', { name: 'For whoever mends it' }).click()
    await page.unroute('**/scripts/*.js')
  }]
]

testLooks(on, states)
