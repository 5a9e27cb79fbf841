import type { Series } from '../../domain/series'
import type { CellValue } from '../../model/cell'
import type { DateSystem } from '../../model/grid'
import type { Misreading, Row } from '../typed-sheet'

/** A cell that holds something, neither an error nor a formula without result. */
export type Filled = string | number | boolean

/** Understands the cells of one column. A label's value is read without a row. */
export interface Reader<T = unknown> {
  /** True where equal cells may mean different things on different rows. */
  readonly byRow?: true
  /** True where whatever is filled in is understood. */
  readonly takesAll?: true
  /** Undefined where the cell could not be understood. */
  read(value: Filled, row?: Row): T | undefined
  /** Why a cell could not be understood. */
  explain(value: Filled, row?: Row): Misreading
}

/** Settles the year of a series whose text leaves it open, by what else the row or sheet says. */
export type SettleSeries = (window: Series['window'], lone: number | null, row?: Row) => Series | undefined

export interface ReaderContext {
  readonly dateSystem: DateSystem
  /** The column's own names: "Absent" in the column Absent says yes. */
  readonly names: readonly string[]
  /** As typed on the sheet. */
  readonly heading: string
  /** What names the column in its family, such as `A.P1`; the heading may say more. */
  readonly member?: string | undefined
  /** Every value of the column, blank ones too. */
  readonly values: () => Iterable<CellValue | undefined>
  readonly settleSeries: SettleSeries
  /** How often each text stands in the column, or in all columns of its family. */
  readonly counts: () => ReadonlyMap<string, number>
  /** What another column or label, by its id, says on the row; a label's value without one. */
  readonly said: (id: string, row?: Row) => unknown
  /** The year that the sheet's academic year starts in, where the sheet or the settings say. */
  readonly academicYear: () => number | undefined
}

/** A reader whose failures all have one reason. */
export function simpleReader<T>(read: (value: Filled) => T | undefined, message: string): Reader<T> {
  return { read, explain: () => ({ kind: 'value', message }) }
}
