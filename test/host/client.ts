import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import vm from 'node:vm'
import type { EventMessage, EventPost } from './events'
import type { RequestBody, Response } from './protocol'

/** The signature of `Excel.run` with options, as the Excel backend uses it. */
export type RunExcel = <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>

/** Carries out a request in place of Excel. */
export type Execute = (flags: number, body: RequestBody) => Promise<Response>

interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>
  _createRequestExecutorOrNull(): {
    executeAsync(customData: string, flags: number, message: { Body: RequestBody }): Promise<Response>
  }
}

interface ClientWindow extends Record<string, unknown> {
  Office: object
  readonly OfficeExtension: {
    readonly SessionBase: { _overrideSession: Session }
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean }
    /** The client's own doors for tests: what readies it for messages from Excel, and a message that arrives. */
    readonly _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void
    readonly _testTriggerRichApiMessageEvent: (message: EventMessage) => void
  }
}

const CLIENT = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js')

/** Requirement sets that this Excel has; the client itself refuses a member of a later one. */
export interface Support {
  /** The second half of the version: 9 for ExcelApi 1.9. */
  readonly excelApi: number
  readonly delayForCellEdit: boolean
}

/**
 * Microsoft's own Excel client, as the add-in gets it in Excel: proxies, loading, null objects and errors are its own.
 * Only the workbook behind it is ours.
 */
export function connect(execute: Execute, support: Support = { excelApi: 9, delayForCellEdit: true }, post?: EventPost): RunExcel {
  const client = loadClient(support)
  // Options must be an object of the client's own realm, or it does not take them for options.
  const run = vm.runInContext('(options, batch) => Excel.run(Object.assign({}, options), batch)', client) as RunExcel
  const session: Session = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_, flags, { Body }) => execute(flags, JSON.parse(JSON.stringify(Body)) as RequestBody)
    })
  }
  client.OfficeExtension.SessionBase._overrideSession = session
  if (post) {
    client.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve())
    post.deliver = message => { client.OfficeExtension._testTriggerRichApiMessageEvent(message) }
  }
  return run
}

let script: vm.Script | undefined

function loadClient({ excelApi, delayForCellEdit }: Support): ClientWindow {
  script ??= new vm.Script(readFileSync(CLIENT, 'utf8'), { filename: CLIENT })
  const window = browserWindow()
  vm.createContext(window)
  script.runInContext(window)
  const client = window as ClientWindow
  const isSetSupported = (set: string, version: number | string = '1.1') =>
    set === 'ExcelApi' ? Number(String(version).split('.')[1] ?? 0) <= excelApi : set === 'DelayForCellEdit' && delayForCellEdit
  // What Excel tells the client while it starts.
  client.Office = Object.create(client.Office, { context: { value: { requirements: { isSetSupported } } } }) as object
  // The client knows since which version each member exists; that it looks is a switch of its own.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  return client
}

/** As much of a window as the client looks at while it loads. */
function browserWindow(): Record<string, unknown> {
  const nothing = () => undefined
  const element = { appendChild: nothing }
  const window: Record<string, unknown> = {
    setTimeout: (callback: () => void, delay: number) => setTimeout(callback, delay).unref(),
    clearTimeout,
    addEventListener: nothing,
    navigator: { userAgent: 'node', platform: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    document: {
      URL: 'https://localhost/',
      cookie: '',
      head: element,
      body: element,
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing })
    }
  }
  for (const name of ['window', 'self', 'parent', 'top']) window[name] = window
  return window
}
