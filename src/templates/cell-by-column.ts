import type { Day } from '../domain/dates'
import type { ColumnId, KindId } from '../recognise/dictionary'
import type { CellWrite } from '../workbook/workbook'

/** A row of a template by the columns that it fills. */
export type CellByColumn<K extends KindId> = Readonly<Partial<Record<ColumnId<K>, CellWrite['value']>>>

/** A day as the workbook counts it. */
export type DayToSerial = (day: Day) => number
