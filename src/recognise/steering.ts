import type { Mapping } from './mapping'

/** What the workbook's settings say about how its sheets are to be read. */
export interface Steering {
  readonly mapping: Mapping
  /** The guide of sheets that don't name one themselves. */
  readonly rulebook: string | undefined
  /** The year that the academic year starts in, of sheets that don't say. */
  readonly academicYear: number | undefined
}
