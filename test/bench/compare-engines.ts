import { books, type BookId } from './books/books'
import { medianCost, type ChoreCost, type RunChore } from './chore'
import { engines, type Engine, type EngineId, type Tally } from './engines'
import { markdown, megabytes, seconds, times } from './table'

/** What one engine took for one workbook: the medians of its turns. */
export interface EngineResult extends ChoreCost {
  readonly engine: EngineId
  readonly book: BookId
  readonly turns: number
}

export type EngineTurn = Tally & ChoreCost

const TURNS = 5
/** An engine that has taken this many milliseconds for one workbook gets no further turn: the run is to end within minutes. */
const ENOUGH = 12_000

const sortOf = (engine: EngineId): Engine['sort'] => engines[engine].sort

/** Engines take turns, each time in a process of its own, so that a busy moment hits all alike. */
export function compareEngines(book: BookId, file: string, names: readonly EngineId[], run: RunChore): EngineResult[] {
  const turns = new Map<EngineId, EngineTurn[]>(names.map(name => [name, []]))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, list] of turns) {
      const taken = list.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
      if (taken < ENOUGH) list.push(run('measure', name, file, books[book].sheets) as EngineTurn)
    }
  }
  for (const sorts of [['library', 'ours'], ['floor']]) refuseDisagreement(book, [...turns].filter(([name]) => sorts.includes(sortOf(name))))
  return Array.from(turns, ([engine, list]) => ({ engine, book, turns: list.length, ...medianCost(list) }))
}

/** Engines that found different values were not asked the same. */
function refuseDisagreement(book: BookId, turns: readonly (readonly [EngineId, readonly EngineTurn[]])[]): void {
  const found = turns.map(([name, [first]]) => ({ name, found: `${first?.values ?? 0} values, sum ${first?.sum ?? 0}` }))
  if (new Set(found.map(one => one.found)).size > 1) {
    throw new Error(`In ${book} the engines disagree: ${found.map(one => `${one.name} ${one.found}`).join('; ')}`)
  }
}

/** Every engine on one workbook, also as multiples of what the best library takes. */
export function engineTable(results: readonly EngineResult[]): string {
  const { fastest, least } = bestOf(results)
  return markdown(
    ['engine', 'time', '× fastest', 'processor', 'peak memory', '× least', 'turns', 'way'],
    results.map(({ engine, milliseconds, processor, megabytes: peak, turns }) => [
      engine, seconds(milliseconds), ratio(milliseconds, fastest?.milliseconds), seconds(processor), megabytes(peak),
      ratio(peak, least?.megabytes), String(turns), engines[engine].way
    ])
  )
}

/** All workbooks in short: ours and the floor as shares of the fastest library's reading, by the clock and, in brackets, of the processor. */
export function engineSummary(results: readonly EngineResult[]): string {
  const rows = [...new Set(results.map(({ book }) => book))].flatMap(book => {
    const here = results.filter(result => result.book === book)
    const at = (engine: EngineId) => here.find(result => result.engine === engine)
    const { fastest, least } = bestOf(here)
    const check = at('centre-check-rules')
    if (!fastest || !least || !check) return []
    const share = (engine: EngineId) => {
      const one = at(engine)
      return one ? `${times(one.milliseconds / fastest.milliseconds)} (${times(one.processor / fastest.processor)})` : ''
    }
    return [[
      books[book].title, share('floor-node'), share('centre-check'), share('centre-check-rules'), megabytes(check.megabytes),
      `${fastest.engine}, ${seconds(fastest.milliseconds)}`, `${least.engine}, ${megabytes(least.megabytes)}`
    ]]
  })
  const titles = ['rows × columns', 'floor', 'read', 'read and check', 'peak memory of read and check', 'fastest library', 'leanest library']
  return markdown(titles, rows)
}

/** Whether a row costs more in a great sheet than in a small one. */
export function perRowTable(results: readonly EngineResult[]): string {
  const rows = results
    .filter(({ engine, book }) => sortOf(engine) === 'ours' && books[book].sheets === 1)
    .map(({ engine, book, milliseconds, megabytes: peak }) => {
      const { rows: number, title } = books[book]
      return [engine, title, `${((milliseconds / number) * 1000).toFixed(1)} µs`, `${((peak / number) * 1024).toFixed(2)} KB`]
    })
  return markdown(['engine', 'rows × columns', 'time per row', 'memory per row'], rows)
}

function bestOf(results: readonly EngineResult[]): { readonly fastest: EngineResult | undefined; readonly least: EngineResult | undefined } {
  const libraries = results.filter(({ engine }) => sortOf(engine) === 'library')
  const by = (amount: (result: EngineResult) => number) => [...libraries].sort((a, b) => amount(a) - amount(b))[0]
  return { fastest: by(({ milliseconds }) => milliseconds), least: by(result => result.megabytes) }
}

const ratio = (amount: number | undefined, best: number | undefined) => (amount === undefined || best === undefined ? '' : times(amount / best))
