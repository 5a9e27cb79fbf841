import { wholePage } from '../../src/pages/html'
import { exampleHtml } from '../../src/pages/example-table'
import { guidePage } from '../../src/pages/guide-page'
import { rulePages, type Book } from '../../src/pages/rule-pages'
import type { Examples } from '../../src/rules/example'
import { loadRulebooks, rulebookIds } from '../../src/rules/register'
import { editions, loadRule, ruleFiles, rulebookOf } from '../rules/rule-files'

let books: readonly Book[] = []

beforeAll(async () => {
  const examples = new Map<string, Map<string, Examples>>(rulebookIds.map(id => [id, new Map()]))
  for (const file of ruleFiles) examples.get(rulebookOf(file.rulebook))?.set(file.name, (await loadRule(file)).examples)
  books = [...(await loadRulebooks(rulebookIds)).values()].map(rulebook => ({
    rulebook,
    document: 'A document & more',
    sections: editions[rulebook.id]?.sections ?? null,
    examples: examples.get(rulebook.id) ?? new Map<string, Examples>()
  }))
})

test('every rule and comparison has a page under its guide, and is listed under its section', () => {
  const pages = new Map(rulePages(books).map(page => [page.path, page]))
  for (const { rulebook } of books) {
    const contents = pages.get(`rules/${rulebook.id}/index.html`)?.body ?? ''
    for (const { id } of [...rulebook.rules, ...rulebook.comparisons]) {
      expect(pages.get(`rules/${rulebook.id}/${id}.html`)?.body).toContain(`<small>${id}</small>`)
      expect(contents.split(`href="${id}.html"`)).toHaveLength(2)
    }
    expect(pages.get('rules/index.html')?.body).toContain(`href="${rulebook.id}/index.html"`)
  }
  const entries = books.flatMap(({ rulebook }) => [...rulebook.rules, ...rulebook.comparisons])
  expect(pages.size).toBe(entries.length + books.length + 1)
})

test('a page of a rule shows all of its examples, with what they find', () => {
  const pages = new Map(rulePages(books).map(page => [page.path, page.body]))
  for (const { rulebook, examples } of books) {
    for (const [id, { good, bad }] of examples) {
      const body = pages.get(`rules/${rulebook.id}/${id}.html`) ?? ''
      expect(body.split('<section>')).toHaveLength(good.length + bad.length + 1)
      expect(body.includes('<mark>')).toBe([...good, ...bad].some(({ findings = [], computed = [] }) => findings.length + computed.length > 0))
    }
  }
})

test('an example is a table with its cells named as Excel names them', () => {
  const html = exampleHtml({ sheets: '== A & B ==\nName | Mark\nBo | <b>\n== C ==\nOther', findings: ['A & B!B2: No mark.'], asOf: '2026-05-01' })
  expect(html).toContain('<caption>A &#38; B</caption>')
  expect(html).toContain('<th scope="row">2</th><td>Bo</td><td class="found"><mark>&#60;b&#62;</mark></td>')
  expect(html).toContain('<li><b>A &#38; B!B2</b> No mark.</li>')
  expect(html).toContain('Judged on 2026-05-01.')
})

test('a guide becomes a page: links to other guides lead to their pages, headings can be linked to', () => {
  const page = guidePage('staff', '# For staff\n\n## What it does\n\nSee [that](data-protection.md#text).\n\n| a | b |\n|---|---|\n| 1 | `x` |')
  expect(page).toMatchObject({ path: 'help/staff.html', title: 'For staff' })
  expect(page.body).toContain('<h2 id="what-it-does">')
  expect(page.body).toContain('href="data-protection.html#text"')
  expect(page.body).toContain('<td><code>x</code></td>')
})

test('a page runs no script, and says where it is', () => {
  const html = wholePage({ path: 'rules/a/b.html', title: 'A <title>', body: '' })
  expect(html).toContain("content=\"default-src 'none'; style-src 'self'; img-src 'self'")
  expect(html).not.toMatch(/<script| on\w+=| style=/)
  expect(html).toContain('<title>A &#60;title&#62; – Centre Check</title>')
  expect(html).toContain('href="../../help/pages.css"')
})
