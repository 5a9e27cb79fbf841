import type { Grid } from '../model/grid'
import type { ReadOptions, Workbook, WorkbookInfo } from '../workbook/workbook'
import { SETTINGS_TABLE, sheetsOfOurs } from '../write-back/settings-sheet'

const CALLED_SETTINGS = /settings?\b/i

export interface ReadSheet {
  readonly name: string
  readonly grid: Grid
}

/**
 * Reads the sheets that say by name or table that they hold settings, and those that are known to. To look at one sheet
 * it would take too long to read all the others, so settings under any other name count once a check has found them.
 */
export function readSettingsSheets(
  workbook: Workbook,
  info: WorkbookInfo,
  { known = [], ...options }: ReadOptions & { readonly known?: readonly string[] | undefined } = {}
): Promise<readonly ReadSheet[]> {
  const own = info.tables.find(({ name }) => name === SETTINGS_TABLE)?.sheet
  const ours = sheetsOfOurs(info)
  const names = info.sheets.map(({ name }) => name).filter(name => !ours.has(name) && (name === own || CALLED_SETTINGS.test(name) || known.includes(name)))
  return readSheets(workbook, names, options)
}

/** Reads every sheet that may hold settings: all but those that we write ourselves. */
export function readSheetsOfTheirs(workbook: Workbook, info: WorkbookInfo, options: ReadOptions = {}): Promise<readonly ReadSheet[]> {
  const ours = sheetsOfOurs(info)
  return readSheets(workbook, info.sheets.map(({ name }) => name).filter(name => !ours.has(name)), options)
}

async function readSheets(workbook: Workbook, names: readonly string[], { onProgress, signal }: ReadOptions): Promise<readonly ReadSheet[]> {
  const read: ReadSheet[] = []
  for (const [index, name] of names.entries()) {
    const moved = (share: number) => onProgress?.((index + share) / names.length)
    read.push({ name, grid: await workbook.read(name, { onProgress: moved, ...(signal && { signal }) }) })
  }
  return read
}
