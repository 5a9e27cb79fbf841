import { address } from '../model/address'
import { isBlank, showValue, type CellValue } from '../model/cell'
import type { Grid, GridRow } from '../model/grid'
import type { LabelSpec } from './kind'
import type { LabelIndex, LabelMeaning } from './label-index'
import { normalise } from './normalise'
import type { HeadingProblem } from './typed-sheet'

/** Labels stand in this many first rows of a sheet. */
const LABEL_ROWS = 15

/** Longer texts are prose. */
const LONGEST = 1000

/** A label above the table, and what it says. */
export interface Label {
  readonly id: string
  readonly spec: LabelSpec
  /** As typed, without the colon. */
  readonly text: string
  readonly raw: CellValue
  /** The cell that holds the value; the label's own where both stand in one cell. */
  readonly cell: string
  readonly labelCell: string
  /** False where the label is the very name of another meaning, as "Qualification" is beside the subject. */
  readonly own: boolean
}

interface Found extends LabelMeaning, Omit<Label, 'id' | 'spec' | 'own'> {}

export interface Labels {
  readonly byId: ReadonlyMap<string, Label>
  readonly problems: readonly HeadingProblem[]
}

/** Reads the labels above a heading row: "Series: May/June 2026" in one cell, or the value in the next filled one. */
export function readLabels(grid: Grid, headingRow: number, index: LabelIndex): Labels {
  const found = new Map<string, Found[]>()
  for (const row of grid.rows) {
    if (row.number >= headingRow || row.number > LABEL_ROWS) break
    for (const label of labelsOfRow(row, index)) found.set(label.id, [...(found.get(label.id) ?? []), label])
  }
  const byId = new Map<string, Label>()
  const problems: HeadingProblem[] = []
  for (const [id, candidates] of found) {
    const own = candidates.filter(candidate => isOwn(candidate, index))
    const [first, ...others] = own.length > 0 ? own : highestRank(candidates)
    const rival = others.find(other => first && showValue(other.raw).trim() !== showValue(first.raw).trim())
    if (first && rival) problems.push(twoLabels(first, rival))
    else if (first) byId.set(id, { ...first, own: own.length > 0 })
  }
  return { byId, problems }
}

function* labelsOfRow(row: GridRow, index: LabelIndex): Generator<Found> {
  for (const [column, value] of row.cells.entries()) {
    if (typeof value !== 'string' || value.length > LONGEST) continue
    const cell = address(column, row.number)
    for (const part of value.split(/[\r\n|]|\s{3,}/)) {
      const [, name = '', inside = ''] = /^\s*([^:]{1,60}):\s*(\S.*)$/.exec(part) ?? []
      for (const meaning of index.get(normalise(name)) ?? []) {
        yield { ...meaning, text: name.trim(), raw: inside.trim(), cell, labelCell: cell }
      }
    }
    yield* labelBeforeValue(row, column, value, index)
  }
}

function* labelBeforeValue(row: GridRow, column: number, value: string, index: LabelIndex): Generator<Found> {
  const text = value.trim().replace(/\s*:$/, '')
  const meanings = (index.get(normalise(text)) ?? []).filter(meaning => !meaning.needsColon || value.includes(':'))
  if (meanings.length === 0 || text.includes(':')) return
  const next = row.cells.findIndex((other, place) => place > column && !isBlank(other))
  const raw = row.cells[next]
  if (raw === undefined || (typeof raw === 'string' && isLabel(raw, index))) return
  const place = { cell: address(next, row.number), labelCell: address(column, row.number) }
  for (const meaning of meanings) yield { ...meaning, text, raw: typeof raw === 'string' ? raw.trim() : raw, ...place }
}

function isLabel(text: string, index: LabelIndex): boolean {
  return index.has(normalise(text.split(':')[0] ?? ''))
}

/** A label whose text is the very name of another meaning stands for this one only where nothing better does. */
function isOwn({ id, text }: Found, index: LabelIndex): boolean {
  return !(index.get(normalise(text)) ?? []).some(other => other.rank === 0 && other.id !== id)
}

function highestRank(candidates: readonly Found[]): readonly Found[] {
  const rank = Math.min(...candidates.map(candidate => candidate.rank))
  return candidates.filter(candidate => candidate.rank === rank)
}

function twoLabels(first: Found, rival: Found): HeadingProblem {
  return {
    kind: 'two-columns',
    about: first.id,
    cell: rival.cell,
    message: `${first.cell} and ${rival.cell} both say the ${first.spec.heading.toLowerCase()}, and differ: "${showValue(first.raw)}" and "${showValue(rival.raw)}".`,
    fix: 'Keep one of them; until then neither is used.'
  }
}
