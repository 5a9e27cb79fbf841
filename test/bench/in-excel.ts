import { compareWorkbook } from '../../src/flow/compare'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { readForSamples, verifyRead } from '../../src/flow/sample'
import { writeComparison } from '../../src/flow/write-compare'
import { writeFlags } from '../../src/flow/write-flags'
import { onlyChoices, writeVerified } from '../../src/flow/write-sample'
import { Problem } from '../../src/model/problem'
import type { Workbook } from '../../src/workbook/workbook'
import { clearWorkbook } from '../../src/write-back/clear'
import type { Exchange, ExcelHost } from '../host/excel-host'
import { openFileInExcel } from '../host/open'
import { gradesBook } from './books/grades'
import { marksBook } from './books/marks'
import { AS_OF } from './engines'
import { highlightCost, type HighlightCost } from './highlight-cost'
import { count, kilobytes, markdown } from './table'

/** One thing that a person has done in Excel, by what went over the wire between Microsoft's client and Excel. */
export interface ExcelRun {
  readonly what: 'check' | 'check again' | 'clear' | 'sample' | 'comparison'
  readonly rows: number
  /** Flags written, learners ticked or scopes compared. */
  readonly results: number
  /** Round trips that only fetch a chunk of a large sheet’s values. */
  readonly chunks: number
  /** All other round trips. */
  readonly trips: number
  readonly sent: number
  readonly received: number
  readonly largestRequest: number
  readonly largestAnswer: number
  /** Of the check alone. */
  readonly highlights?: HighlightCost
  /** Why it could not be done; figures are then as far as it came. */
  readonly refused?: string
}

export const LIMITS = { trips: 8, request: 4_000_000 } as const

/** A check of marks with so many slips, a second check, and clearing up. */
export async function checkInExcel(rows: number, flags: number): Promise<readonly ExcelRun[]> {
  const { workbook, host } = await openFileInExcel(marksBook(rows, flags))
  const check = async (asked: Workbook) => {
    const checked = await checkWorkbook(asked, { asOf: AS_OF })
    await writeFlags(asked, checked)
    return checked.report.findings.length
  }
  const first = await watched('check', rows, { workbook, host }, check)
  const highlights = highlightCost(host.book)
  const again = await watched('check again', rows, { workbook, host }, check)
  const clear = await watched('clear', rows, { workbook, host }, async asked => {
    await clearWorkbook(asked)
    return 0
  })
  return [{ ...first, highlights }, again, clear]
}

/** Verifying the samples of marks, and writing what was found. */
export async function sampleInExcel(rows: number): Promise<readonly ExcelRun[]> {
  const opened = await openFileInExcel(marksBook(rows))
  return [await watched('sample', rows, opened, async workbook => {
    const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
    const decisions = verifyRead(read)
    await writeVerified(read, decisions.map(decision => ({ decision, choices: onlyChoices(decision) })), '2026-05-01T12:00:00Z')
    return decisions.length
  })]
}

/** Comparing grades with three earlier years, and writing the sheet with its charts. */
export async function comparisonInExcel(rows: number): Promise<readonly ExcelRun[]> {
  const opened = await openFileInExcel(gradesBook(rows))
  return [await watched('comparison', rows, opened, async workbook => {
    const { run } = await compareWorkbook(workbook)
    return (await writeComparison(workbook, run)).comparisons.length
  })]
}

interface Opened {
  readonly workbook: Workbook
  readonly host: ExcelHost
}

async function watched(
  what: ExcelRun['what'],
  rows: number,
  { workbook, host }: Opened,
  work: (workbook: Workbook) => Promise<number>
): Promise<ExcelRun> {
  const from = host.exchanges.length
  let chunks = 0
  const asked: Workbook = {
    describe: options => workbook.describe(options),
    read: async (sheet, options) => {
      const before = host.exchanges.length
      const grid = await workbook.read(sheet, options)
      // The first look at a sheet brings all that a small one holds.
      chunks += host.exchanges.length - before - 1
      return grid
    },
    apply: changes => workbook.apply(changes)
  }
  const outcome = await work(asked).then(
    results => ({ results }),
    (cause: unknown) => {
      if (cause instanceof Problem) return { results: 0, refused: cause.message }
      throw cause
    }
  )
  const exchanges = host.exchanges.slice(from)
  return {
    what,
    rows,
    ...outcome,
    chunks,
    trips: exchanges.length - chunks,
    sent: sumOf(exchanges, ({ requestBytes }) => requestBytes),
    received: sumOf(exchanges, ({ responseBytes }) => responseBytes),
    largestRequest: Math.max(0, ...exchanges.map(({ requestBytes }) => requestBytes)),
    largestAnswer: Math.max(0, ...exchanges.map(({ responseBytes }) => responseBytes))
  }
}

const sumOf = (exchanges: readonly Exchange[], size: (exchange: Exchange) => number) => exchanges.reduce((sum, exchange) => sum + size(exchange), 0)

export function excelTable(runs: readonly ExcelRun[]): string {
  return markdown(
    ['in Excel', 'rows', 'results', 'round trips', 'chunks read', 'sent', 'received', 'largest request', 'largest answer'],
    runs.map(({ what, rows, results, trips, chunks, sent, received, largestRequest, largestAnswer, refused }) => [
      refused === undefined ? what : `${what}: refused`, count(rows), count(results), String(trips), String(chunks),
      kilobytes(sent), kilobytes(received), kilobytes(largestRequest), kilobytes(largestAnswer)
    ])
  )
}

export function highlightTable(runs: readonly ExcelRun[]): string {
  return markdown(
    ['rows', 'flags', 'formats', 'cells covered', 'texts compared, all cells', 'texts compared, a screen of 50 rows'],
    runs.flatMap(({ rows, results, highlights }) => {
      if (!highlights) return []
      const { formats, evaluations, comparisons, onScreen } = highlights
      return [[rows, results, formats, evaluations, comparisons, onScreen].map(count)]
    })
  )
}

/** What breaks the design's limits, a sentence each; they are promised for up to 10,000 rows and 1,000 flags. */
export function beyondLimits(runs: readonly ExcelRun[]): readonly string[] {
  return runs.flatMap(({ what, rows, results, trips, largestRequest, refused }) => {
    const which = `${what} of ${count(rows)} rows, ${count(results)} results`
    return [
      ...(refused === undefined ? [] : [`${which}: ${refused}`]),
      ...(trips > LIMITS.trips ? [`${which}: ${trips} round trips, more than ${LIMITS.trips}.`] : []),
      ...(largestRequest > LIMITS.request ? [`${which}: a request of ${kilobytes(largestRequest)}, more than ${kilobytes(LIMITS.request)}.`] : [])
    ]
  })
}
