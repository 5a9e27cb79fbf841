import { address } from '../model/address'
import type { Grid, GridRow } from '../model/grid'
import type { KindId } from './dictionary'
import { readHeading, type Heading } from './heading'
import { meaningsOf, type Meaning, type Meanings } from './heading-index'

/** Headings stand among this many first rows that hold anything. */
const SEARCHED_ROWS = 30

/** A cell that may be a heading. */
export interface HeadingCell {
  /** From 0. */
  readonly column: number
  readonly cell: string
  readonly heading: Heading
  readonly meanings: Meanings
  /** What it would mean without the heading of its group, where it stands below one. */
  readonly alone?: Meanings
}

/** A row of headings, or two that hold them together where cells are merged over both. */
export interface HeadingRow {
  /** The place of its last row in the grid. */
  readonly position: number
  /** As printed: the first of its rows, above which labels stand, and the last, below which the table begins. */
  readonly first: number
  readonly last: number
  readonly cells: readonly HeadingCell[]
}

/** A column whose heading has a meaning. */
export interface Claim extends Meaning, HeadingCell {}

/** A heading row read as headings of one kind. */
export interface KindMatch {
  readonly kind: KindId
  readonly row: HeadingRow
  /** The columns that claim each meaning, in sheet order. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  readonly unknown: readonly HeadingCell[]
  /** Headings that a person leaves out. */
  readonly leftOut: readonly HeadingCell[]
}

/** The first rows that hold anything, as rows of headings. */
export function headingRows(grid: Grid): readonly HeadingRow[] {
  const known = read.get(grid)
  if (known) return known
  const rows = grid.rows.slice(0, SEARCHED_ROWS).map((row, position) => readRow(row, position))
  read.set(grid, rows)
  return rows
}

/** A workbook is looked through for its settings first, and then for everything else. */
const read = new WeakMap<Grid, readonly HeadingRow[]>()

/** Reads a row of the grid, at a place in it, as headings. */
export function readRow(row: GridRow, position: number): HeadingRow {
  const cells: HeadingCell[] = []
  row.cells.forEach((value, column) => {
    const heading = typeof value === 'string' ? readHeading(value) : undefined
    if (heading) cells.push({ column, cell: address(column, row.number), heading, meanings: meaningsOf(heading) })
  })
  return { position, first: row.number, last: row.number, cells }
}
