import { loadRulebooks, rulebookIds } from '../rules/register'
import type { Examples } from '../rules/example'
import type { Rule } from '../rules/rule'
import type { Edition } from '../rules/rulebook'
import { guidePage } from './guide-page'
import { wholePage, type Page } from './html'
import { billOfMaterials, type Product } from './bill-of-materials'
import { licencesPage, licencesText, type Shipped } from './licences'
import { rulePages, type Book } from './rule-pages'

declare global {
  interface ImportMeta {
    /** The build's own: every module whose path fits, loaded. */
    webpackContext(folder: string, options: { readonly recursive: boolean; readonly regExp: RegExp }): {
      (path: string): unknown
      keys(): string[]
    }
  }
}

export interface Materials {
  readonly product: Product
  readonly licence: string
  readonly shipped: readonly Shipped[]
  /** The guides for people as Markdown, by name. */
  readonly guides: Readonly<Record<string, string>>
}

interface RuleModule {
  readonly default?: Rule<unknown>
  readonly examples?: Examples
}

interface EditionModule {
  readonly edition: Edition & { readonly document?: string; readonly sections?: readonly string[] }
}

/** Every page and list that the site has beside the pane and the page, by the path below its address. */
export async function siteFiles({ product, licence, shipped, guides }: Materials): Promise<Readonly<Record<string, string>>> {
  const pages: readonly Page[] = [
    ...rulePages(await books()),
    ...Object.entries(guides).map(([name, markdown]) => guidePage(name, markdown)),
    licencesPage(licence, shipped)
  ]
  return {
    ...Object.fromEntries(pages.map(page => [page.path, wholePage(page)])),
    'licences.txt': licencesText(licence, shipped),
    'sbom.cdx.json': `${JSON.stringify(billOfMaterials(product, shipped), null, 2)}\n`
  }
}

/** The rulebooks with what only their files hold. Of a rule that a later edition changes, the later file counts. */
async function books(): Promise<Book[]> {
  const files = import.meta.webpackContext('../rules', { recursive: true, regExp: /^\.\/[^/]+\/[^/]+\.ts$/ })
  const examples = new Map<string, Map<string, Examples>>()
  for (const file of files.keys().sort()) {
    const { default: rule, examples: given } = files(file) as RuleModule
    if (!rule || !given) continue
    const ofBook = examples.get(rule.rulebook) ?? new Map<string, Examples>()
    examples.set(rule.rulebook, ofBook.set(rule.id, given))
  }
  return [...(await loadRulebooks(rulebookIds)).values()].map(rulebook => {
    const { edition } = files(`./${rulebook.id}/edition.ts`) as EditionModule
    return { rulebook, document: edition.document ?? null, sections: edition.sections ?? null, examples: examples.get(rulebook.id) ?? new Map() }
  })
}
