import { address, columnLetters, parseAddress } from '../model/address'
import { showValue, type CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { ReportedSheet } from '../model/report'
import type { CellWrite, Change, Workbook, WorkbookInfo } from '../workbook/workbook'
import { candidateKeys } from './highlights'
import { recordLine, WRITTEN, type PlainValue, type RecordLine } from './record-lines'
import { chooseRowKey } from './row-keys'
import { expectSameRows } from './same-rows'

/** A written cell that someone has changed since: it stays on the record, but is theirs. */
export const asChanged = (line: RecordLine): RecordLine => ({ ...line, what: 'Written, changed since' })

/** How many learners have cells among these. */
export function learnersTicked(lines: readonly RecordLine[]): number {
  return new Set(lines.flatMap(({ sheet, learner }) => (learner === '' ? [] : `${sheet} ${learner}`))).size
}

/** A cell to be written, with what it holds so far. */
export interface CellToWrite {
  readonly cell: string
  readonly before: PlainValue
  readonly after: string | number | boolean
  readonly why: string
  /** The heading of its column. */
  readonly heading: string
  /** Empty where the cell is a heading. */
  readonly learner: string
  readonly id: string
}

/** A sheet as it was read, to write into. */
export interface ReadSheet {
  readonly reported: ReportedSheet
  readonly grid: Grid
}

/** What changes so that cells are written, and the lines by which that can be taken back. Nothing does where the sheet was changed meanwhile. */
export function writingCells({ reported, grid }: ReadSheet, cells: readonly CellToWrite[]): { readonly changes: readonly Change[]; readonly lines: readonly RecordLine[] } {
  if (cells.length === 0) return { changes: [], lines: [] }
  const { name: sheet } = reported
  const keys = chooseRowKey(grid, candidateKeys(reported), cells.filter(({ learner }) => learner !== '').map(({ cell }) => parseAddress(cell).row))
  const headings = grid.rows.find(({ number }) => number === reported.headingRow)?.cells ?? []
  const by = keys.letters.map(letter => showValue(headings[parseAddress(`${letter}1`).column]).trim())
  const lines = cells.map(({ cell, before, after, why, heading, learner, id }) => {
    const foundBy = JSON.stringify({ heading, by, key: keys.keyOf(parseAddress(cell).row) ?? null } satisfies Anchor)
    return recordLine(WRITTEN, why, { learner, id, sheet, cell, before, after, foundBy })
  })
  return {
    lines,
    changes: [
      ...expectSameRows(reported, grid, cells),
      ...cells.map(({ cell, before }): Change => ({ kind: 'expect', sheet, range: cell, values: [[before]] })),
      { kind: 'write-cells', sheet, cells: cells.map(({ cell, after }) => ({ cell, value: after })) }
    ]
  }
}

/** How a written cell is known wherever it went: by its column's heading, and the text that its row has under other headings. */
interface Anchor {
  readonly heading: string
  readonly by: readonly string[]
  /** Null where the row has no text of its own, and only its place can name it. */
  readonly key: string | null
}

/** Whether a recorded cell holds what was written, or what it held before: a person may have put that back, or a run that was broken off. */
export function standing(line: RecordLine, grid: Grid): 'written' | 'before' | null {
  // Where the column's heading is gone, the cell's old place must do.
  const value = valueAt(grid, cellNow(line, grid) ?? line.cell)
  return value === line.after ? 'written' : value === line.before ? 'before' : null
}

export interface TakenBack {
  readonly changes: readonly Change[]
  readonly taken: readonly RecordLine[]
  /** Cells that hold already what they held before: nothing is left to take back. */
  readonly gone: readonly RecordLine[]
  /** Cells that someone has changed since, or whose row is gone: they stay as they are. */
  readonly left: readonly RecordLine[]
}

/** Puts back what stood in written cells before, wherever they still hold what was written. */
export function takingBack(lines: readonly RecordLine[], grids: ReadonlyMap<string, Grid>): TakenBack {
  const taken: RecordLine[] = []
  const gone: RecordLine[] = []
  const left: RecordLine[] = []
  const changes: Change[] = []
  for (const [sheet, own] of bySheet(lines)) {
    const grid = grids.get(sheet)
    const back = new Map<string, RecordLine>()
    // A heading goes last, when nothing is left below it.
    for (const line of [...own].sort((one, other) => Number(one.learner === '') - Number(other.learner === ''))) {
      const cell = grid ? cellNow(line, grid) : null
      const stands = grid ? standing(line, grid) : null
      if (stands === 'before') gone.push(line)
      else if (!grid || cell === null || stands !== 'written' || (line.learner === '' && !isBareBelow(grid, cell, back))) left.push(line)
      else {
        back.set(cell, line)
        taken.push(line)
      }
    }
    if (back.size === 0) continue
    const cells = [...back].map(([cell, { before }]): CellWrite => ({ cell, value: before }))
    changes.push(
      ...[...back].map(([cell, { after }]): Change => ({ kind: 'expect', sheet, range: cell, values: [[after]] })),
      { kind: 'write-cells', sheet, cells }
    )
  }
  return { changes, taken, gone, left }
}

/** Reads the sheets on which cells were written; those that are protected or gone are left out, and their cells stay. */
export async function sheetsWritten(workbook: Workbook, { sheets }: WorkbookInfo, lines: readonly RecordLine[]): Promise<ReadonlyMap<string, Grid>> {
  const grids = new Map<string, Grid>()
  for (const { name, protected: isLocked } of sheets) {
    if (!isLocked && lines.some(({ sheet }) => sheet === name)) grids.set(name, await workbook.read(name))
  }
  return grids
}

function bySheet(lines: readonly RecordLine[]): ReadonlyMap<string, readonly RecordLine[]> {
  const found = new Map<string, RecordLine[]>()
  for (const line of lines) found.set(line.sheet, [...(found.get(line.sheet) ?? []), line])
  return found
}

/** The cell where a written value stands now; null where its row is not there any more. */
export function cellNow({ cell, learner, foundBy }: RecordLine, grid: Grid): string | null {
  const anchor = anchorOf(foundBy)
  if (!anchor) return cell
  const { heading, by, key } = anchor
  const wanted = [heading, ...by]
  const headings = grid.rows.find(({ cells }) => wanted.every(one => cells.some(value => showValue(value).trim() === one)))
  if (!headings) return null
  const [column, ...others] = wanted.map(one => headings.cells.findIndex(value => showValue(value).trim() === one))
  if (column === undefined) return null
  if (learner === '') return address(column, headings.number)
  if (key === null) return address(column, parseAddress(cell).row)
  const keys = chooseRowKey(grid, [others.map(columnLetters)], grid.rows.map(({ number }) => number))
  const row = grid.rows.find(({ number }) => keys.keyOf(number) === key)
  return row ? address(column, row.number) : null
}

function anchorOf(text: string): Anchor | null {
  if (!/^\{"heading":.*\}$/s.test(text)) return null
  try {
    const { heading, by, key } = JSON.parse(text) as Partial<Anchor>
    return typeof heading === 'string' && Array.isArray(by) ? { heading, by, key: typeof key === 'string' ? key : null } : null
  } catch (error) {
    // A person may have typed into the hidden column: then the address alone says where.
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function valueAt({ rows }: Grid, cell: string): CellValue {
  const { column, row } = parseAddress(cell)
  return rows.find(({ number }) => number === row)?.cells[column] ?? null
}

function isBareBelow({ rows }: Grid, heading: string, back: ReadonlyMap<string, RecordLine>): boolean {
  const { column, row } = parseAddress(heading)
  return rows.every(({ number, cells }) => number <= row || (cells[column] ?? null) === null || back.has(address(column, number)))
}
