import { columnIndex, columnLetters } from '../model/address'
import { isBlank, isCellError, isUnknown, type CellValue } from '../model/cell'
import type { Grid } from '../model/grid'
import type { CohortMember, WantedTick } from '../model/sample'
import type { Column, Row } from '../recognise/typed-sheet'
import type { MarksSheet } from './member'
import type { SampleSource } from './together'

/** The heading of a column that is added, by which the next reading knows it. */
const ADDED_HEADING = 'Uploaded in sample'

export type TickValue = string | number | boolean

/** What may stand where a tick is written. */
export type PlainValue = TickValue | null

/** A cell to be written, with what it holds so far. */
export interface TickCell {
  readonly cell: string
  readonly before: PlainValue
  readonly after: TickValue
  readonly why: string
  /** Null for the heading of a column that is added. */
  readonly member: CohortMember | null
  /** The heading of its column. */
  readonly heading: string
}

/** What is to be written on one sheet. */
export interface SheetTicks {
  readonly file: string | null
  readonly sheet: string
  readonly cells: readonly TickCell[]
  /** Why nothing can be ticked there, a sentence; null where it can. */
  readonly obstacle: string | null
}

/** What is known of a sheet besides its meaning. */
export interface PlainSheet {
  readonly grid: Grid
  /** Whether an Excel table stands on it. */
  readonly hasTable: boolean
  readonly isProtected: boolean
}

/**
 * Where learners are ticked as being in the sample: in the column of what is uploaded, as it spells a tick, or in one
 * that is added beside the table; never among the awarding body's own ticks. Who is ticked already is left out.
 */
export function tickPlaces(source: SampleSource, wanted: readonly WantedTick[], plainOf: (sheet: { readonly name: string }) => PlainSheet): readonly SheetTicks[] {
  const bySheet = new Map<MarksSheet, WantedTick[]>()
  for (const one of wanted) {
    const sheet = sheetOf(source, one.member)
    if (!sheet) continue
    const listed = bySheet.get(sheet)
    if (!listed) bySheet.set(sheet, [one])
    else if (!listed.some(({ member }) => member.row === one.member.row)) listed.push(one)
  }
  return [...bySheet].map(([sheet, own]) => ({ ...source.placeOf(sheet), ...cellsOn(sheet, own, plainOf(sheet)) }))
}

/** Whether anyone of a cohort is ticked as uploaded: until then the awarding body's ticks are the sample. */
export function isUploading(source: SampleSource, members: readonly CohortMember[]): boolean {
  return members.some(member => {
    const sheet = sheetOf(source, member)
    const column = sheet?.column('in-sample')
    const row = sheet && rowOf(sheet, member)
    return column !== undefined && row !== undefined && column.value(row) === true
  })
}

/** Whether the learner stands on a sheet where the sample can be ticked. */
export function canBeTicked(source: SampleSource, member: CohortMember): boolean {
  return sheetOf(source, member) !== undefined
}

function sheetOf({ workbook, placeOf }: SampleSource, { file, sheet }: CohortMember): MarksSheet | undefined {
  return workbook.sheetsOf('component-marks').find(one => {
    const place = placeOf(one)
    return place.file === file && place.sheet === sheet
  })
}

const rowOf = (sheet: MarksSheet, { row }: CohortMember) => sheet.rows.find(({ number }) => number === row)

function cellsOn(sheet: MarksSheet, wanted: readonly WantedTick[], plainSheet: PlainSheet): Pick<SheetTicks, 'cells' | 'obstacle'> {
  const column = sheet.column('in-sample')
  const own = column?.letter == null ? undefined : { letter: column.letter, heading: column.heading }
  const { letter, heading } = own ?? { letter: freeColumn(sheet, plainSheet.grid), heading: ADDED_HEADING }
  const after = spelling(sheet)
  const ticks = wanted.flatMap(({ member, why, replaces }): TickCell[] => {
    const row = rowOf(sheet, member)
    // What can't be understood may be a tick, and is its owner's to settle.
    if (!row || (column && own && column.value(row) !== false && !column.isBlank(row))) return []
    const before = own ? plain(row.cells[columnIndex(letter)]) : null
    return [{ cell: `${letter}${row.number}`, before, after, why, member, heading }, ...replacementCell(sheet, row, member, replaces)]
  })
  const obstacle = ticks.length === 0 ? null : obstacleOn(sheet, plainSheet, own !== undefined)
  if (own || ticks.length === 0 || obstacle !== null) return { cells: obstacle === null ? ticks : [], obstacle }
  return { cells: [{ cell: `${letter}${sheet.headingRow}`, before: null, after: ADDED_HEADING, why: 'column added', member: null, heading }, ...ticks], obstacle }
}

