import { columnIndex } from '../model/address'
import type { CellValue } from '../model/cell'
import type { Grid, GridRow } from '../model/grid'

/** Excel's MATCH looks for at most 255 characters, and takes these for wildcards. */
const LONGEST = 200
const WILDCARDS = /[*?~]/

/**
 * How rows of one sheet are known again wherever they are sorted to: by the text of some columns, joined as a
 * formula joins them.
 */
export interface RowKey {
  /** Letters of the columns. */
  readonly letters: readonly string[]
  /** The key of a row; undefined where the row has none of its own and only its place can name it. */
  keyOf(row: number): string | undefined
}

/**
 * Chooses, of several sets of columns, the first that gives most of the wanted rows a key which no other row of the
 * sheet has. Excel compares text without regard to case, so keys are told apart that way too.
 */
export function chooseRowKey(grid: Grid, candidates: readonly (readonly string[])[], wanted: readonly number[]): RowKey {
  let best: RowKey = { letters: [], keyOf: () => undefined }
  let most = 0
  const numbers = new Set(wanted)
  const rows = grid.rows.filter(({ number }) => numbers.has(number))
  for (const letters of candidates) {
    const keys = uniqueKeys(grid, letters, rows)
    const covered = wanted.filter(row => keys.has(row)).length
    if (covered > most) {
      most = covered
      best = { letters, keyOf: row => keys.get(row) }
    }
    if (covered === wanted.length) break
  }
  return best
}

/** Keys of the wanted rows that no other row of the grid has. */
function uniqueKeys(grid: Grid, letters: readonly string[], wanted: readonly GridRow[]): ReadonlyMap<number, string> {
  const columns = letters.map(columnIndex)
  const keys = new Map<number, string>()
  /** Rows by their key in lower case. */
  const owners = new Map<string, number>()
  for (const row of wanted) {
    const key = joinedText(row, columns)
    if (key === undefined) continue
    keys.set(row.number, key)
    owners.set(key.toLowerCase(), row.number)
  }
  for (const row of grid.rows) {
    const owner = owners.get(joinedText(row, columns)?.toLowerCase() ?? '')
    if (owner === undefined || owner === row.number) continue
    keys.delete(owner)
    keys.delete(row.number)
  }
  return keys
}

function joinedText(row: GridRow, columns: readonly number[]): string | undefined {
  const texts: string[] = []
  for (const column of columns) {
    const text = formulaText(row.cells[column] ?? null)
    if (text === undefined) return undefined
    texts.push(text)
  }
  const key = texts.join('|')
  return key.length > LONGEST || WILDCARDS.test(key) || texts.every(text => text === '') ? undefined : key
}

/** What `&` makes of a value in Excel, where that is certain. */
function formulaText(value: CellValue): string | undefined {
  if (value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isSafeInteger(value) && Math.abs(value) < 1e11 ? String(value) : undefined
  return undefined
}
