import type { CellValue } from '../model/cell'
import { SIGNATURE, type CellWrite, type Change, type TableSheet, type WorkbookInfo } from '../workbook/workbook'
import { refuseUnwritable } from './refuse-unwritable'

export const SETTINGS_TABLE = 'CentreCheck_Settings'
const SETTINGS_SHEET = 'Settings'

/**
 * Names of the sheets that we made and never check. Settings are read whoever made their sheet, but not where a run was
 * interrupted before anyone could see it: such a sheet bears our signature in place of a name.
 */
export function sheetsOfOurs({ tables }: Pick<WorkbookInfo, 'tables'>): ReadonlySet<string> {
  const ours = tables.filter(({ name, sheet }) => name.startsWith(SIGNATURE) && (name !== SETTINGS_TABLE || sheet.startsWith(SIGNATURE)))
  return new Set(ours.map(({ sheet }) => sheet))
}

/** A row to be written into a settings sheet; a value of null takes the row out. */
export interface SettingRow {
  readonly name: string
  readonly value: string | null
  readonly note: string
}

/** Where a settings sheet keeps things, and the row concerned: the one that holds the setting, or the first free one. */
export interface SettingsPlace {
  readonly sheet: string
  /** Letters of the columns. */
  readonly names: string
  readonly values: string
  readonly notes: string | null
  readonly row: number
  /** What the row holds now; null where nothing does. */
  readonly holds: { readonly name: CellValue; readonly value: CellValue; readonly note: CellValue }
}

/** What must change so that a setting stands in the settings sheet. Nothing does where what stands there has moved meanwhile. */
export function settingChanges({ sheet, names, values, notes, row, holds }: SettingsPlace, { name, value, note }: SettingRow): Change[] {
  const isRemoved = value === null
  const cells: CellWrite[] = [
    { cell: `${names}${row}`, value: isRemoved ? null : name },
    { cell: `${values}${row}`, value },
    // A note that a person wrote is theirs.
    ...(notes === null || (!isRemoved && holds.note !== null) ? [] : [{ cell: `${notes}${row}`, value: isRemoved ? null : note }])
  ]
  return [
    { kind: 'expect', sheet, range: `${names}${row}`, values: [[holds.name]] },
    { kind: 'expect', sheet, range: `${values}${row}`, values: [[holds.value]] },
    { kind: 'write-cells', sheet, cells }
  ]
}

/** A settings sheet of ours, with its first setting. */
export function newSettingsSheet(info: Pick<WorkbookInfo, 'limits' | 'tables'>, { name, value, note }: SettingRow): Change[] {
  refuseUnwritable(info)
  const sheet: TableSheet = {
    name: SETTINGS_SHEET,
    table: SETTINGS_TABLE,
    title: ['Settings for Centre Check', 'Each row is one setting. Add rows below, or delete those that are no longer wanted.'],
    columns: [
      { heading: 'Setting', width: 40, wrap: true },
      { heading: 'Value', width: 30, wrap: true },
      { heading: 'Note', width: 60, wrap: true }
    ],
    rows: [[name, value, note]]
  }
  return [{ kind: 'put-sheet', sheet, names: [] }]
}
