import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { HOSTILE_TEXTS, hostileSheets } from '../nothing-lost/hostile-texts'
import { workbookOfGrids } from '../workbook/grid-workbook'
import { exampleBytes, upload } from './books'
import { browserOnSite } from './browser-on-site'
import { openPane } from './excel-page'
import { check, openBook, settled, visit, type Visit } from './visit'

jest.setTimeout(90_000)

const on = browserOnSite()

const OFFICE_JS = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js$/

/** Opens the first of what is folded up, in the page itself: from without, a view that is drawn anew may take it away meanwhile. */
function unfoldNext(): boolean {
  const folded = document.querySelectorAll<HTMLElement>('button[aria-expanded=false]:not([aria-haspopup])')
  const next = [...folded].find(button => button.checkVisibility())
  next?.click()
  return next !== undefined
}

/** Goes through every view that can be reached: each tab, what each tab unfolds, and each entry of the menu. */
async function goThrough({ page }: Visit): Promise<string[]> {
  const seen: string[] = []
  const tabs = page.getByRole('tab')
  for (let at = 0; at < (await tabs.count()); at++) {
    const tab = tabs.nth(at)
    if (!(await tab.isEnabled())) continue
    seen.push(await tab.innerText())
    await tab.click()
    await settled(page)
    for (let opened = 0; opened < 8 && (await page.evaluate(unfoldNext)); opened++) await settled(page)
  }
  const menu = page.getByRole('button', { name: 'More', exact: true })
  await menu.click()
  const entries = await page.getByRole('menuitem').allInnerTexts()
  await page.keyboard.press('Escape')
  for (const entry of entries) {
    await menu.click()
    const item = page.getByRole('menuitem', { name: entry, exact: true })
    if (await item.isEnabled()) {
      seen.push(entry)
      await item.click()
    }
    await page.waitForTimeout(200)
    for (let tries = 0; tries < 3 && (await page.getByRole('dialog').or(page.getByRole('menu')).count()) > 0; tries++) await page.keyboard.press('Escape')
  }
  return seen
}

test('no view of the page asks any other place for anything, or says anything to the console', async () => {
  const guest = await visit(on.browser, on.address)
  await openBook(guest, upload('marks.xlsx', exampleBytes('component-marks-faulty.xlsx')))
  await check(guest, 'Check workbook')
  const seen = await goThrough(guest)
  expect(seen.length).toBeGreaterThan(4)
  expect(guest.strangers).toEqual([])
  expect(guest.complaints).toEqual([])
  const kept = await guest.page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]))
  expect(kept).not.toMatch(/00\d\d|Component 1 marks/)
  await guest.close()
})

test('no view of the pane in Excel asks any other place for anything but Office’s own client', async () => {
  const guest = await openPane(on.browser, on.address, exampleBytes('component-marks-faulty.xlsx'))
  await guest.page.getByText('Component marks').first().waitFor()
  await check(guest, 'Check workbook')
  await goThrough(guest)
  expect(guest.strangers.filter(address => !OFFICE_JS.test(address))).toEqual([])
  expect(guest.strangers.length).toBeLessThanOrEqual(1)
  await guest.close()
})

test('texts of a workbook are shown as texts, never as elements or programs', async () => {
  const guest = await visit(on.browser, on.address)
  await openBook(guest, upload('<img src=x onerror=taken=1>.xlsx', workbookOfGrids(hostileSheets())))
  await check(guest, 'Check workbook')
  const { page } = guest
  for (const text of ['<script>window.taken=1</script>', '=1+1']) await page.getByText(text).first().waitFor()
  await goThrough(guest)
  const found = await page.evaluate(() => ({
    taken: 'taken' in window,
    // Whatever a text could have become.
    elements: document.querySelectorAll('#root script, #root img[src=x], #root b:not([class])').length
  }))
  expect(found).toEqual({ taken: false, elements: 0 })
  expect(HOSTILE_TEXTS).toContain('<script>window.taken=1</script>')
  expect(guest.strangers).toEqual([])
  expect(guest.complaints).toEqual([])
  await guest.close()
})

const folder = path.join(__dirname, '..', '..', 'dist', 'site')

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.html'))
const SCRIPTS: Readonly<Record<string, readonly string[] | undefined>> = {
  'taskpane.html': ["'self'", 'https://appsforoffice.microsoft.com'],
  'preview.html': ["'self'"],
  'index.html': ["'self'"]
}

/** A page's policy, and what it allows of a sort: by its own directive, or by the one for all sorts. */
function policyOf(html: string) {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? ''
  const directives = new Map(policy.split(';').map(part => part.trim().split(/\s+/)).map(([directive = '', ...sources]) => [directive, sources]))
  const allowed = (directive: string) => directives.get(directive) ?? (directive.endsWith('-src') ? directives.get('default-src') : undefined)
  return { policy, allowed }
}

test('every page as built lets in no program but files of its own', () => {
  expect(pages.length).toBeGreaterThan(400)
  for (const name of pages) {
    const html = readFileSync(path.join(folder, name), 'utf8')
    const { policy, allowed } = policyOf(html)
    const isProgram = SCRIPTS[name] !== undefined
    expect({
      name,
      default: allowed('default-src'),
      scripts: allowed('script-src'),
      connections: allowed('connect-src'),
      forms: allowed('form-action')
    }).toEqual({ name, default: ["'none'"], scripts: SCRIPTS[name] ?? ["'none'"], connections: [isProgram ? "'self'" : "'none'"], forms: ["'none'"] })
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:/)
    // Nothing inline that the policy would have to let in.
    expect(html.replace(/<script[^>]* src="?[^>]*><\/script>/g, '')).not.toMatch(/<script|\son\w+=|javascript:/i)
  }
})
