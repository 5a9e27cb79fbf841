import type { Page } from 'playwright-core'
import { browserOnSite } from './browser-on-site'
import { serveSite } from './site'
import { check, downloaded, tryExample, visit, type Visit } from './visit'

jest.setTimeout(60_000)

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'

const on = browserOnSite()

/** Resolves when all files are kept and the page is answered from them. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    while (!navigator.serviceWorker.controller) await new Promise(resolve => setTimeout(resolve, 20))
  })
}

/**
 * A visit to a site of its own, whose server can be taken away. A browser told to be offline would let service workers
 * through, and lose sight of windows that they fill.
 */
async function visited(work: (guest: Visit, unplug: () => Promise<void>) => Promise<void>): Promise<void> {
  const site = await serveSite()
  const guest = await visit(on.browser, site.address, { serviceWorkers: 'allow' })
  await isKept(guest.page)
  await work(guest, () => site.stop())
  await guest.close()
}

const PAGES = /\/rules\/pages\.\w+\.json$/

test('once loaded, the page checks a workbook without a connection, in the same window and after it is opened anew', () =>
  visited(async (guest, unplug) => {
    await unplug()
    await tryExample(guest)
    await check(guest, 'Check workbook')
    expect((await downloaded(guest)).length).toBeGreaterThan(1000)
    guest.page.on('dialog', dialog => void dialog.accept())
    await guest.page.reload()
    await tryExample(guest)
    await guest.page.getByRole('tab', { name: 'Sample', exact: true }).click()
    await guest.page.getByRole('region', { name: 'Samples' }).waitFor()
  }))

test('pages about rules are kept too, once there is time for it', () =>
  visited(async (guest, unplug) => {
    const { page } = guest
    await page.evaluate(async source => {
      const keys = async () => (await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))).flat()
      while (!(await keys()).some(({ url }) => new RegExp(source).test(url))) await new Promise(resolve => setTimeout(resolve, 20))
    }, PAGES.source)
    await unplug()
    await tryExample(guest)
    await check(guest)
    await page.getByRole('option', { name: /J15/ }).click()
    const address = await page.getByRole('link', { name: 'More about this rule' }).getAttribute('href')
    const about = await page.context().newPage()
    await about.goto(new URL(address ?? '', page.url()).href)
    await about.getByRole('heading', { level: 1, name: 'A mark is outside its range or not whole' }).waitFor()
    expect(await about.evaluate(() => document.styleSheets.length)).toBe(1)
    await about.getByRole('link', { name: 'For staff' }).click()
    await about.getByRole('heading', { level: 1, name: 'Centre Check for staff' }).waitFor()
    const widths = await about.locator('img').evaluateAll(pictures => pictures.map(picture => (picture instanceof HTMLImageElement ? picture.naturalWidth : 0)))
    expect(widths.length).toBeGreaterThan(0)
    expect(widths).not.toContain(0)
    await about.goto(new URL('rules/no-such-page.html', about.url()).href)
    await about.getByRole('heading', { level: 1, name: 'This page needs a connection' }).waitFor()
  }))

test('without a connection and with nothing kept, what could not be fetched is said in words', async () => {
  const guest = await visit(on.browser, on.address)
  await tryExample(guest)
  await guest.page.context().setOffline(true)
  await guest.page.getByRole('button', { name: 'Check this sheet' }).click()
  await guest.page.getByText(/could not be fetched\. Look at the connection/).first().waitFor()
  await guest.page.context().setOffline(false)
  await check(guest)
  await guest.close()
})

test('the pane starts without a connection too, by the scripts of Office that are kept from an earlier start', async () => {
  const context = await on.browser.newContext({ serviceWorkers: 'allow' })
  const page = await context.newPage()
  const answer = { contentType: 'text/javascript', body: 'window.Office = { onReady: () => new Promise(() => undefined) }' }
  await page.route(OFFICE_JS, route => route.fulfill(answer))
  await page.goto(`${on.address}taskpane.html?_host_Info=Excel`)
  await isKept(page)
  // Scripts that the worker fetches itself do not pass through this test: they are put where it puts them.
  await page.evaluate(async ({ address, body, type }) => {
    const [name] = await caches.keys()
    const cache = await caches.open(name ?? '')
    await cache.put(address, new Response(body, { headers: { 'Content-Type': type } }))
  }, { address: OFFICE_JS, body: answer.body, type: answer.contentType })
  await page.unroute(OFFICE_JS)
  await context.setOffline(true)
  await page.reload()
  expect(await page.evaluate(() => 'Office' in window)).toBe(true)
  expect(await page.locator('#root').count()).toBe(1)
  await context.close()
})