function obstacleOn({ name }: MarksSheet, { hasTable, isProtected }: PlainSheet, hasColumn: boolean): string | null {
  if (isProtected) return `The sheet ${name} is protected, so nobody is ticked there: unprotect it (Review, Unprotect Sheet) and do it again.`
  if (hasColumn || !hasTable) return null
  return `The sheet ${name} holds an Excel table, with which a column beside it would not be sorted, so nobody is ticked there: give the table a column "${ADDED_HEADING}" and do it again.`
}

/** Whom a learner replaces is noted where the sheet has a column for it and nothing stands there. */
function replacementCell(sheet: MarksSheet, row: Row, member: CohortMember, replaces?: CohortMember): readonly TickCell[] {
  const column = sheet.column('replacement-for')
  if (!replaces || column?.letter == null || !column.isBlank(row)) return []
  const before = plain(row.cells[columnIndex(column.letter)])
  return [{ cell: column.cell(row), before, after: replaces.learner, why: 'whom they replace', member, heading: column.heading }]
}

function plain(value: CellValue | undefined): PlainValue {
  if (isCellError(value) || isUnknown(value)) throw new RangeError('A cell that holds no value is not one to tick')
  return value ?? null
}

/** The first column right of the headings in which nothing stands. */
function freeColumn(sheet: MarksSheet, grid: Grid): string {
  const headings = grid.rows.find(({ number }) => number === sheet.headingRow)?.cells ?? []
  const used = new Set<number>()
  for (const { cells } of grid.rows) cells.forEach((value, index) => { if (!isBlank(value)) used.add(index) })
  let free = headings.length
  while (used.has(free)) free++
  return columnLetters(free)
}

/** A tick as the column has it already; as its noes ask for; as other columns of ticks have it; else ✓. */
function spelling(sheet: MarksSheet): TickValue {
  const own = sheet.column('in-sample')
  const other = (['sampled', 'evidence-uploaded', 'record-sheet-uploaded'] as const).map(id => sheet.column(id))
  return usual(sheet, own) ?? opposite(sheet, own) ?? other.map(column => usual(sheet, column)).find(tick => tick !== undefined) ?? '✓'
}

/** The tick that stands most often in a column. */
function usual({ rows }: MarksSheet, column: Column<boolean> | undefined): TickValue | undefined {
  const counts = new Map<TickValue, number>()
  for (const row of column ? rows : []) {
    const raw = column?.value(row) === true ? column.raw(row) : null
    if (raw === null || typeof raw === 'object') continue
    const tick = typeof raw === 'string' ? raw.trim() : raw
    counts.set(tick, (counts.get(tick) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0]
}

const YES = new Map<TickValue, TickValue>([
  ['no', 'yes'], ['No', 'Yes'], ['NO', 'YES'], ['n', 'y'], ['N', 'Y'], [false, true], [0, 1], ['✗', '✓'], ['✘', '✔'], ['☐', '☑'], ['❌', '✅']
])

function opposite({ rows }: MarksSheet, column: Column<boolean> | undefined): TickValue | undefined {
  for (const row of column ? rows : []) {
    const raw = column?.raw(row) ?? null
    const yes = raw === null || typeof raw === 'object' ? undefined : YES.get(typeof raw === 'string' ? raw.trim() : raw)
    if (yes !== undefined) return yes
  }
  return undefined
}
