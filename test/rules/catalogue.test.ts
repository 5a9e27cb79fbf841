import { parseSheets } from '../../src/rules/example'
import { loadRulebooks, rulebookIds } from '../../src/rules/register'
import { editions, loadRule, ruleFiles, rulebookOf, type LoadedRule } from './rule-files'
import { runExample } from './run-example'

/** How many entries each document has in the catalogue, and how many plain checks there are. */
const entries: Readonly<Record<string, number>> = { QT: 125, QA: 73, IA: 93, VT: 25, TA: 79, C: 10 }

let loaded: readonly LoadedRule[] = []

beforeAll(async () => {
  loaded = await Promise.all(ruleFiles.map(loadRule))
})

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

const isOf = ({ default: rule }: LoadedRule, id: string, rulebook: string) => rule.id === id && rule.rulebook === rulebook

it('finds the rules', () => {
  expect(ruleFiles.length).toBeGreaterThan(30)
})

it('keeps ids and titles unique', () => {
  // A rule that a later edition changes keeps its id, and its title where that still says it.
  const first = loaded.filter((one, index) => loaded.findIndex(({ default: { id, rulebook } }) => isOf(one, id, rulebook)) === index)
  expect(repeated(first.map(one => one.default.id))).toEqual([])
  expect(repeated(first.map(one => one.default.title))).toEqual([])
})

it('repeats no example', () => {
  const all = loaded.flatMap(({ default: { id }, examples }) => [...examples.good, ...examples.bad].map(one => `${id} ${one.sheets}`))
  expect(repeated(all)).toEqual([])
})

describe('serves every entry of the catalogue', () => {
  const listed = (prefix: string) => Array.from({ length: entries[prefix] ?? 0 }, (_, index) => `${prefix}-${index + 1}`)

  it('by a rule, a comparison, or a word on why there is none', async () => {
    const books = [...(await loadRulebooks(rulebookIds)).values()]
    const served = new Set([
      ...loaded.flatMap(one => one.default.catalogue),
      ...books.flatMap(({ silent, comparisons }) => [...silent.map(({ id }) => id), ...comparisons.flatMap(one => one.catalogue)])
    ])
    const unserved = Object.keys(entries).flatMap(listed).filter(id => !served.has(id))
    expect(unserved).toEqual([])
  })

  it('is silent on nothing that a rule of the book speaks of', async () => {
    for (const book of (await loadRulebooks(rulebookIds)).values()) {
      const cited = new Set([...book.rules, ...book.comparisons].flatMap(({ catalogue }) => catalogue))
      expect(book.silent.filter(({ id, why }) => cited.has(id) || why === '' || why.endsWith('.'))).toEqual([])
      expect(new Set(book.silent.map(({ id }) => id.split('-')[0])).size).toBeLessThanOrEqual(1)
    }
  })
})

it('describes comparisons as it does rules', async () => {
  const books = [...(await loadRulebooks(rulebookIds)).values()]
  const compared = books.flatMap(book => book.comparisons.map(one => ({ ...one, book: book.id })))
  expect(compared.length).toBeGreaterThan(0)
  expect(repeated([...loaded.map(one => one.default), ...compared].flatMap(({ id, title }) => [id, title]))).toEqual([])
  for (const { id, section, why, title, book } of compared) {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(editions[book]?.sections).toContain(section)
    expect(why).toMatch(/^[A-Z0-9].*\.$/)
    expect(title).not.toMatch(/\.$/)
  }
})

describe.each(ruleFiles)('$rulebook/$name', ({ rulebook, name }) => {
  const get = (): LoadedRule => {
    const found = loaded[ruleFiles.findIndex(file => file.name === name && file.rulebook === rulebook)]
    if (!found) throw new Error(`${name} is not loaded.`)
    return found
  }

  it('is named by its fault, as its file and folder are', () => {
    const { default: rule } = get()
    expect(rule).toMatchObject({ id: name, rulebook: rulebookOf(rulebook) })
    expect(name).toMatch(/^(?!check-|no-)[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  it('stands on a section of its document', () => {
    const { default: rule } = get()
    expect(rule.source.document).toBe(rulebookOf(rulebook))
    expect(editions[rulebook]?.sections ?? [rule.title]).toContain(rule.source.section)
  })

  it('cites entries that the catalogue has', () => {
    for (const id of get().default.catalogue) {
      const [prefix = '', number = ''] = id.split('-')
      expect(id).toMatch(/^[A-Z]+-[1-9]\d*$/)
      expect(Number(number)).toBeLessThanOrEqual(entries[prefix] ?? 0)
    }
  })

  it('says why and what to do in sentences', () => {
    const { why, fix, title } = get().default
    for (const sentence of [why, fix]) expect(sentence).toMatch(/^[A-Z"].*\.$/s)
    expect(title).not.toMatch(/\.$/)
  })

  it('has good examples, and bad ones unless it only works something out', () => {
    const { examples } = get()
    expect(examples.good.length).toBeGreaterThan(0)
    const onlyWorksOut = examples.good.every(({ computed = [] }) => computed.length > 0)
    expect(examples.bad.length > 0 || onlyWorksOut).toBe(true)
    for (const { findings = [] } of examples.bad) expect(findings.length).toBeGreaterThan(0)
    for (const { findings = [] } of examples.good) expect(findings).toEqual([])
  })

  it('writes messages for people: whole sentences, without blame or a name', () => {
    const { default: rule, examples } = get()
    for (const example of examples.bad) {
      const names = namesIn(example.sheets)
      for (const { message, fix } of runExample(rule, example, rulebook).findings) {
        for (const text of [message, fix]) {
          expect(text).toMatch(/^\S.*\.$/s)
          expect(text).not.toMatch(/invalid|error!|illegal/i)
          expect(names.filter(learner => text.includes(learner))).toEqual([])
        }
      }
    }
  })
})

/** What stands under a heading that speaks of names or students. */
function namesIn(text: string): readonly string[] {
  return parseSheets(text).flatMap(({ grid: { rows } }) => {
    const headings = rows.find(({ cells }) => cells.includes('Mark') || cells.includes('Attempt'))
    const columns = (headings?.cells ?? []).flatMap((heading, index) =>
      typeof heading === 'string' && /name|student/i.test(heading) ? [index] : []
    )
    return rows.filter(row => row !== headings).flatMap(({ cells }) =>
      columns.flatMap(column => {
        const cell = cells[column]
        return typeof cell === 'string' ? [cell] : []
      })
    )
  })
}
