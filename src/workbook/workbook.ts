import type { DateSystem, Grid } from '../model/grid'
import type { Severity } from '../model/finding'

export interface TableInfo {
  readonly name: string
  readonly sheet: string
}

export interface SheetInfo {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'very-hidden'
  /** Cells of a protected sheet can be read, but neither written nor highlighted. */
  readonly protected: boolean
}

/** What the host cannot do with this workbook; a sentence for the person each, null where it can. */
export interface Limits {
  /** Adding a sheet, for one: not where the workbook's structure is protected. */
  readonly addSheet: string | null
  /** Writing anything at all: not into a signed workbook, for one. */
  readonly write: string | null
}

export interface WorkbookInfo {
  /** Worksheets in tab order; chart sheets and the like are left out. */
  readonly sheets: readonly SheetInfo[]
  readonly tables: readonly TableInfo[]
  readonly dateSystem: DateSystem
  readonly limits: Limits
}

/** A cell to write. A formula is written in English with A1 references and carries its result for readers that don't calculate. */
export type WriteValue = string | number | boolean | null | { readonly formula: string; readonly result: string | number }

export interface TableColumn {
  readonly heading: string
  /** In characters, as Excel measures columns. */
  readonly width: number
  readonly hidden?: boolean
  readonly wrap?: boolean
  readonly numberFormat?: string
  /** A list to choose from, offered but not enforced. */
  readonly choices?: readonly string[]
}

/** A sheet of ours: a title, lines of explanation, and one table. */
export interface TableSheet {
  /** The name wanted; where someone else's sheet has it, ours takes a free one such as `Flags (2)`. */
  readonly name: string
  /** The table's name in the workbook, by which the sheet is found again: `CentreCheck_Flags`. */
  readonly table: string
  /** Lines above the table, the first printed as a title. */
  readonly title: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly WriteValue[])[]
}

/** The row of the table's headings: below the title lines and one blank row. Formulas in the rows count on it. */
export function headingRowOf({ title }: Pick<TableSheet, 'title'>): number {
  return title.length + 2
}

/** A workbook-wide name for the cells of one column of our table, for formulas that can't hold a table reference. */
export interface ColumnName {
  readonly name: string
  readonly heading: string
}

/** A conditional format of ours: cells of a column for which the formula holds, shown in a severity's style. */
export interface Highlight {
  readonly sheet: string
  /** An A1 range without sheet, such as `D4:D63`. */
  readonly range: string
  /** Relative to the range's first cell, without `=`. It must hold our signature, a name that begins `CentreCheck_`. */
  readonly formula: string
  readonly style: Severity
}

export type Change =
  | { readonly kind: 'put-sheet'; readonly sheet: TableSheet; readonly names: readonly ColumnName[] }
  /** Removes the sheet that holds this table of these headings, and the names that `put-sheet` gave to its columns. */
  | { readonly kind: 'remove-sheet'; readonly table: string; readonly headings: readonly string[] }
  /** Removes every highlight of ours from these sheets (from all where none are named), then sets these. */
  | { readonly kind: 'set-highlights'; readonly sheets?: readonly string[]; readonly highlights: readonly Highlight[] }

export interface ReadOptions {
  /** Called with the share read so far, 0 to 1. */
  readonly onProgress?: (share: number) => void
  readonly signal?: AbortSignal
}

/**
 * The few things that the rest of the program asks of a workbook, whatever holds it. Everything richer (flags, ticks,
 * clearing up) is written once, above it, as lists of changes.
 *
 * Each method throws a `Problem` with a sentence for the person where it cannot do what was asked.
 */
export interface Workbook {
  /** In a file, whether a sheet is protected stands behind its values: this can take as long as reading them. */
  describe(options?: ReadOptions): Promise<WorkbookInfo>
  /** All values of a sheet, hidden rows included. */
  read(sheet: string, options?: ReadOptions): Promise<Grid>
  /** Carries out all changes in order, or none. */
  apply(changes: readonly Change[]): Promise<void>
}

/** The signature in every formula of ours. */
export const SIGNATURE = 'CentreCheck_'

/** A cell of a sheet that a person looks at. */
export interface CellPlace {
  readonly sheet: string
  /** Such as `D7`. */
  readonly cell: string
}

export type LiveEvent =
  /** Another sheet came to the front. */
  | { readonly kind: 'sheet-shown'; readonly sheet: string }
  | { readonly kind: 'cell-selected'; readonly place: CellPlace }
  /** Someone changed cells, us included. */
  | { readonly kind: 'cells-changed'; readonly sheet: string }

/** A workbook that a person has open before them: in Excel, or in the page's grid. */
export interface LiveWorkbook extends Workbook {
  /** The sheet in front; null where it is not a worksheet. */
  activeSheet(): Promise<string | null>
  /** Shows a cell and puts the cursor there. */
  select(place: CellPlace): Promise<void>
  /** Tells of what the person does until the returned function is called. */
  watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>>
}
