import { drain } from '../check/drain'
import type { CellValue } from '../model/cell'
import { Problem } from '../model/problem'
import { partsOfPath } from '../recognise/mapping'
import { normalise } from '../recognise/normalise'
import { recognise } from '../recognise/recognise'
import type { Column, Row, TypedSheet } from '../recognise/typed-sheet'
import { readSettings, type MappingRow } from '../rules/settings/read-settings'
import type { ReadOptions, Workbook, WorkbookInfo } from '../workbook/workbook'
import { newSettingsSheet, SETTINGS_TABLE, settingChanges, type SettingRow, type SettingsPlace } from '../write-back/settings-sheet'
import { readSettingsSheets, readSheetsOfTheirs, type ReadSheet } from './settings-sheets'

/** The value of a mapping that leaves a column out. */
export const LEAVE_OUT = 'ignore'

type SettingsSheet = TypedSheet<'settings'>

export interface MapOptions extends ReadOptions {
  /** The sheets that settings are read from, where a check or an earlier mapping has told; else all sheets are read to find them. */
  readonly settingsSheets?: readonly string[] | undefined
}

export interface Mapped {
  /** The settings sheet that was written to; null where nothing had to be. */
  readonly sheet: string | null
  /** What was settled before, by which this can be undone; null where nothing was. */
  readonly before: string | null
  /** Every sheet that settings are read from. */
  readonly settingsSheets: readonly string[]
}

/**
 * Writes into the workbook's settings what a heading of a sheet is to be taken for: a column by its id, or
 * {@link LEAVE_OUT}. Null takes back what was settled. A sheet of ours is made where the workbook has none that can be
 * written to, whatever its name: a check honours them all.
 */
export async function mapHeading(
  workbook: Workbook,
  sheet: string,
  heading: string,
  column: string | null,
  { settingsSheets: known, ...options }: MapOptions = {}
): Promise<Mapped> {
  const info = await workbook.describe()
  if (info.limits.write !== null) throw new Problem(info.limits.write, 'cannot-write')
  const likely = known && (await placesFor(sheet, heading, info, await readSettingsSheets(workbook, info, { known, ...options })))
  const places = likely?.place ? likely : await placesFor(sheet, heading, info, await readSheetsOfTheirs(workbook, info, options))
  const { place, before, settingsSheets } = places
  if (before === null && column === null) return { sheet: null, before, settingsSheets }
  const row = rowOf(sheet, heading, column)
  await workbook.apply(place ? settingChanges(place, row) : newSettingsSheet(info, row))
  if (place) return { sheet: place.sheet, before, settingsSheets }
  const { tables } = await workbook.describe()
  const made = tables.filter(({ name }) => name.startsWith(SETTINGS_TABLE)).find(table => !info.sheets.some(({ name }) => name === table.sheet))
  return { sheet: made?.sheet ?? null, before, settingsSheets: [...settingsSheets, ...(made ? [made.sheet] : [])] }
}

interface Places {
  /** The row that settles the heading, or the first free one; undefined where no settings sheet has room. */
  readonly place: SettingsPlace | undefined
  readonly before: string | null
  readonly settingsSheets: readonly string[]
}

async function placesFor(sheet: string, heading: string, info: WorkbookInfo, sheets: readonly ReadSheet[]): Promise<Places> {
  const typed = await drain(recognise({ sheets, dateSystem: info.dateSystem, only: 'settings' }))
  const settled = readSettings(typed).mappings.find(mapping => isFor(mapping, sheet, heading))
  const isLocked = ({ name }: SettingsSheet) => info.sheets.some(other => other.name === name && other.protected)
  const free = typed.sheetsOf('settings').find(candidate => !isLocked(candidate) && placeOf(candidate))
  const place = settled ? placeOf(settled.sheet, settled.row) : free && placeOf(free)
  return { place, before: settled?.column ?? null, settingsSheets: typed.sheets.map(({ name }) => name) }
}

function rowOf(sheet: string, heading: string, column: string | null): SettingRow {
  return { name: `map.${sheet}.${heading}`, value: column, note: `What the column "${heading}" on the sheet "${sheet}" is taken for.` }
}

function isFor({ path }: MappingRow, sheet: string, heading: string): boolean {
  const parts = partsOfPath(path, [sheet])
  return parts !== undefined && normalise(parts.heading) === normalise(heading)
}

/** The place of a row, or of the first free row below the table; undefined where a column stands only as a label. */
function placeOf(sheet: SettingsSheet, row?: Row): SettingsPlace | undefined {
  const [names, values, notes] = [sheet.column('setting'), sheet.column('value'), sheet.column('note')]
  if (!names || !values || names.letter === null || values.letter === null) return undefined
  const last = Math.max(sheet.headingRow, ...sheet.rows.map(({ number }) => number), ...sheet.leftOut.map(left => left.row))
  return {
    sheet: sheet.name,
    names: names.letter,
    values: values.letter,
    notes: notes?.letter ?? null,
    row: row?.number ?? last + 1,
    holds: { name: held(names, row), value: held(values, row), note: notes ? held(notes, row) : null }
  }
}

function held(column: Column, row: Row | undefined): CellValue {
  return row ? column.raw(row) : null
}
