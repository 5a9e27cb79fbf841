import type { Computed, Finding, Outcome } from './finding'

export interface ReportedColumn {
  readonly column: string
  readonly heading: string
  /** Null when the meaning comes from a label above the table, or from the sheet's name. */
  readonly letter: string | null
}

/** What a sheet was taken for. `kind` is null, and `reason` says why, when it was not recognised; so it does where no guide fits. */
export interface ReportedSheet {
  readonly name: string
  readonly kind: string | null
  /** The first of its rulebooks; null where no guide may be applied to it. */
  readonly rulebook: string | null
  readonly rulebooks: readonly string[]
  readonly headingRow: number | null
  readonly rows: number
  readonly columns: readonly ReportedColumn[]
  readonly unrecognised: readonly string[]
  /** Headings that were not recognised but may be meant for a column, such as one typed wrongly, and that column's heading. */
  readonly suggestions: readonly { readonly heading: string; readonly meant: string }[]
  /** Rows below the headings that are taken for totals, notes or another table, and why. */
  readonly leftOut: readonly { readonly row: number; readonly reason: string }[]
  readonly reason?: string
}

export interface Report {
  /** The day by which deadlines were judged, yyyy-mm-dd. */
  readonly asOf: string
  /** The guides that findings name, by rulebook id, as people know them: "Tech Awards guide 2025-26". */
  readonly guides: Readonly<Record<string, string>>
  /** Titles of the rules that ran, by rule id. */
  readonly titles: Readonly<Record<string, string>>
  readonly sheets: readonly ReportedSheet[]
  readonly findings: readonly Finding[]
  readonly outcomes: readonly Outcome[]
  readonly computed: readonly Computed[]
}
