import { drain } from '../check/drain'
import { compareYears, type CompareWanted } from '../compare/compare-years'
import type { CompareRules } from '../compare/compare-rules'
import { readHistory } from '../compare/read-history'
import { comparableYears } from '../compare/read-now'
import type { ComparisonRun } from '../model/comparison'
import { Problem } from '../model/problem'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { completionOf } from '../rules/pearson-q-tag-2021/completion'
import type { Settings } from '../rules/settings'
import type { Workbook, WorkbookInfo } from '../workbook/workbook'
import { reasonsIn } from '../write-back/sense-check'
import { readSheetsOfTheirs } from './settings-sheets'
import { understand } from './understand'

export interface CompareOptions {
  /** By qualification where left out. */
  readonly by?: CompareWanted['by'] | undefined
  readonly year?: CompareWanted['year']
  /** A second workbook, whose history is taken instead of this one's. */
  readonly history?: Workbook | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** A run, and the workbook that it was made of. */
export interface ComparedWorkbook {
  readonly run: ComparisonRun
  readonly info: WorkbookInfo
  /** Years whose grades may be compared, the latest first. */
  readonly years: readonly number[]
  readonly typed: TypedWorkbook
}

/** Reads a workbook and compares its grades with those of earlier years, by the workbook's own settings. */
export async function compareWorkbook(workbook: Workbook, options: CompareOptions = {}): Promise<ComparedWorkbook> {
  const { history, by = 'qualification', year } = options
  const own = await read(workbook, options)
  const second = history && (await read(history, options))
  if (second?.typed.sheetsOf('results-history').length === 0) {
    const why = second.typed.unrecognised.map(({ name, reason }) => `\n  ${name}: ${reason}`).join('')
    throw new Problem(`The workbook of --history has no sheet of earlier results: it needs a year, and grades with their numbers.${why}`, 'no-history')
  }
  const reasons = await reasonsIn(workbook, own.info)
  const rules = compareRulesOf(own.settings, own.typed)
  const { signal, slice } = options
  const run = await drain(compareYears({ workbook: own.typed, history: second?.typed }, { by, year }, rules, reasons), { signal, slice })
  return { run, info: own.info, years: comparableYears(own.typed, readHistory(second?.typed ?? own.typed), rules), typed: own.typed }
}

interface ReadHere {
  readonly info: WorkbookInfo
  readonly typed: TypedWorkbook
  readonly settings: Settings
}

async function read(workbook: Workbook, { signal, slice }: CompareOptions): Promise<ReadHere> {
  const info = await workbook.describe({ ...(signal && { signal }) })
  const sheets = await readSheetsOfTheirs(workbook, info, { ...(signal && { signal }) })
  const { typed, given } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  return { info, typed, settings: given.settings }
}

/** The settings of comparisons, percentages as shares. */
export function compareRulesOf(settings: Settings, workbook: TypedWorkbook): CompareRules {
  return {
    baselineYears: settings['history.baseline-years'],
    use2020: settings['history.use-2020'],
    pooling: settings['history.pooling'],
    basis: settings['history.basis'],
    difference: settings['history.difference-points'] / 100,
    groupDifference: settings['history.group-difference-points'] / 100,
    volumeChange: settings['history.volume-change'] / 100,
    severalSectors: settings['history.several-sectors'] / 100,
    significance: settings['history.significance'] / 100,
    smallGroup: settings['history.small-group'],
    weakEvidence: settings['history.weak-evidence'],
    window: settings['history.window'],
    isNewCentre: settings['centre.new'],
    yearInHand: settings['academic-year'] === null ? null : settings['academic-year'] + 1,
    qTags: completionOf(workbook, settings)
  }
}
