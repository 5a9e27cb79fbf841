import { readFileSync, writeFileSync } from 'node:fs'
import { books, isBookId } from './books/books'
import { costOf } from './chore'
import type { EngineTurn } from './compare-engines'
import { engines, isEngineId, type Engine } from './engines'
import { makeFolder } from './folder'
import { devour, greedy } from './hostile'
import { checkInExcel, comparisonInExcel, sampleInExcel } from './in-excel'
import { stagesOf } from './stages'

/** What the benchmark does in processes of their own, by name; what each gives is answered as JSON. */
export const chores: Readonly<Record<string, (...given: readonly string[]) => unknown>> = {
  'make': (book = '', file = '') => {
    if (!isBookId(book)) throw new Error(`There is no workbook ${book}.`)
    writeFileSync(file, books[book].make())
  },
  'make-folder': (folder = '', files = '') => { makeFolder(folder, Number(files)) },
  'measure': async (name = '', file = '', sheets = ''): Promise<EngineTurn> => {
    if (!isEngineId(name)) throw new Error(`There is no engine ${name}.`)
    const bytes = readFileSync(file)
    const engine: Engine = engines[name]
    const read = await engine.load()
    const { result, cost } = await costOf(() => read(bytes, Number(sheets)))
    return { ...result, ...cost }
  },
  'stages': (file = '') => stagesOf(readFileSync(file)),
  'check-in-excel': (rows, flags) => checkInExcel(Number(rows), Number(flags)),
  'sample-in-excel': rows => sampleInExcel(Number(rows)),
  'comparison-in-excel': rows => comparisonInExcel(Number(rows)),
  'greedy': (name = '', file = '') => { writeFileSync(file, greedy[name]?.() ?? new Uint8Array()) },
  'devour': async (file = '') => {
    const { result, cost } = await costOf(() => devour(readFileSync(file)))
    return { ...result, megabytes: cost.megabytes }
  }
}

export async function doChore(name: string, given: readonly string[]): Promise<void> {
  const chore = chores[name]
  if (!chore) throw new Error(`There is no chore ${name}.`)
  process.stdout.write(JSON.stringify((await chore(...given)) ?? null))
}
