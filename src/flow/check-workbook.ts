import { drain } from '../check/drain'
import { check } from '../check/engine'
import type { Day } from '../domain/dates'
import type { Decision } from '../model/finding'
import type { Grid } from '../model/grid'
import { Problem } from '../model/problem'
import type { Report } from '../model/report'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { loadRulebooks } from '../rules/register'
import type { CellPlace, Workbook, WorkbookInfo } from '../workbook/workbook'
import { flagsIn } from '../write-back/flags'
import type { Flag } from '../write-back/flags-table'
import { sheetsOfOurs } from '../write-back/settings-sheet'
import { belongingsOf, type BelongsTo } from './belongings'
import { today } from './today'
import { understand } from './understand'

export interface CheckWorkbookOptions {
  /** The day by which deadlines are judged; the setting `today` where left out, else the day itself. */
  readonly asOf?: Day | undefined
  /** The day itself, where it is not the clock's. */
  readonly today?: Day | undefined
  /** Names of the sheets to check; all that are recognised where left out. */
  readonly only?: readonly string[] | undefined
  readonly onProgress?: ((progress: Stage) => void) | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** What is being done, for a person, and the share of it that is done. */
export interface Stage {
  readonly doing: string
  readonly share: number
}

export interface CheckedWorkbook {
  readonly info: WorkbookInfo
  readonly report: Report
  /** The sheets as they were understood. */
  readonly typed: TypedWorkbook
  readonly grids: ReadonlyMap<string, Grid>
  /** The flags of an earlier check, still in the workbook. */
  readonly earlier: readonly Flag[]
  readonly settings: SettingsUsed
  readonly belongsTo: BelongsTo
}

/** What the workbook's own settings sheets gave. */
export interface SettingsUsed {
  readonly sheets: readonly string[]
  /** Names of the settings that have a value there. */
  readonly given: readonly string[]
  /** How many rows could not be used; the findings on the sheet say why. */
  readonly unused: number
  /** The cell of the first such row. */
  readonly firstUnused: CellPlace | null
}

/** Reads a workbook, recognises its sheets and checks them: what every door does before it shows or writes anything. */
export async function checkWorkbook(workbook: Workbook, options: CheckWorkbookOptions): Promise<CheckedWorkbook> {
  const { only, onProgress, signal, slice } = options
  const opening = (share: number) => onProgress?.({ doing: 'Reading the workbook', share })
  const info = await workbook.describe({ onProgress: opening, ...(signal && { signal }) })
  for (const name of only ?? []) {
    if (!info.sheets.some(sheet => sheet.name === name)) {
      const names = info.sheets.map(sheet => `"${sheet.name}"`).join(', ')
      throw new Problem(`There is no sheet named "${name}". The sheets are ${names}.`, 'no-such-sheet')
    }
  }
  const ours = sheetsOfOurs(info)
  const theirs = info.sheets.filter(sheet => !ours.has(sheet.name))
  const grids = new Map<string, Grid>()
  for (const [index, { name }] of theirs.entries()) {
    const report = (share: number) => onProgress?.({ doing: `Reading ${name}`, share: (index + share) / theirs.length })
    grids.set(name, await workbook.read(name, { onProgress: report, ...(signal && { signal }) }))
  }
  const earlier = await flagsIn(workbook, info)
  const sheets = theirs.map(({ name }) => ({ name, grid: grids.get(name) ?? { rows: [] } }))
  const { typed, given, settingsSheets } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  const rulebooks = await loadRulebooks(['every-sheet', ...typed.sheets.flatMap(sheet => sheet.rulebooks)])
  const steps = check(typed, {
    asOf: options.asOf ?? given.settings.today ?? options.today ?? today(),
    settings: given.settings,
    rulebooks,
    decisions: new Map<string, Decision>(earlier.map(flag => [flag.key, flag])),
    ...(only && { only })
  })
  const found = await drain(steps, {
    signal,
    slice,
    onProgress: ({ sheet, done, total }) => onProgress?.({ doing: `Checking ${sheet}`, share: done / total })
  })
  const report = await gathered(found, typed)
  const [fault] = given.faults
  const firstUnused = fault ? { sheet: fault.sheet.name, cell: fault.column.cell(fault.row) } : null
  const settings = { sheets: settingsSheets, given: given.given, unused: given.faults.length, firstUnused }
  return { info, report, typed, grids, earlier, settings, belongsTo: belongingsOf(typed) }
}

/** Whatever looks at all findings together loads the rules that it needs, where the workbook has the sheets for it. */
async function gathered(report: Report, typed: TypedWorkbook): Promise<Report> {
  if (!report.computed.some(({ rule }) => rule === 'before-submission')) return report
  const { withOpenErrors } = await import('../rules/pearson-q-tag-2021/open-errors')
  return withOpenErrors(report, typed)
}
