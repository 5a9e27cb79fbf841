import type { Severity } from '../model/finding'
import { dictionary } from '../recognise/dictionary'
import type { Examples } from '../rules/example'
import type { Rule } from '../rules/rule'
import type { Rulebook } from '../rules/rulebook'
import { exampleHtml } from './example-table'
import { escape, type Page } from './html'

export interface Book {
  readonly rulebook: Rulebook
  /** The document's own title; null where the rules are in none. */
  readonly document: string | null
  /** The headings of its sections, in order; null where the rules are in no document. */
  readonly sections: readonly string[] | null
  /** The worked examples of each rule, by its id. */
  readonly examples: ReadonlyMap<string, Examples>
}

/** What the reference says of a rule or of a comparison. */
type Entry = Pick<Rule<unknown>, 'id' | 'catalogue' | 'severity' | 'title' | 'why' | 'source'> & Partial<Pick<Rule<unknown>, 'fix' | 'needs' | 'sheetKind'>>

const severities: Readonly<Record<Severity, string>> = {
  error: 'Error: the guidance requires it',
  warning: 'Warning: the guidance expects it',
  advice: 'Advice: the guidance recommends it'
}

/** The reference: a page of contents for all, one for each guide, and a page for each rule. */
export function rulePages(books: readonly Book[]): Page[] {
  return [contentsOf(books), ...books.flatMap(book => [guidePage(book), ...entriesOf(book).map(entry => rulePage(book, entry))])]
}

/** Where the page of a rule is served, below the site's address. */
const pathOf = (rulebook: string, rule: string) => `rules/${rulebook}/${rule}.html`

function entriesOf({ rulebook: { id, rules, comparisons } }: Book): readonly Entry[] {
  return [...rules, ...comparisons.map(({ section, ...rest }) => ({ ...rest, source: { document: id, section } }))]
}

const titleOf = ({ rulebook }: Book) => rulebook.edition(null).title

function contentsOf(books: readonly Book[]): Page {
  const items = books.map(book => {
    const rules = entriesOf(book).length
    return `<li><a href="${book.rulebook.id}/index.html">${escape(titleOf(book))}</a>, ${rules} rules${book.document === null ? '' : `: <cite>${escape(book.document)}</cite>`}</li>`
  })
  return {
    path: 'rules/index.html',
    title: 'The rules',
    body: `<h1>The rules</h1>
<p>What Centre Check looks for, guide by guide: why it matters, what puts it right, and an example of each. A sheet is judged by the guide that its awarding body, suite and year belong to; the checks for every sheet are in no guide. Each page is in our words: what counts is the document that it names.</p>
<ul>${items.join('')}</ul>`
  }
}

function guidePage(book: Book): Page {
  const entries = entriesOf(book)
  const named = [...new Set(entries.map(({ source }) => source.section))]
  const sections = book.sections?.filter(section => named.includes(section)) ?? []
  const parts = sections.map((section, index) => {
    const within = entries.filter(({ source }) => source.section === section)
    return { link: `<li><a href="#s${index + 1}">${escape(section)}</a></li>`, html: `<h2 id="s${index + 1}">${escape(section)}</h2>${listOf(within)}` }
  })
  const { silent, id } = book.rulebook
  const quiet = silent.length === 0 ? '' : `<h2 id="quiet">What asks nothing of a workbook</h2><ul>${silent.map(entry => `<li>${escape(entry.id)}: ${escape(entry.why)}</li>`).join('')}</ul>`
  const contents = parts.length === 0 ? '' : `<nav aria-label="Sections"><ul>${parts.map(({ link }) => link).join('')}</ul></nav>`
  return {
    path: `rules/${id}/index.html`,
    title: titleOf(book),
    body: `<h1>${escape(titleOf(book))}</h1>
${book.document === null ? '<p>These are in no guide: they hold for any sheet.</p>' : `<p>By <cite>${escape(book.document)}</cite>, section by section.</p>`}
${contents}${parts.length === 0 ? listOf(entries) : parts.map(({ html }) => html).join('')}${quiet}`
  }
}

function listOf(entries: readonly Entry[]): string {
  const items = entries.map(({ id, title, severity, catalogue }) => {
    return `<li><a href="${id}.html">${escape(title)}</a> <small>${severity}, ${escape(catalogue.join(', '))}</small></li>`
  })
  return `<ul>${items.join('')}</ul>`
}

function rulePage(book: Book, entry: Entry): Page {
  const { rulebook } = book
  const facts = [
    ['How grave', severities[entry.severity]],
    ['Read from', sheetsOf(entry)],
    ['Source', book.document === null ? 'In no guide' : `${book.document}, “${entry.source.section}”`],
    ['Entries', entry.catalogue.join(', ')]
  ]
  return {
    path: pathOf(rulebook.id, entry.id),
    title: entry.title,
    body: `<p><a href="index.html">${escape(titleOf(book))}</a></p>
<h1>${escape(entry.title)}</h1>
<h2>Why</h2><p>${escape(entry.why)}</p>
${entry.fix === undefined ? '' : `<h2>What puts it right</h2><p>${escape(entry.fix)}</p>`}
<dl>${facts.map(([term = '', text = '']) => `<dt>${term}</dt><dd>${escape(text)}</dd>`).join('')}</dl>
${examplesHtml(book.examples.get(entry.id))}
<p><small>${escape(entry.id)}</small></p>`
  }
}

function sheetsOf({ sheetKind, needs = [] }: Entry): string {
  if (sheetKind === undefined) return 'grades of this year and of earlier years'
  if (sheetKind === 'any') return 'sheets of every kind'
  const { title, columns, labels }: KindText = dictionary[sheetKind]
  const headings = needs.map(id => (columns[id] ?? labels[id])?.heading ?? id.replaceAll('-', ' '))
  return headings.length === 0 ? title : `${title}, with ${headings.map(heading => `“${heading}”`).join(', ')}`
}

interface KindText {
  readonly title: string
  readonly columns: Readonly<Record<string, { readonly heading: string }>>
  readonly labels: Readonly<Record<string, { readonly heading: string }>>
}

function examplesHtml(examples: Examples | undefined): string {
  if (!examples) return ''
  const part = (title: string, list: Examples['good']) =>
    list.length === 0 ? '' : `<h2>${title}</h2>${list.map(example => `<section>${exampleHtml(example)}</section>`).join('')}`
  return part('Examples with something to put right', examples.bad) + part('Examples with nothing to put right', examples.good)
}
