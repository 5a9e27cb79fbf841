import { drain } from '../check/drain'
import { check } from '../check/engine'
import { listDates } from '../dates/list-dates'
import type { Day } from '../domain/dates'
import type { DatesReport } from '../model/dates'
import { loadRulebooks } from '../rules/register'
import type { Workbook } from '../workbook/workbook'
import { readSheetsOfTheirs } from './settings-sheets'
import { today } from './today'
import { understand } from './understand'

export interface ListDatesOptions {
  /** The day by which dates stand; the setting `today` where left out, else the day itself. */
  readonly asOf?: Day | undefined
  readonly signal?: AbortSignal | undefined
  /** Gives the host a turn after each slice of this many milliseconds. */
  readonly slice?: number | undefined
}

/** Reads a workbook and lists its dates, what is kept until when, and its records. */
export async function listDatesOf(workbook: Workbook, { asOf, signal, slice }: ListDatesOptions = {}): Promise<DatesReport> {
  const info = await workbook.describe({ ...(signal && { signal }) })
  const sheets = await readSheetsOfTheirs(workbook, info, { ...(signal && { signal }) })
  const { typed, given: { settings } } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  const rulebooks = await loadRulebooks(typed.sheets.flatMap(sheet => sheet.rulebooks))
  const by = { settings, rulebooks, asOf: asOf ?? settings.today ?? today() }
  const { computed } = await drain(check(typed, by), { signal, slice })
  return listDates({ workbook: typed, ...by }, computed)
}
