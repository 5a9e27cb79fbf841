import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import packageLock from '../../package-lock.json'
import { launchBrowser } from './browser'
import { serveSite, siteFolder, type Site } from './site'
import { axe, picture, watched } from './visit'
import { loadRulebooks, rulebookIds } from '../../src/rules/register'

jest.setTimeout(60_000)

const pages = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.html') && !/^(index|preview|taskpane)\.html$/.test(file))
  .map(file => file.split(path.sep).join('/'))

const text = (file: string) => readFileSync(path.join(siteFolder, file), 'utf8')

test('the built site has a page for each rule of today', async () => {
  const books = [...(await loadRulebooks(rulebookIds)).values()]
  const wanted = books.flatMap(({ id, rules, comparisons }) => ['index', ...[...rules, ...comparisons].map(rule => rule.id)].map(name => `rules/${id}/${name}.html`))
  expect(pages.filter(page => /^rules\/.+\//.test(page)).sort()).toEqual(wanted.sort())
  for (const { id, rules } of books) {
    for (const rule of rules) expect(text(`rules/${id}/${rule.id}.html`)).toContain(rule.why.split('"')[0])
  }
})

test('every link and picture of the pages leads to something', () => {
  const astray = pages.flatMap(page =>
    [...text(page).matchAll(/(?:href|src)="([^"#]*)(?:#([^"]*))?"/g)].flatMap(([, to = '', anchor]) => {
      if (to.startsWith('https:')) return []
      const target = to === '' ? page : path.posix.join(path.posix.dirname(page), to)
      const found = existsSync(path.join(siteFolder, target)) && (anchor === undefined || text(target).includes(`id="${anchor}"`))
      return found ? [] : [`${page}: ${to}${anchor === undefined ? '' : `#${anchor}`}`]
    })
  )
  expect(astray).toEqual([])
})

test('the bill of materials names packages as they are locked, and the notices the same ones', () => {
  const { components } = JSON.parse(text('sbom.cdx.json')) as { components: { name: string; version: string; hashes?: object[] }[] }
  const locked = new Set(Object.entries(packageLock.packages).map(([at, { version }]) => `${at.replace(/^.*node_modules\//, '')} ${version}`))
  const names = components.map(({ name, version }) => `${name} ${version}`)
  expect(names.filter(name => !locked.has(name))).toEqual([])
  expect(components.filter(({ hashes }) => hashes === undefined)).toEqual([])
  for (const name of ['react', 'react-dom', 'fflate', '@noble/hashes', '@fluentui/react-button']) expect(components).toContainEqual(expect.objectContaining({ name }))
  for (const name of ['jest', 'webpack', 'typescript', '@microsoft/office-js']) expect(components).not.toContainEqual(expect.objectContaining({ name }))
  for (const name of names) expect(text('licences.txt')).toContain(name)
})

describe('in a browser', () => {
  let browser: Browser
  let site: Site

  beforeAll(async () => {
    site = await serveSite()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await site.stop()
  })

  const looks = [
    { name: 'light', options: { colorScheme: 'light', viewport: { width: 1280, height: 800 } } },
    { name: 'dark, 320 px', options: { colorScheme: 'dark', viewport: { width: 320, height: 640 } } }
  ] as const
  const shown = [
    ...['staff', 'technician', 'engineer', 'data-protection', 'accessibility'].map(name => `help/${name}.html`),
    'rules/index.html',
    'rules/pearson-tech-awards-2025-26/index.html',
    'rules/pearson-tech-awards-2025-26/mark-missing.html',
    'rules/every-sheet/identity-differs-between-sheets.html',
    'licences.html'
  ]

  test.each(looks)('the pages can be read by all: $name', async ({ name, options }) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const guest = watched(page, site.address)
    for (const file of shown) {
      await page.goto(site.address + file)
      expect({ file, found: await axe(guest) }).toEqual({ file, found: [] })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect({ file, wide }).toEqual({ file, wide: 0 })
      await picture(guest, `help-${file.replace(/\W+/g, '-')}-${name.replace(/\W+/g, '-')}`)
    }
    expect(guest.strangers).toEqual([])
    expect(guest.complaints).toEqual([])
    await guest.close()
  })
})
