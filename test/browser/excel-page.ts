import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { bookFromFile } from '../host/book-from-file'
import { ExcelHost } from '../host/excel-host'
import type { EventMessage } from '../host/events'
import type { RequestBody } from '../host/protocol'
import { ROAD } from './main-thread'
import { watched, type Visit } from './visit'

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
const CLIENT = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js')

/** What Excel does around its client, in the page: it says what it can do, and carries requests to the host of the tests. */
const AROUND = `;(() => {
  // What the road to the host takes is no part of the pane: it has tasks of its own, which are marked.
  const turn = () => new Promise(resolve => { setTimeout(resolve) })
  const carry = async (...asked) => {
    await turn()
    performance.mark('${ROAD}')
    const answer = await window.carryOut(...asked)
    performance.mark('${ROAD}')
    await turn()
    return answer
  }
  const isSetSupported = (set, version = '1.1') => set === 'ExcelApi' ? Number(String(version).split('.')[1] ?? 0) <= 9 : set === 'DelayForCellEdit'
  window.ribbon = {}
  window.Office = Object.create(window.Office, {
    context: { value: { requirements: { isSetSupported }, officeTheme: window.officeTheme } },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) },
    actions: { value: { associate: (name, run) => { window.ribbon[name] = run } } },
    addin: { value: { showAsTaskpane: () => Promise.resolve() } }
  })
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_, flags, { Body }) => JSON.parse(await carry(flags, JSON.stringify(Body)))
    })
  }
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve())
  window.deliver = message => { OfficeExtension._testTriggerRichApiMessageEvent(message) }
})()`

export interface ExcelVisit extends Visit {
  readonly host: ExcelHost
  /** Presses a button of the ribbon; resolves when its function has ended. */
  press(button: string): Promise<void>
}

interface ExcelWindow extends Window {
  readonly ribbon: Readonly<Record<string, (event: { completed(): void }) => void>>
  readonly deliver: (message: EventMessage) => void
}

export interface ExcelOptions extends BrowserContextOptions {
  /** The background of Office's theme. */
  readonly background?: string
}

/** The pane as it stands in Excel: the built page over Microsoft's own client, with a workbook of the tests behind it. */
export async function openPane(browser: Browser, address: string, bytes: Uint8Array, options: ExcelOptions = {}): Promise<ExcelVisit> {
  const { background = '#FFFFFF', ...contextOptions } = options
  const host = new ExcelHost(await bookFromFile(bytes))
  const context = await browser.newContext({ viewport: { width: 350, height: 760 }, serviceWorkers: 'block', ...contextOptions })
  const page = await context.newPage()
  const visit = watched(page, address)
  await page.exposeFunction('carryOut', async (flags: number, body: string) => JSON.stringify(await host.execute(flags, JSON.parse(body) as RequestBody)))
  host.post.deliver = message => { void deliver(page, message) }
  await page.route(OFFICE_JS, route => route.fulfill({ contentType: 'text/javascript', body: readFileSync(CLIENT, 'utf8') + AROUND }))
  await page.addInitScript(`window.officeTheme = { bodyBackgroundColor: '${background}' }`)
  await page.goto(`${address}taskpane.html`)
  await page.getByRole('heading', { name: 'Centre Check' }).waitFor()
  const press = (button: string) =>
    page.evaluate(name => new Promise<void>((resolve, reject) => {
      const run = (window as unknown as ExcelWindow).ribbon[name]
      if (run) run({ completed: resolve })
      else reject(new Error(`The ribbon has no function ${name}.`))
    }), button)
  return { ...visit, host, press }
}

/** What Excel tells when the pane is gone, or just going, nobody hears. */
async function deliver(page: Page, message: EventMessage): Promise<void> {
  try {
    await page.evaluate(sent => { (window as unknown as ExcelWindow).deliver(sent) }, message)
  } catch (error) {
    const isGone = page.isClosed() || (error instanceof Error && error.message.includes('has been closed'))
    if (!isGone) throw error
  }
}
