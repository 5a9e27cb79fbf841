import { markingAreas, type MarkingArea } from '../../domain/marking-area'
import type { Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { MarksSheet } from '../../sample/member'
import { fromLog, type LogRow } from './series-log'

/** What the moderator's report says of a row's component and series, as the series log has it. */
export interface ReportedAreas extends LogRow {
  readonly areas: readonly MarkingArea[]
}

/** The areas that the moderator's report names for each row; undefined where the log names none. */
export function areasFor(workbook: TypedWorkbook, sheet: MarksSheet): (row: Row) => ReportedAreas | undefined {
  return fromLog(workbook, sheet, log => {
    const areas = markingAreas(log.sheet.column('areas-named')?.value(log.row) ?? '')
    return areas.length > 0 ? { ...log, areas } : undefined
  })
}

/** The column of the sheet that tells whether a student is in an area: its bands, or its marks. */
export function columnOf(sheet: MarksSheet, { outcome, by }: MarkingArea) {
  return sheet.family(by === 'band' ? 'lo-band' : 'lo-mark').get(outcome)
}

/** Whether a student is in an area; undefined where the sheet doesn't say. */
export function isIn(sheet: MarksSheet, row: Row, area: MarkingArea): boolean | undefined {
  const value = columnOf(sheet, area)?.value(row)
  return value === undefined ? undefined : value >= area.from && value <= area.to
}

/** "learning outcome A, band 4", "learning outcome B, marks 10 to 14". */
export function areaName({ outcome, by, from, to }: MarkingArea): string {
  const range = from === to ? `${by} ${from}` : `${by}s ${from} to ${to}`
  return `learning outcome ${outcome}, ${range}`
}
