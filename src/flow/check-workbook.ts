import { drain } from '../check/drain'
import { check } from '../check/engine'
import type { Day } from '../domain/dates'
import type { Decision } from '../model/finding'
import type { Grid } from '../model/grid'
import { Problem } from '../model/problem'
import type { Report } from '../model/report'
import { recognise } from '../recognise/recognise'
import { loadRulebooks } from '../rules/register'
import { startingSettings } from '../rules/settings'
import { SIGNATURE, type Workbook, type WorkbookInfo } from '../workbook/workbook'
import { flagsIn } from '../write-back/flags'
import type { Flag } from '../write-back/flags-table'

export interface CheckWorkbookOptions {
  readonly asOf: Day
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
  readonly grids: ReadonlyMap<string, Grid>
  /** The flags of an earlier check, still in the workbook. */
  readonly earlier: readonly Flag[]
}

/** Reads a workbook, recognises its sheets and checks them: what every door does before it shows or writes anything. */
export async function checkWorkbook(workbook: Workbook, options: CheckWorkbookOptions): Promise<CheckedWorkbook> {
  const { asOf, only, onProgress, signal, slice } = options
  const opening = (share: number) => onProgress?.({ doing: 'Reading the workbook', share })
  const info = await workbook.describe({ onProgress: opening, ...(signal && { signal }) })
  for (const name of only ?? []) {
    if (!info.sheets.some(sheet => sheet.name === name)) {
      const names = info.sheets.map(sheet => `"${sheet.name}"`).join(', ')
      throw new Problem(`There is no sheet named "${name}". The sheets are ${names}.`, 'no-such-sheet')
    }
  }
  // Our own sheets are known by their tables, and never checked.
  const ours = new Set(info.tables.filter(table => table.name.startsWith(SIGNATURE)).map(table => table.sheet))
  const theirs = info.sheets.filter(sheet => !ours.has(sheet.name))
  const grids = new Map<string, Grid>()
  for (const [index, { name }] of theirs.entries()) {
    const report = (share: number) => onProgress?.({ doing: `Reading ${name}`, share: (index + share) / theirs.length })
    grids.set(name, await workbook.read(name, { onProgress: report, ...(signal && { signal }) }))
  }
  const earlier = await flagsIn(workbook, info)
  const sheets = theirs.map(({ name }) => ({ name, grid: grids.get(name) ?? { rows: [] } }))
  const typed = await drain(recognise({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  const rulebooks = await loadRulebooks(['every-sheet', ...typed.sheets.map(sheet => sheet.rulebook)])
  const steps = check(typed, {
    asOf,
    settings: startingSettings,
    rulebooks,
    decisions: new Map<string, Decision>(earlier.map(flag => [flag.key, flag])),
    ...(only && { only })
  })
  const report = await drain(steps, {
    signal,
    slice,
    onProgress: ({ sheet, done, total }) => onProgress?.({ doing: `Checking ${sheet}`, share: done / total })
  })
  return { info, report, grids, earlier }
}
