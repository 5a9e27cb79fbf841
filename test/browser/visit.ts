import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Upload } from './books'

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')
const screenshots = process.env.CENTRE_CHECK_SCREENSHOTS

/** A page of the site, opened by a new visitor. */
export interface Visit {
  readonly page: Page
  /** Addresses asked for that are not the site's own. */
  readonly strangers: readonly string[]
  /** What the browser or the program complained of, the content policy's refusals among it. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const guest = watched(page, address)
  await page.goto(address)
  await page.getByRole('heading', { name: 'Centre Check' }).waitFor()
  return guest
}

/** A page whose requests and complaints are kept. */
export function watched(page: Page, address: string): Visit {
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', request => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) strangers.push(request.url())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    // Only the tests of working offline let the service worker in.
    if (message.text().startsWith('Service Worker registration blocked')) return
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  return { page, strangers, complaints, close: () => page.context().close() }
}

export async function openBook({ page }: Visit, book: Upload): Promise<void> {
  await page.getByLabel('Workbook file').setInputFiles(book)
}

export async function tryExample({ page }: Visit): Promise<void> {
  await page.getByRole('button', { name: 'Try the example' }).click()
  await page.getByRole('button', { name: 'Check this sheet' }).waitFor()
}

export async function check({ page }: Visit, button: 'Check this sheet' | 'Check workbook' = 'Check this sheet'): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('region', { name: 'Results' }).waitFor()
}

/** Puts the focus on the grid's cursor, as the Tab key would. */
export async function focusGrid(page: Page): Promise<void> {
  await page.locator('[role=gridcell][aria-selected=true]').first().focus()
}

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[]
}

/** What axe finds wrong with the page as it stands, a line each; Fluent's own hidden focus traps are left out. */
export async function axe({ page }: Visit): Promise<string[]> {
  await settled(page)
  const { violations } = await page.evaluate<AxeResult>(`(() => { ${AXE}; return window.axe.run({ exclude: ['[data-tabster-dummy]'] }, { resultTypes: ['violations'] }) })()`)
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.length} times, as in ${nodes[0]?.html.slice(0, 200) ?? ''}`)
}

/** Keeps a picture of the page where a folder for pictures is given. */
export async function picture({ page }: Visit, name: string): Promise<void> {
  if (screenshots === undefined || screenshots === '') return
  await settled(page)
  mkdirSync(screenshots, { recursive: true })
  await page.screenshot({ path: path.join(screenshots, `${name}.png`) })
}

/**
 * Waits until nothing has faded in or out for a while: an effect may start its fade a few frames after the click
 * that brought it, and half-faded text has too little contrast.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let quiet = 0; quiet < 10; quiet += 1) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      if (document.getAnimations().some(({ playState }) => playState === 'running')) quiet = 0
    }
  })
}

/** What happens while a page is put on paper. */
export async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => { dispatchEvent(new Event('beforeprint')) })
  await look()
  await page.evaluate(() => { dispatchEvent(new Event('afterprint')) })
  await page.emulateMedia({ media: null })
}

/** The flagged copy that the page hands out. */
export async function downloaded({ page }: Visit): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the flagged copy' }).click()])
  return readFileSync(await download.path())
}
