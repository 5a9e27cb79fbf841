import { isBlank, type CellValue } from '../model/cell'
import type { Grid, GridRow } from '../model/grid'
import type { Claim, KindMatch } from './heading-row'
import { readsAsHeadings } from './match-kinds'
import { namesCohort } from './titles'
import type { LeftOutRow, Row } from './typed-sheet'

export interface TableRows {
  readonly rows: readonly Row[]
  readonly leftOut: readonly LeftOutRow[]
}

/** Where the table's columns are, as far as telling rows apart needs it. */
interface Shape {
  /** Columns that are recognised. */
  readonly known: readonly number[]
  /** Columns that hold numbers of learners, and those that hold names. */
  readonly numbers: readonly number[]
  readonly names: readonly number[]
  /** Columns that must be filled in a row that names no learner. */
  readonly must: readonly number[]
  /** Headings in lower case, by column. */
  readonly headings: ReadonlyMap<number, string>
}

const NAMES: readonly string[] = ['learner-name', 'last-name', 'first-name']

const STATISTIC =
  'totals?|averages?|avg|mean|median|mode|max(?:imum)?|min(?:imum)?|count|sum|range|highest|lowest|st(?:andar)?d\\.? ?dev(?:iation)?|' +
  'absent|present|entered|entries|withdrawn'
