import type { DayOfYear } from '../../domain/academic-year'
import type { Severity } from '../../model/finding'
import type { Entry } from '../rule'

/** One of the numbered parts of an entry: the third is "QA-6.3". */
export interface RecordPart {
  /** What it is, as a sentence begins. */
  readonly item: string
  /** Asked for only where the sheet says that it is needed. */
  readonly ifApplicable?: true
}

/** An entry of the catalogue that rows of a records checklist serve. */
export interface RecordEntry extends Entry {
  /** How grave it is where the record is missing. */
  readonly severity: Severity
  /** What it is, as a sentence begins; with parts, what they are together: "policies". */
  readonly item: string
  /** What becomes of it: "submitted"; "in place" where nothing is said. */
  readonly done?: string
  readonly parts?: readonly RecordPart[]
  /** Where nobody did it nothing is missing: an appeal, a notice from others. */
  readonly isOptional?: true
  /** Other rules say what is missing; here it is only listed. */
  readonly hasOwnRule?: true
  /** A numbered criterion of a report: an error where no row of it is in place. */
  readonly isCriterion?: true
  /** The day by which it is done, and the day before which it can't be. */
  readonly due?: DayOfYear
  readonly opens?: DayOfYear
  /** Each row is something that somebody asked for or reported, open until it is closed. */
  readonly isRequest?: true
  /** The row says where the record is kept. */
  readonly isPlaced?: true
}

/** The entries of one guide. */
export interface RecordList {
  readonly entries: readonly [RecordEntry, ...RecordEntry[]]
  /** The entries of policies that are reviewed yearly, the entry that asks for the review last. */
  readonly reviewed?: readonly RecordEntry[]
  /** The one academic year of a scheme that has no other, by the year that it starts in. */
  readonly onlyYear?: number
}
