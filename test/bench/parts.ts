import path from 'node:path'
import { books, type BookId } from './books/books'
import type { RunChore } from './chore'
import { compareEngines, engineSummary, engineTable, perRowTable } from './compare-engines'
import { compareStages, stageTable } from './compare-stages'
import { engines, isEngineId, type EngineId } from './engines'
import { fairness, fairnessText } from './fair-draw'
import { checkFolder, folderTable } from './folder'
import { beyondLimits, excelTable, highlightTable, type ExcelRun } from './in-excel'
import { verdictRates, verdictRatesText } from './verdict-rates'

export interface PartOptions {
  /** The small sizes alone, and fewer turns. */
  readonly quick: boolean
  /** All where left out. */
  readonly engines: readonly EngineId[] | undefined
  /** The command line, as it is built. */
  readonly program: string
  /** A place for workbooks. */
  readonly folder: string
  readonly run: RunChore
  readonly say: (text: string) => void
}

interface Part {
  readonly title: string
  /** Prints its tables, and gives what belongs into the JSON. */
  readonly measure: (options: PartOptions) => unknown
}

const QUICK_BOOKS: readonly BookId[] = ['marks-1000', 'marks-10000']
/** Fewer turns where each takes long: the whole run is to end within minutes. */
const stageTurns = (book: BookId) => (books[book].rows > 100_000 ? 3 : 5)
const FOLDERS = [[100, 1], [1000, 1], [1000, 2]] as const
const QUICK_FOLDERS = [[20, 1], [100, 1], [100, 2]] as const
/** Rows and flags. */
const CHECKS = [[1000, 10], [1000, 1000], [10_000, 10], [10_000, 1000], [10_000, 10_000], [100_000, 10], [100_000, 1000], [100_000, 10_000]] as const
const QUICK_CHECKS = CHECKS.filter(([rows, flags]) => rows <= 10_000 && flags <= 1000)
const WRITTEN = [1000, 10_000, 100_000]
const QUICK_WRITTEN = [1000]
/** Cohorts and samples whose draws are repeated, to see whether everyone has the same chance. */
const DRAWS = [[60, 15], [150, 20], [300, 25]] as const

export const parts = {
  engines: {
    title: 'Reading and checking beside the libraries that read workbooks',
    measure: options => {
      const names = options.engines ?? Object.keys(engines).filter(isEngineId)
      const results = booksOf(options).flatMap(book => {
        const found = compareEngines(book, fileOf(book, options), names, options.run)
        options.say(`${books[book].title}\n\n${engineTable(found)}\n`)
        return found
      })
      options.say('As shares of what the fastest library takes only to read the same file, by the clock (of the processor)\n')
      options.say(`${engineSummary(results)}\n\n${perRowTable(results)}`)
      return results
    }
  },
  stages: {
    title: 'Stages of a check, and the flagged copy',
    measure: options => {
      const results = booksOf(options).map(book => compareStages(book, fileOf(book, options), stageTurns(book), options.run))
      options.say(stageTable(results))
      return results
    }
  },
  folder: {
    title: 'A folder through the command line, workbooks of 60 learners × 30 columns',
    measure: ({ quick, folder, program, run, say }) => {
      const made = new Set<number>()
      const results = (quick ? QUICK_FOLDERS : FOLDERS).map(([files, threads]) => {
        const place = path.join(folder, `classes-${files}`)
        if (!made.has(files)) run('make-folder', place, files)
        made.add(files)
        return checkFolder(program, place, files, threads)
      })
      say(folderTable(results))
      return results
    }
  },
  excel: {
    title: 'What goes between Microsoft’s client and Excel',
    measure: ({ quick, run, say }) => {
      const written = quick ? QUICK_WRITTEN : WRITTEN
      const runs = [
        ...(quick ? QUICK_CHECKS : CHECKS).flatMap(([rows, flags]) => run('check-in-excel', rows, flags) as readonly ExcelRun[]),
        ...written.flatMap(rows => run('sample-in-excel', rows) as readonly ExcelRun[]),
        ...written.flatMap(rows => run('comparison-in-excel', rows) as readonly ExcelRun[])
      ]
      const beyond = beyondLimits(runs)
      say(`${excelTable(runs)}\n\n${beyond.length === 0 ? 'All within the limits.' : beyond.join('\n')}`)
      say(`\nWhat the highlights’ formulas have Excel work out\n\n${highlightTable(runs)}`)
      return { runs, beyond }
    }
  },
  draws: {
    title: 'Draws repeated with many seeds',
    measure: ({ quick, say }) => {
      const draws = DRAWS.map(([cohort, size]) => fairness(cohort, size, quick ? 2000 : 20_000))
      say(draws.map(fairnessText).join('\n'))
      return draws
    }
  },
  verdicts: {
    title: 'Verdicts of comparisons',
    measure: ({ quick, say }) => {
      const verdicts = verdictRates(quick ? 50 : 400)
      say(verdictRatesText(verdicts))
      return verdicts
    }
  }
} as const satisfies Readonly<Record<string, Part>>

export type PartName = keyof typeof parts

export const partNames = Object.keys(parts).filter(isPartName)

export function isPartName(text: string): text is PartName {
  return Object.hasOwn(parts, text)
}

const booksOf = ({ quick }: PartOptions): readonly BookId[] => (quick ? QUICK_BOOKS : (Object.keys(books) as BookId[]))

const made = new Map<BookId, string>()

/** Made at the first need, in a process of its own. */
function fileOf(book: BookId, { folder, run }: PartOptions): string {
  const known = made.get(book)
  if (known !== undefined) return known
  const file = path.join(folder, `${book}.xlsx`)
  run('make', book, file)
  made.set(book, file)
  return file
}