const TOTALS = new RegExp(
  `^\\W*(?:(?:grand|sub|overall|class|group|cohort)[\\s-]*)?(?:${STATISTIC})` +
    '(?:\\s+(?:marks?|scores?|entered|entries|absent|present|students|learners|candidates|of|for|in)\\b.*|[\\W\\d]*)$|^\\W*(?:number|no\\.?) (?:of|entered|absent)\\b',
  'i'
)
/** Words of totals that nobody bears as a name, as somebody may bear Max. */
const NEVER_A_NAME = /^\W*(?:(?:grand|sub|overall|class|group|cohort)[\s-]*)?(?:totals?|averages?)(?![\w'’-])/i
/** The heading of a key to signs or colours; as a name only beside another, for somebody may be called Key. */
const KEY = /^\W*(?:colou?r\s+)?(?:key|legend)\W*$/i
const NOTE = /^\W*(?:notes?|n\.?b\.?|key|source|signed|signature|date|checked|please)\b|[:.]$|:\s|^[*©]|^(?:\S+\s+){5}\S/i

/** A row with fewer cells is not said to be left out. */
const FEWEST_FILLED = 3

/** Sheets are read in steps of this many rows, so that a caller can take a slice at a time. */
const STEP = 20_000

/**
 * The rows below the headings that stand for a learner (or whatever one row of the kind is). Blank rows, totals,
 * notes, the headings printed again, and everything from a second table on are left out.
 */
export function* readRows(grid: Grid, match: KindMatch): Generator<undefined, TableRows> {
  const shape = shapeOf(match)
  const rows: Row[] = []
  const leftOut: LeftOutRow[] = []
  // Rows that name no learner count only inside the table: at its end they are totals without a word.
  let nameless: GridRow[] = []
  let last = match.row.last
  // A note may be the title of a second table.
  let title: string | null = null
  const drop = () => {
    for (const { number } of nameless) leftOut.push({ row: number, reason: REASONS.nameless })
    nameless = []
  }
  const keep = ({ number, cells }: GridRow) => rows.push({ number, cells, index: rows.length })
  for (let position = match.row.position + 1; position < grid.rows.length; position++) {
    if (position % STEP === 0) yield undefined
    const row = grid.rows[position]
    if (!row) break
    const afterGap = row.number > last + 1
    if (afterGap) drop()
    const sort = sortOf(row, shape, { afterGap, title })
    if (sort === 'blank') continue
    last = row.number
    title = sort === 'note' ? row.cells.map(value => (typeof value === 'string' ? value : '')).join(' ') : null
    if (sort === 'learner') {
      if (rows.length === 0) drop()
      nameless.forEach(keep)
      nameless = []
      keep(row)
    } else if (sort === 'nameless') {
      nameless.push(row)
    } else {
      leftOut.push({ row: row.number, reason: REASONS[sort] })
      if (sort === 'table') break
    }
  }
  drop()
  return { rows, leftOut }
}

type Sort = 'learner' | 'blank' | keyof typeof REASONS

const REASONS = {
  totals: 'totals',
  note: 'a note',
  nameless: 'no learner is named',
  unnamed: 'no learner is named: in a cell merged over several rows only the first holds the name',
  headings: 'the headings again',
  table: 'a second table begins here, and only the first is read'
} as const

/** What stands above a row: nothing, or a note, which may be a title. */
interface Above {
  readonly afterGap: boolean
  readonly title: string | null
}

function sortOf(row: GridRow, shape: Shape, above: Above): Sort {
  const { cells } = row
  const lead = cells.findIndex(value => !isBlank(value))
  const text = cells[lead]
  if (lead < 0) return 'blank'
  if (typeof text === 'string') {
    const special = sortOfText(row, text.trim(), lead, shape, above)
    if (special) return special
  }
  if (shape.numbers.some(column => !isBlank(cells[column])) || shape.names.some(column => !isBlank(cells[column]))) return 'learner'
  const needed = shape.must.length > 0 ? shape.must : shape.known
  if (shape.numbers.length + shape.names.length === 0) return needed.some(column => !isBlank(cells[column])) ? 'learner' : 'blank'
  if (shape.must.length > 0) return shape.must.every(column => !isBlank(cells[column])) ? 'nameless' : 'blank'
  return isHalfFilled(cells, shape) ? 'unnamed' : 'blank'
}

/** A row filled that far holds something of a learner; what is filled down to the end of a form is less. */
function isHalfFilled(cells: readonly CellValue[], { known }: Shape): boolean {
  const filled = known.filter(column => !isBlank(cells[column])).length
  return filled >= FEWEST_FILLED && filled * 2 >= known.length
}

/** What a row is whose first filled cell is text; undefined where that tells nothing. */
function sortOfText(
  { cells }: GridRow,
  text: string,
  lead: number,
  shape: Shape,
  { afterGap, title }: Above
): Sort | undefined {
  if (shape.headings.get(lead) === text.toLowerCase() && repeatsHeadings(cells, shape)) {
    return title !== null && namesCohort(title) ? 'table' : 'headings'
  }
  const onlyText = (afterGap || title !== null) && cells.every(value => typeof value === 'string' || isBlank(value))
  if (onlyText && readsAsHeadings({ number: 0, cells })) return 'table'
  const mayBeName = shape.names.includes(lead) && !NEVER_A_NAME.test(text) && namesLearner(cells, lead, shape)
  if (!mayBeName && TOTALS.test(text)) return 'totals'
  if (text.endsWith(':') || (KEY.test(text) && !mayBeName)) return 'note'
  const isNumber = shape.numbers.includes(lead)
  const digitless = isNumber && !/\d/.test(text)
  if (!isAlone(cells, lead)) return onlyText && digitless ? 'table' : undefined
  if (!shape.known.includes(lead)) return 'note'
  // "Component 2", "Deadline 15 May": a learner's number has no word beside it, and none but figures where names are given.
  const isTitle = isNumber && (shape.names.length > 0 ? /\p{L}/u.test(text) : /\s/.test(text) && /\p{L}{3}/u.test(text))
  return digitless || isTitle || NOTE.test(text) || (shape.names.includes(lead) && (afterGap || isDivider(text, shape))) ? 'note' : undefined
}

/** A class's name between its learners: no learner's name has digits, nor one word where learners have numbers as well. */
function isDivider(text: string, { numbers }: Shape): boolean {
  return /\d/.test(text) || (numbers.length > 0 && !/\s/.test(text))
}

function isAlone(cells: readonly CellValue[], lead: number): boolean {
  return cells.every((value, column) => column === lead || isBlank(value))
}

function repeatsHeadings(cells: readonly CellValue[], { headings, known }: Shape): boolean {
  const same = known.filter(column => {
    const value = cells[column]
    return typeof value === 'string' && value.trim().toLowerCase() === headings.get(column)
  })
  return same.length * 2 > known.length
}

/** Whether another cell than the first filled one says who the learner is. */
function namesLearner(cells: readonly CellValue[], lead: number, { numbers, names }: Shape): boolean {
  return (
    numbers.some(column => column !== lead && !isBlank(cells[column])) ||
    names.some(column => column !== lead && typeof cells[column] === 'string' && !isBlank(cells[column]))
  )
}

function shapeOf({ claims }: KindMatch): Shape {
  const all = [...claims.values()].flat()
  const columnsOf = (test: (claim: Claim) => boolean) => all.filter(test).map(claim => claim.column)
  const isIdentity = ({ spec }: Claim) => spec.key === 'identity'
  return {
    known: all.map(claim => claim.column),
    numbers: columnsOf(claim => isIdentity(claim) && !NAMES.includes(claim.id)),
    // Where a kind's rows may name no learner, a name says nothing about the row.
    names: columnsOf(claim => NAMES.includes(claim.id) && (isIdentity(claim) || claim.id === 'first-name')),
    must: columnsOf(claim => claim.spec.key === 'must'),
    headings: new Map(all.map(claim => [claim.column, claim.heading.text.toLowerCase()]))
  }
}
