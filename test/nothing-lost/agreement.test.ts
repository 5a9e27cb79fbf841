import fc from 'fast-check'
import { dayOf } from '../../src/domain/dates'
import { checkWorkbook } from '../../src/flow/check-workbook'
import { compareWorkbook } from '../../src/flow/compare'
import { listDatesOf } from '../../src/flow/list-dates'
import { drawFrom, readForSamples, verifyRead } from '../../src/flow/sample'
import { Problem } from '../../src/model/problem'
import { openInBrowser } from '../../src/preview/browser-workbook'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Workbook } from '../../src/workbook/workbook'
import { writeFlags } from '../../src/flow/write-flags'
import { flagsIn } from '../../src/write-back/flags'
import { openFileInExcel } from '../host/open'
import { workbookOfGrids } from '../workbook/grid-workbook'
import { randomSheets } from './random-workbooks'

const asOf = dayOf(2026, 5, 20)

const backends: Readonly<Record<string, (bytes: Uint8Array) => Promise<Workbook>>> = {
  'a file': bytes => Promise.resolve(openWorkbookFile(bytes)),
  'Excel': async bytes => (await openFileInExcel(bytes)).workbook,
  'the page': openInBrowser
}

/** What is said, or the words in which it is refused. */
async function outcomeOf<T>(work: () => T | Promise<T>): Promise<T | string> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) return error.message
    throw error
  }
}

async function everything(workbook: Workbook) {
  const checked = await checkWorkbook(workbook, { asOf })
  const read = await readForSamples([{ file: 'marks.xlsx', workbook }])
  const sheets = [...checked.grids.keys()]
  const draws = await Promise.all(sheets.map(sheet => outcomeOf(() => drawFrom(read, { seed: 'agreed', size: 2, sheet }))))
  return {
    report: checked.report,
    settings: checked.settings,
    samples: await outcomeOf(() => verifyRead(read)),
    draws,
    dates: await listDatesOf(workbook, { asOf }),
    comparisons: await outcomeOf(async () => (await compareWorkbook(workbook)).run),
    written: await outcomeOf(() => writeFlags(workbook, checked)),
    flags: await flagsIn(workbook, await workbook.describe())
  }
}

test('random workbooks of the vocabulary give the same findings, samples, draws, comparisons, dates and flags, whatever holds them', async () => {
  const seen = { workbooks: 0, findings: 0, samples: 0, draws: 0, dates: 0, kinds: new Set<string>() }
  await fc.assert(
    fc.asyncProperty(randomSheets, async sheets => {
      const bytes = workbookOfGrids(sheets)
      const [first, ...others] = await Promise.all(Object.values(backends).map(async open => everything(await open(bytes))))
      for (const other of others) expect(other).toEqual(first)
      if (!first) return
      seen.workbooks++
      seen.findings += first.report.findings.length
      seen.samples += typeof first.samples === 'string' ? 0 : first.samples.length
      seen.draws += first.draws.filter(draw => typeof draw !== 'string').length
      seen.dates += first.dates.dates.length
      for (const { kind } of first.report.sheets) if (kind !== null) seen.kinds.add(kind)
    }),
    { numRuns: process.env.CENTRE_CHECK_WHOLE === undefined ? 20 : 400, seed: 2026 }
  )
  process.stdout.write(`${seen.workbooks} random workbooks through three backends: ${seen.kinds.size} kinds of sheet, ${seen.findings} findings, ${seen.samples} samples, ${seen.draws} draws and ${seen.dates} dates alike.\n`)
  expect(seen.kinds.size).toBeGreaterThan(10)
  expect(seen.findings).toBeGreaterThan(100)
  expect(seen.dates).toBeGreaterThan(100)
}, 600_000)
