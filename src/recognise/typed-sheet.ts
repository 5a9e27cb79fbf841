import type { CellValue } from '../model/cell'
import type { DateSystem, GridRow } from '../model/grid'
import type { Steps } from '../model/steps'
import type { ColumnId, ColumnValue, FamilyId, FamilyValue, KindId } from './dictionary'

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
  /** The id of the column that may be meant, by a Welsh name or one with a typing error: never assumed. */
  readonly suggestion: string | null
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

/** The numbers that name a learner, in the order by which learners are joined. */
export const numberIds = ['uln', 'uci', 'learner-id', 'candidate-number'] as const

export type NumberId = (typeof numberIds)[number]

export interface LearnerRow<K extends KindId = KindId> {
  readonly sheet: TypedSheet<K>
  readonly row: Row
}

/** One learner, with all rows of the workbook that are theirs. */
export interface Learner {
  /** In the order of the sheets. */
  readonly rows: readonly LearnerRow[]
  /** By what the rows were brought together, the strongest first; empty for a learner who stands in one row. */
  readonly joinedBy: readonly (NumberId | 'learner-name')[]
  /** Their rows on sheets of one kind, such as all entries of a learner on a marks sheet. */
  rowsOf<K extends KindId>(kind: K): readonly LearnerRow<K>[]
}

/** Rows that claim to be one learner's by one thing, and differ in another. */
export interface SharedBy {
  readonly by: NumberId | 'learner-name'
  readonly rows: readonly LearnerRow[]
}

/** A row of a sheet of any kind. */
export interface SheetRow {
  readonly sheet: { readonly name: string }
  readonly row: Row
}

/** The learners of a workbook, joined across its sheets when they are first asked for. */
export interface Learners {
  /** Finds out who is who, which else the first question does in one go. */
  findOut(): Steps<void>
  all(): readonly Learner[]
  /** Null where the row names no learner. */
  of(sheet: SheetRow['sheet'], row: Row): Learner | null
  /** The row's name as names are compared; empty where it has none. */
  name(of: SheetRow): string
  /** The row's number as it is compared; undefined where it has none that could name a learner. */
  number(id: NumberId, of: SheetRow): string | undefined
  /** Whether candidate numbers of two rows may be of one centre and academic year. */
  mayBeOneScope(one: SheetRow, other: SheetRow): boolean
  /** Across sheets: numbers that stand beside several names, and names that stand beside several numbers of a kind. */
  contested(): readonly SharedBy[]
}

export interface TypedSheet<K extends KindId = KindId> {
  readonly name: string
  readonly kind: K
  /** A rulebook's id, or `none` where no guide may be applied to the sheet; the first where it serves several. */
  readonly rulebook: string
  /** Every guide that speaks of the sheet or of some of its rows. */
  readonly rulebooks: readonly string[]
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
  /** Columns that a person leaves out by the settings. */
  readonly leftOutColumns: readonly Omit<UnrecognisedColumn, 'suggestion'>[]
  readonly problems: readonly HeadingProblem[]
  /** The column (or label) of this meaning, or undefined where the sheet has neither. */
  column<C extends ColumnId<K>>(id: C): Column<ColumnValue<K, C>> | undefined
  /** Columns of a family such as `lo-mark` or `criterion`, by their members' names: "A", "P1". */
  family<F extends FamilyId<K>>(id: F): ReadonlyMap<string, Column<FamilyValue<K, F>>>
  identity(row: Row): Identity | null
  /** Whether a guide speaks of the row: not where the row names another awarding body, suite or guide's entry. */
  isUnder(row: Row, rulebook: string): boolean
}

export interface UnrecognisedSheet {
  readonly name: string
  readonly reason: string
}

export interface TypedWorkbook {
  readonly sheets: readonly TypedSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  readonly learners: Learners
  /** By which dates are read where only their meaning makes a number a date. */
  readonly dateSystem: DateSystem
  sheetsOf<K extends KindId>(kind: K): readonly TypedSheet<K>[]
}
