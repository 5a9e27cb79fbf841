import type { CellValue } from '../model/cell'
import type { DateSystem, Grid } from '../model/grid'
import type { Severity } from '../model/finding'
import type { SeriesColour } from './series-look'

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

export interface BlockColumn {
  readonly numberFormat?: string
  /** In characters; for a column that the table does not have. */
  readonly width?: number
}

/** A block of figures on a sheet of ours, beside or below its table. Its cells are ours: the next run clears them. */
export interface Block {
  /** A name in the workbook for its cells, by which they are found again; begins with `CentreCheck_`. */
  readonly name: string
  /** The first cell, such as `A12`. */
  readonly cell: string
  /** As wide as the first row. */
  readonly values: readonly (readonly WriteValue[])[]
  /** The first row is printed as headings. */
  readonly headed?: boolean
  readonly columns?: readonly BlockColumn[]
}

/** One column of figures in a chart, all of it on the chart's own sheet. */
export interface ChartSeries {
  /** The cell that holds the series' name. */
  readonly name: string
  /** A1 ranges of one column each, as long as each other; for a scatter the categories are the x values. */
  readonly categories: string
  readonly values: string
  readonly colour: SeriesColour
  /** In a scatter: a line without markers, such as a limit; points where left out. */
  readonly line?: boolean
}

/** A native chart on a sheet of ours, bound to the cells beside it. */
export interface Chart {
  /** Unique on the sheet; begins with `CentreCheck_`. */
  readonly name: string
  readonly type: 'columns' | 'lines' | 'bars' | 'scatter'
  readonly title: string
  /** Of the axis of categories (of x values in a scatter), which in a bar chart stands upright. */
  readonly categoryTitle: string
  readonly valueTitle: string
  /** Each also differs without colour: by its markers, its dashes, or its place. */
  readonly series: readonly ChartSeries[]
  /** Of the axis of values. What is left out, the program that shows the chart chooses. */
  readonly valueAxis?: { readonly numberFormat?: string; readonly minimum?: number; readonly maximum?: number }
  /** What the chart shows, for people who can't see it; Excel's own object model has no place for it. */
  readonly alternativeText: string
  /** The cells that it covers, such as `H4:P18`: beside or below the table, and none that are written. */
  readonly covers: string
}

/** A sheet of ours: a title, lines of explanation, one table, and maybe figures and charts. */
export interface TableSheet {
  /** The name wanted; where someone else's sheet has it, ours takes a free one such as `Flags (2)`. */
  readonly name: string
  /** The table's name in the workbook, by which the sheet is found again: `CentreCheck_Flags`. */
  readonly table: string
  /** Lines above the table, the first printed as a title. */
  readonly title: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: readonly (readonly WriteValue[])[]
  readonly blocks?: readonly Block[]
  readonly charts?: readonly Chart[]
}

/** A column of a sheet that is a person's own. */
export interface NewSheetColumn {
  readonly heading: string
  /** In characters, as Excel measures columns. */
  readonly width: number
  readonly numberFormat?: string
  /** Shown when someone enters a cell below the heading. */
  readonly prompt: string
  /** A list to choose from. Whoever types something else is asked whether they mean it where `asks`, and never stopped. */
  readonly choices?: { readonly values: readonly string[]; readonly asks: boolean }
}

/** A sheet that is the person's own from the moment it is made: no run finds it again, replaces it or takes it away. */
export interface NewSheet {
  /** The name wanted; where another sheet has it, this one takes a free one. */
  readonly name: string
  /** Rows above the headings, the first cell of the first printed as a title. */
  readonly above: readonly (readonly CellWrite['value'][])[]
  readonly columns: readonly NewSheetColumn[]
  readonly rows: readonly (readonly CellWrite['value'][])[]
}

/** One cell of someone else's sheet, to be written; its format stays. */
export interface CellWrite {
  readonly cell: string
  readonly value: string | number | boolean | null
}

/** The row of the table's headings: below the title lines and one blank row. Formulas in the rows count on it. */
export function headingRowOf({ title }: Pick<TableSheet, 'title'>): number {
  return title.length + 2
}

/** The row of a new sheet’s headings: below what stands above and one blank row. */
export function headingRowOfNewSheet({ above }: Pick<NewSheet, 'above'>): number {
  return above.length + 2
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
  | { readonly kind: 'add-sheet'; readonly sheet: NewSheet }
  /** Removes the sheet that holds this table of these headings, and the names that `put-sheet` gave to its columns and blocks. */
  | { readonly kind: 'remove-sheet'; readonly table: string; readonly headings: readonly string[] }
  /** Nothing at all is carried out unless these cells still hold what was read: someone may have sorted the sheet since. */
  | { readonly kind: 'expect'; readonly sheet: string; readonly range: string; readonly values: readonly (readonly (CellValue | undefined)[])[] }
  /** Refused where a cell holds a formula, is part of a merged block but not its first, or stands in a protected sheet. */
  | { readonly kind: 'write-cells'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  /**
   * Removes every highlight of ours from these sheets (from all where none are named), then sets these. With `by`, a name
   * that begins with our signature, only highlights whose formula holds it are removed.
   */
  | { readonly kind: 'set-highlights'; readonly sheets?: readonly string[]; readonly by?: string; readonly highlights: readonly Highlight[] }

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

/** The code of the `Problem` that an `expect` which does not hold is refused with: checking again puts it right. */
export const SHEET_CHANGED = 'sheet-changed'

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
