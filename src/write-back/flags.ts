import { parseIso, formatDay } from '../domain/dates'
import type { Grid } from '../model/grid'
import { countText } from '../model/counts'
import type { Report } from '../model/report'
import { sourceText } from '../model/source-text'
import { headingRowOf, type Change, type Highlight, type TableSheet, type Workbook, type WorkbookInfo } from '../workbook/workbook'
import { FLAGS_SHEET, FLAGS_TABLE, OPEN_FLAGS, flagColumns, flagOf, flagRow, readFlags, type Flag } from './flags-table'
import { highlightsFor, readingOrder } from './highlights'
import { expectSameRows } from './same-rows'

/** The flags that stand in the workbook from an earlier check; none where there is no table of ours. */
export async function flagsIn(workbook: Workbook, info: WorkbookInfo): Promise<Flag[]> {
  const table = info.tables.find(({ name }) => name === FLAGS_TABLE)
  return table ? readFlags(await workbook.read(table.sheet)) : []
}

export interface FlagsInput {
  readonly info: WorkbookInfo
  readonly report: Report
  /** The values of every sheet that was checked, by its name. */
  readonly grids: ReadonlyMap<string, Grid>
  /** Flags of an earlier check: those of sheets not checked this time stay as they are. */
  readonly earlier: readonly Flag[]
}

export interface FlagsOutcome {
  readonly changes: readonly Change[]
  /** What could not be done, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Works out all that has to change in the workbook so that its flags and highlights are those of the report, and yields
 * on the way. Sheets that get any are expected to have their rows where they were when they were read.
 */
export function* flagChanges({ info, report, grids, earlier }: FlagsInput): Generator<undefined, FlagsOutcome, undefined> {
  const checked = new Set(report.outcomes.map(outcome => outcome.sheet))
  const names = new Set(info.sheets.map(sheet => sheet.name))
  const staying = earlier.filter(flag => names.has(flag.sheet) && !checked.has(flag.sheet))
  const highlights: Highlight[] = []
  const notes: string[] = []
  const flags: Flag[] = []
  const expected: Change[] = []
  let number = firstFreeNumber(staying)

  for (const sheet of report.sheets.filter(({ name }) => checked.has(name))) {
    const findings = report.findings.filter(finding => finding.sheet === sheet.name).sort(readingOrder)
    const grid = grids.get(sheet.name)
    yield
    if (grid && findings.length > 0) expected.push(...expectSameRows(sheet, grid, findings))
    yield
    const isProtected = info.sheets.some(({ name, protected: locked }) => name === sheet.name && locked)
    if (isProtected && findings.length > 0) {
      notes.push(`The sheet ${sheet.name} is protected, so its cells are not highlighted; its flags are listed.`)
    }
    const found = grid && !isProtected ? highlightsFor(sheet, grid, findings, { firstNumber: number, among: OPEN_FLAGS }) : null
    if (found) {
      highlights.push(...found.highlights)
      number += found.highlights.length
    }
    for (const finding of findings) {
      flags.push(flagOf(finding, found?.lookupOf(finding) ?? '', sourceText(finding, report.guides)))
    }
    yield
  }

  const all = [...flags, ...staying].sort(bySeverity)
  const setHighlights: Change = { kind: 'set-highlights', sheets: [...checked], by: OPEN_FLAGS, highlights }
  if (all.length === 0) return { changes: [setHighlights, ...removal(info)], notes }
  const title = [
    'Flags from Centre Check',
    `Checked as of ${readableDay(report.asOf)}: ${countText(report.findings)}.`,
    'To accept a flag, choose accepted under Decision and write why under Reason. Clear flags takes this sheet away again.'
  ]
  return { changes: [...expected, ...putting(title, all), setHighlights], notes }
}

/** What takes all flags away, highlights aside. Those on which a person decided or wrote a reason are kept unless `reasonsToo`. */
export function clearedFlags(info: WorkbookInfo, flags: readonly Flag[], reasonsToo: boolean): { readonly changes: readonly Change[]; readonly kept: number } {
  const kept = reasonsToo ? [] : flags.filter(flag => flag.decision !== null || flag.reason !== null)
  const title = ['Reasons kept by Centre Check', 'These flags were cleared. The decisions and reasons that people wrote are kept for the next check.']
  const changes = kept.length > 0 ? putting(title, kept.map(flag => ({ ...flag, lookup: '' }))) : removal(info)
  return { changes, kept: kept.length }
}

function putting(title: readonly string[], flags: readonly Flag[]): Change[] {
  const firstRow = headingRowOf({ title }) + 1
  const sheet: TableSheet = {
    name: FLAGS_SHEET,
    table: FLAGS_TABLE,
    title,
    columns: flagColumns,
    rows: flags.map((flag, index) => flagRow(flag, firstRow + index))
  }
  return [{ kind: 'put-sheet', sheet, names: [{ name: OPEN_FLAGS, heading: 'Open' }] }]
}

function removal(info: WorkbookInfo): Change[] {
  return info.tables.some(({ name }) => name === FLAGS_TABLE) ? [{ kind: 'remove-sheet', table: FLAGS_TABLE, headings: flagColumns.map(({ heading }) => heading) }] : []
}

function readableDay(isoDate: string): string {
  const day = parseIso(isoDate)
  return day === undefined ? isoDate : formatDay(day)
}

function firstFreeNumber(flags: readonly Flag[]): number {
  return 1 + Math.max(0, ...flags.map(flag => Number.parseInt(flag.lookup, 10)).filter(Number.isInteger))
}

const rank = { error: 0, warning: 1, advice: 2 } as const
const bySeverity = (a: Flag, b: Flag) => rank[a.severity] - rank[b.severity]
