import { readHeading } from './heading'
import { kinds, meaningsOf, type Meanings } from './heading-index'
import type { HeadingCell, HeadingRow, KindMatch } from './heading-row'
import { missing } from './missing'

/**
 * Two rows as one, where headings merged downwards stand in the upper row and the rest below a group's heading, with
 * which they are read together: "Teacher" below "Sign-off" is the teacher's sign-off. Undefined where a row lies between.
 */
export function bothRows(upper: HeadingRow, lower: HeadingRow): HeadingRow | undefined {
  if (upper.last + 1 !== lower.first || upper.cells.length === 0) return undefined
  const filled = new Set(lower.cells.map(cell => cell.column))
  const below = lower.cells.map(cell => inGroup(cell, groupOver(cell, upper.cells, filled)))
  const above = upper.cells.filter(cell => !filled.has(cell.column))
  const cells = [...below, ...above].sort((a, b) => a.column - b.column)
  return { position: lower.position, first: upper.first, last: lower.last, cells }
}

/** The heading of a group reaches to the next cell of its row; it stands above its first column, which is filled. */
function groupOver({ column }: HeadingCell, upper: readonly HeadingCell[], filled: ReadonlySet<number>): HeadingCell | undefined {
  const nearest = upper.filter(cell => cell.column <= column).at(-1)
  // "Assessor: Ms B" is a label; "Unit 2: Fitness" is known.
  const isLabel = nearest?.heading.text.includes(':') === true && nearest.meanings.size === 0
  return nearest && filled.has(nearest.column) && !isLabel ? nearest : undefined
}

function inGroup(cell: HeadingCell, group: HeadingCell | undefined): HeadingCell {
  if (!group) return cell
  const [text, over] = [cell.heading.text, group.heading.text]
  const together: Meanings = new Map([...meaningsIn(`${text} ${over}`), ...meaningsIn(`${over} ${text}`)])
  return together.size === 0 ? cell : { ...cell, meanings: new Map([...cell.meanings, ...together]), alone: cell.meanings }
}

/** What stands as a label above a table is no column below a group's heading. */
function meaningsIn(text: string): Meanings {
  const heading = readHeading(text)
  const all = heading ? [...meaningsOf(heading)] : []
  return new Map(all.filter(([kind, { spec, id }]) => spec.pattern !== undefined || id in kinds[kind].columns))
}

/**
 * Whether two rows are one row of headings. A single cell of the upper one that fits is more likely a label above a
 * column without heading, so one alone must complete the keys.
 */
export function areOne(upper: KindMatch, lower: KindMatch, both: KindMatch): boolean {
  if (lower.claims.size >= 2 && gainsByGroups(both)) return true
  if (upper.claims.size === 0) return false
  if (isGroupRow(upper, lower)) return true
  const gained = both.claims.size - Math.max(upper.claims.size, lower.claims.size)
  const isComplete = ({ kind, claims }: KindMatch) => missing(kind, claims).length === 0
  return gained >= 2 || (gained === 1 && !isComplete(upper) && !isComplete(lower) && isComplete(both))
}

function gainsByGroups({ kind, row }: KindMatch): boolean {
  return row.cells.some(({ meanings, alone }) => alone && meanings.get(kind)?.id !== alone.get(kind)?.id)
}

/** Whether the upper row alone names learners, and the lower one says what stands under its groups' headings. */
function isGroupRow(upper: KindMatch, lower: KindMatch): boolean {
  const filled = new Set(lower.row.cells.map(cell => cell.column))
  const learners = [...upper.claims.values()].flat().filter(({ spec }) => spec.key === 'identity')
  if (learners.length === 0 || learners.some(({ column }) => filled.has(column))) return false
  const isGroup = ([id, claims]: [string, KindMatch['row']['cells']]) =>
    lower.claims.has(id) && claims.some(({ column }) => filled.has(column))
  return lower.claims.size >= 2 || [...upper.claims].some(isGroup)
}
