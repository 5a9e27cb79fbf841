import type { CellValue } from '../model/cell'
import type { GridRow } from '../model/grid'
import type { ColumnId, ColumnValue, KindId } from './dictionary'

/** A row that stands for a learner, component or other thing: blank rows, totals and notes are left out. */
export interface Row extends GridRow {
  /** The row's place among the sheet's rows, from 0. */
  readonly index: number
}

/**
 * A column whose meaning is known, on one sheet. Where the sheet has no such column but a label ("Series: May/June
 * 2026"), the label's value stands on every row; a filled cell in the row wins.
 */
export interface Column<T = unknown> {
  readonly id: string
  /** As typed on the sheet. */
  readonly heading: string
  /** Null when there is only a label. */
  readonly letter: string | null
  /** The heading's cell, or the label's. */
  readonly headingCell: string
  /** The maximum that a heading such as "Mark /60" or "Mark out of 60" carries. */
  readonly maximum: number | null
  /** The understood value; undefined where the cell is blank or could not be understood. */
  value(row: Row): T | undefined
  /** True where neither the row's cell nor a label holds anything; a word such as "n/a" or "tbc" may be nothing. */
  isBlank(row: Row): boolean
  /** The value as the workbook has it. */
  raw(row: Row): CellValue
  /** The address of the cell that gives the value on this row. */
  cell(row: Row): string
  /** Cells that hold something that could not be understood, with the sentence that says what was expected. */
  misunderstood(): Iterable<{ readonly row: Row; readonly problem: Misreading }>
}

export interface Misreading {
  /** `date`: an impossible or ambiguous date. `unknown`: a formula whose result is not stored. `value`: anything else. */
  readonly kind: 'date' | 'value' | 'unknown'
  /** Such as "is not a date that exists". */
  readonly message: string
}

/** Two columns that claim one meaning, or a label and a column that disagree. */
export interface HeadingProblem {
  readonly kind: 'two-columns' | 'ambiguous-heading' | 'label-disagrees' | 'label-misunderstood'
  /** The id of the column or label that it is about. */
  readonly about: string
  /** Why a label could not be understood. */
  readonly misread?: Misreading['kind']
  readonly cell: string
  readonly message: string
  readonly fix: string
}

export interface UnrecognisedColumn {
  readonly heading: string
  readonly letter: string
}

/** A row below the headings that stands for no learner or other thing: totals, a note, the headings again. */
export interface LeftOutRow {
  /** As Excel prints it. */
  readonly row: number
  readonly reason: string
}

/** How a row's learner is named: the best identifier that the row holds. */
export interface Identity {
  /** `candidate-number`, `uln`, `uci`, `learner-id` or `learner-name`. */
  readonly by: string
  /** As printed: candidate numbers with four digits. */
  readonly name: string
}

export interface TypedSheet<K extends KindId = KindId> {
  readonly name: string
  readonly kind: K
  /** A rulebook's id, or `none` where no guide may be applied to the sheet. */
  readonly rulebook: string
  /** Why this rulebook: "by the label Rulebook", "the usual one for Component marks". */
  readonly rulebookReason: string
  /** The year that an academic year starts in (2025 for 2025-26); null where nothing on the sheet says. */
  readonly academicYear: number | null
  readonly headingRow: number
  /** The first cell of the heading row that holds a heading. */
  readonly firstHeadingCell: string
  readonly rows: readonly Row[]
  /** Every column that was recognised, in sheet order, then labels. */
  readonly columns: readonly Column[]
  readonly unrecognised: readonly UnrecognisedColumn[]
  readonly leftOut: readonly LeftOutRow[]
  readonly problems: readonly HeadingProblem[]
  /** The column (or label) of this meaning, or undefined where the sheet has neither. */
  column<C extends ColumnId<K>>(id: C): Column<ColumnValue<K, C>> | undefined
  /** Columns of a family such as `lo-mark`, by what follows the word: "A", "1". */
  family(id: string): ReadonlyMap<string, Column<number>>
  identity(row: Row): Identity | null
}

export interface UnrecognisedSheet {
  readonly name: string
  readonly reason: string
}

export interface TypedWorkbook {
  readonly sheets: readonly TypedSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  sheetsOf<K extends KindId>(kind: K): readonly TypedSheet<K>[]
}
