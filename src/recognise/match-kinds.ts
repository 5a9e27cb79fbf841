import { isBlank } from '../model/cell'
import type { GridRow } from '../model/grid'
import type { KindId } from './dictionary'
import { kindIds, meaningBehind } from './heading-index'
import { readRow, type Claim, type HeadingCell, type HeadingRow, type KindMatch } from './heading-row'
import type { SheetMapping } from './mapping'
import { areOne, bothRows } from './two-rows'

/** Rows that hold headings of a kind, for each kind; those that hold most come first, of equal ones the uppermost. */
export function matchKinds(rows: readonly HeadingRow[], mapping?: SheetMapping, among = kindIds): (readonly KindMatch[])[] {
  const pairs = new Map<HeadingRow, HeadingRow | undefined>()
  const pairOf = (upper: HeadingRow, lower: HeadingRow) => {
    if (!pairs.has(lower)) pairs.set(lower, bothRows(upper, lower))
    return pairs.get(lower)
  }
  return among.map(kind => {
    const single = rows.map(row => matchKind(kind, row, mapping))
    const double = single.flatMap((lower, place) => {
      const upper = single[place - 1]
      // Most rows hold no heading at all.
      const pair = upper && upper.claims.size + lower.claims.size > 0 ? pairOf(upper.row, lower.row) : undefined
      if (!upper || !pair) return []
      const both = matchKind(kind, pair, mapping)
      return areOne(upper, lower, both) ? both : []
    })
    return [...double, ...single].filter(({ claims }) => claims.size > 0).sort((a, b) => b.claims.size - a.claims.size)
  })
}

/**
 * Whether a row reads as headings of one kind: two or more, and more than half of it. Grades, units and criteria don't
 * count, for they stand in cells as well.
 */
export function readsAsHeadings(row: GridRow): boolean {
  const { cells } = readRow(row, 0)
  const filled = row.cells.filter(value => !isBlank(value)).length
  const count = (kind: KindId) => cells.filter(({ meanings }) => meanings.get(kind)?.spec.pattern === undefined && meanings.has(kind)).length
  const most = Math.max(...kindIds.map(count))
  return most >= 2 && most * 2 > filled
}

function matchKind(kind: KindId, row: HeadingRow, mapping?: SheetMapping): KindMatch {
  const claims = new Map<string, Claim[]>()
  const unknown: HeadingCell[] = []
  const leftOut = mapping ? row.cells.filter(({ heading }) => mapping.leavesOut(heading)) : []
  const byHand = new Set(mapping && row.cells.map(({ heading }) => mapping.meaning(kind, heading)?.id))
  let before: Claim | undefined
  for (const cell of row.cells) {
    if (leftOut.includes(cell)) continue
    const settled = mapping?.meaning(kind, cell.heading)
    const behind = before?.column === cell.column - 1 ? meaningBehind(kind, before.id, cell.heading) : undefined
    const meaning = settled ?? behind ?? cell.meanings.get(kind)
    if (!meaning || (!settled && byHand.has(meaning.id))) {
      unknown.push(cell)
      continue
    }
    before = { ...cell, ...meaning }
    const others = claims.get(meaning.id)
    if (others) others.push(before)
    else claims.set(meaning.id, [before])
  }
  return { kind, row, claims, unknown, leftOut }
}
