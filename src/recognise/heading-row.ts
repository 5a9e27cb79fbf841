import { address } from '../model/address'
import type { Grid, GridRow } from '../model/grid'
import type { KindId } from './dictionary'
import { readHeading, type Heading } from './heading'
import { headingIndex, kindIds, kinds, type Meaning } from './heading-index'

/** Headings stand among this many first rows that hold anything. */
const SEARCHED_ROWS = 30

/** A cell that may be a heading. */
export interface HeadingCell {
  /** From 0. */
  readonly column: number
  readonly cell: string
  readonly heading: Heading
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
}

/** Rows that hold headings of a kind, for each kind; those that hold most come first, of equal ones the uppermost. */
export function matchKinds(grid: Grid): (readonly KindMatch[])[] {
  const rows = grid.rows.slice(0, SEARCHED_ROWS).map((row, position) => readRow(row, position))
  return kindIds.map(kind => {
    const single = rows.map(row => matchKind(kind, row))
    const double = single.flatMap((match, position) => {
      const above = single[position - 1]
      return (above && joined(above, match)) ?? []
    })
    return [...double, ...single].filter(({ claims }) => claims.size > 0).sort((a, b) => b.claims.size - a.claims.size)
  })
}

/** How many headings of one kind a row holds, of whichever kind it holds most. */
export function headingsIn(row: GridRow): number {
  const cells = readRow(row, 0)
  return Math.max(...kindIds.map(kind => matchKind(kind, cells).claims.size))
}

function readRow(row: GridRow, position: number): HeadingRow {
  const cells: HeadingCell[] = []
  row.cells.forEach((value, column) => {
    const heading = typeof value === 'string' ? readHeading(value) : undefined
    if (heading) cells.push({ column, cell: address(column, row.number), heading })
  })
  return { position, first: row.number, last: row.number, cells }
}

function matchKind(kind: KindId, row: HeadingRow): KindMatch {
  const index = headingIndex(kind)
  const claims = new Map<string, Claim[]>()
  const unknown: HeadingCell[] = []
  for (const cell of row.cells) {
    const meaning = index.meaning(cell.heading)
    if (!meaning) {
      unknown.push(cell)
      continue
    }
    const claim = { ...cell, ...meaning }
    const others = claims.get(meaning.id)
    if (others) others.push(claim)
    else claims.set(meaning.id, [claim])
  }
  return { kind, row, claims, unknown }
}

/**
 * Two rows as one, where headings merged downwards stand in the upper row and the rest below a group's heading. A
 * single cell that fits is more likely a label above a column without heading, so one alone must complete the keys.
 */
function joined(upper: KindMatch, lower: KindMatch): KindMatch | undefined {
  if (upper.row.last + 1 !== lower.row.first || upper.claims.size === 0 || lower.claims.size === 0) return undefined
  const filled = new Set(lower.row.cells.map(cell => cell.column))
  const cells = [...lower.row.cells, ...upper.row.cells.filter(cell => !filled.has(cell.column))].sort((a, b) => a.column - b.column)
  const row = { position: lower.row.position, first: upper.row.first, last: lower.row.last, cells }
  const both = matchKind(lower.kind, row)
  const gained = both.claims.size - Math.max(upper.claims.size, lower.claims.size)
  if (isGroupRow(upper, lower)) return both
  const completes = !missingKey(upper.kind, upper.claims) || !missingKey(lower.kind, lower.claims)
  return gained >= 2 || (gained === 1 && !completes && !missingKey(both.kind, both.claims)) ? both : undefined
}

/** Whether the upper row alone names learners, and the lower one says what stands under its groups' headings. */
function isGroupRow(upper: KindMatch, lower: KindMatch): boolean {
  const filled = new Set(lower.row.cells.map(cell => cell.column))
  const learners = [...upper.claims.values()].flat().filter(({ spec }) => spec.key === 'identity')
  if (learners.length === 0 || learners.some(({ column }) => filled.has(column))) return false
  const isGroup = ([id, claims]: [string, readonly Claim[]]) => lower.claims.has(id) && claims.some(({ column }) => filled.has(column))
  return lower.claims.size >= 2 || [...upper.claims].some(isGroup)
}

/**
 * What a sheet lacks to be of the kind, for a person; undefined where it lacks nothing. A label stands for a column
 * that must be there.
 */
export function missingKey(
  kind: KindId,
  claims: KindMatch['claims'],
  hasLabel: (id: string) => boolean = () => false
): string | undefined {
  const spec = kinds[kind]
  const columns = Object.entries(spec.columns)
  const must = columns.find(([id, { key }]) => key === 'must' && !claims.has(id) && !hasLabel(id))
  if (must) return `a column or label "${must[1].heading}"`
  const identities = columns.filter(([, { key }]) => key === 'identity')
  if (identities.length > 0 && !identities.some(([id]) => claims.has(id))) {
    return `a column that names the learner, such as "${identities[0]?.[1].heading ?? ''}"`
  }
  const supporting = columns.filter(([, { key }]) => key === 'supports')
  const wanted = spec.supporting ?? 0
  if (supporting.filter(([id]) => claims.has(id)).length >= wanted) return undefined
  return `at least ${wanted} of the columns ${supporting.map(([, { heading }]) => `"${heading}"`).join(', ')}`
}
