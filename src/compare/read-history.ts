import { scalesNamed } from '../domain/grades/scales-named'
import { readGrade } from '../domain/grades/read-grade'
import type { Grade, ScaleId } from '../domain/grades/grade'
import { levelNamed } from '../domain/grades/qualification-title'
import { isBlank, showValue } from '../model/cell'
import type { Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import { isByVolume, isScaleNamed, plainName, type Awarded, type Facts } from './award'

export type HistorySheet = TypedSheet<'results-history'>

/** A year's results as far as they tell of more than grades. */
export interface YearFacts extends Facts {
  readonly year: number
  readonly isStructureChanged: boolean
  readonly isStillOffered: boolean | undefined
  /** How the grades came about, where the row says. */
  readonly source: 'exams' | 'CAG' | 'TAG' | undefined
  readonly note: string
}

export interface History {
  readonly awards: readonly Awarded[]
  readonly facts: readonly YearFacts[]
  /** Results that could not be read. */
  readonly unread: readonly Tally[]
  /** Rows of numbers that say the same as an earlier row, and are counted as well. */
  readonly repeated: readonly Tally[]
}

/** How many there are on a sheet, and the cell of the first. */
export interface Tally {
  readonly sheet: string
  readonly count: number
  readonly cell: string
}

/** Names of the whole cohort in a column of learner groups. */
const EVERYONE = new Set(['', 'all', 'all learners', 'everyone', 'whole cohort', 'total'])

/** More learners than any centre has in a year: such a number is a slip. */
const MOST_LEARNERS = 20_000

/** Series that are no summer's; what is not known is taken for one, as a blank is. */
const OTHER_SERIES = /\b(?:jan|feb|mar|oct|nov|dec)|autumn|winter|spring/i

/** The scales that grades across may be of where nothing says the suite, the likeliest first. */
const USUAL: readonly ScaleId[] = ['single', 'double', 'triple', 'tech-award', 'firsts', 'double-level-2', 'pass-only', 'vtct', 'vtct-technical-award']

/** Reads the results of earlier years: counts of a grade, grades across, or one award a row. */
export function readHistory(workbook: TypedWorkbook): History {
  const seen = new Set<string>()
  const sheets = workbook.sheetsOf('results-history').map(sheet => readSheet(sheet, seen))
  return {
    awards: sheets.flatMap(({ awards }) => awards),
    facts: sheets.flatMap(({ facts }) => facts),
    unread: sheets.flatMap(({ unread }) => unread),
    repeated: sheets.flatMap(({ repeated }) => repeated)
  }
}

/** `seen` holds what rows of numbers say, over all sheets. */
function readSheet(sheet: HistorySheet, seen: Set<string>): History {
  const awards: Awarded[] = []
  const facts: YearFacts[] = []
  const open: string[] = []
  const again: string[] = []
  const read = readerOf(sheet)
  const isOfNumbers = sheet.column('count') !== undefined || sheet.family('grade-count').size > 0
  for (const row of sheet.rows) {
    const { own, unread } = read(row)
    awards.push(...own)
    open.push(...unread)
    if (isOfNumbers && own.some(({ count }) => count > 0)) {
      const said = saidOn(sheet, row)
      if (seen.has(said)) again.push(sheet.column('year')?.cell(row) ?? sheet.firstHeadingCell)
      seen.add(said)
    }
    const about = yearFacts(sheet, row)
    if (about) facts.push(about)
  }
  return { awards, facts, unread: tallyOf(sheet, open), repeated: tallyOf(sheet, again) }
}

function tallyOf({ name }: HistorySheet, [cell, ...others]: readonly string[]): readonly Tally[] {
  return cell === undefined ? [] : [{ sheet: name, count: others.length + 1, cell }]
}

/** All that a row says, whatever the order of the columns. */
function saidOn({ columns }: HistorySheet, row: Row): string {
  const filled = columns.filter(column => !column.isBlank(row))
  return filled.map(column => `${column.id}: ${plainName(showValue(column.raw(row)))}`).sort().join('\n')
}

interface RowRead {
  readonly own: readonly Awarded[]
  /** Cells of what can't be read. */
  readonly unread: readonly string[]
}

function readerOf(sheet: HistorySheet): (row: Row) => RowRead {
  const across = sheet.family('grade-count')
  const [years, grades, counts] = [sheet.column('year'), sheet.column('grade'), sheet.column('count')]
  return row => {
    const year = years?.value(row)
    if (years && year === undefined) return { own: [], unread: [years.cell(row)] }
    if (year === undefined) return { own: [], unread: [] }
    const base = baseOf(sheet, row, year)
    if (across.size > 0) return readAcross(sheet, row, base)
    const grade = grades?.value(row)
    if (grades && grade === undefined) return { own: [], unread: grades.isBlank(row) && counts?.isBlank(row) !== false ? [] : [grades.cell(row)] }
    if (grade === undefined) return { own: [], unread: [] }
    // Without a count, each row is an award.
    const count = counts ? counts.value(row) : 1
    if (counts && !isCount(count)) return { own: [], unread: [counts.cell(row)] }
    return { own: [awarded(base, grade, count ?? 1)], unread: [] }
  }
}

type Base = Omit<Awarded, 'grade' | 'count' | 'isByVolume'> & { readonly isVolumeByRow: boolean | undefined }

function baseOf(sheet: HistorySheet, row: Row, year: number): Base {
  const facts = factsOn(sheet, row)
  const group = sheet.column('learner-group')?.value(row) ?? ''
  const [grading, pattern] = [sheet.column('grading')?.value(row), sheet.column('delivery-pattern')?.value(row)]
  return {
    ...facts,
    year,
    isScaleNamed: isScaleNamed(facts),
    group: EVERYONE.has(plainName(group)) ? '' : group,
    isVolumeByRow: grading === 'pass-fail' || pattern === 'roll-on-roll-off' ? true : grading === 'graded' ? false : undefined,
    isOfSummer: !OTHER_SERIES.test(sheet.column('series')?.value(row) ?? ''),
    day: sheet.column('award-date')?.value(row)
  }
}

function awarded({ isVolumeByRow, ...base }: Base, grade: Grade, count: number): Awarded {
  return { ...base, grade, count, isByVolume: isVolumeByRow ?? isByVolume(grade.scale) }
}

function readAcross(sheet: HistorySheet, row: Row, base: Base): RowRead {
  const filled = [...sheet.family('grade-count')].filter(([, column]) => !isBlank(column.raw(row)))
  const counted = filled.map(([name, column]) => ({ name, count: column.value(row), cell: column.cell(row) }))
  const unread = counted.filter(({ count }) => !isCount(count)).map(({ cell }) => cell)
  // A nought under a heading of another scale says nothing of the scale.
  const some = counted.filter(({ count }) => isCount(count) && count !== 0)
  const scale = scaleAcross(some.map(({ name }) => name), base)
  if (scale === undefined) return { own: [], unread: [...unread, ...some.map(({ cell }) => cell)] }
  const level = levelOf(base)
  const own = some.flatMap(({ name, count }) => {
    const grade = readGrade(name, scale, level)
    return grade && count !== undefined ? [awarded(base, grade, count)] : []
  })
  return { own, unread }
}

/** The scale that has every grade of a row; by what is said of the qualification before any other. */
function scaleAcross(names: readonly string[], base: Base): ScaleId | undefined {
  if (names.length === 0) return undefined
  const named = scalesNamed({ suite: base.suite, title: base.title, level: base.level, size: '' }, 'qualification')
  const level = levelOf(base)
  return (named.length > 0 ? named : USUAL).find(scale => names.every(name => readGrade(name, scale, level) !== undefined))
}

/** Whether so many learners of one grade may be of one centre and year. */
function isCount(count: number | undefined): boolean {
  return count !== undefined && count >= 0 && count <= MOST_LEARNERS
}

function levelOf({ level }: Facts): 1 | 2 | undefined {
  const named = levelNamed(level)
  return named === 1 || named === 2 ? named : undefined
}

function factsOn(sheet: HistorySheet, row: Row): Facts {
  return {
    title: sheet.column('qualification')?.value(row) ?? '',
    suite: sheet.column('suite')?.value(row) ?? '',
    sector: sheet.column('sector')?.value(row) ?? '',
    level: sheet.column('level')?.value(row) ?? ''
  }
}

function yearFacts(sheet: HistorySheet, row: Row): YearFacts | undefined {
  const year = sheet.column('year')?.value(row)
  if (year === undefined) return undefined
  const offered = sheet.column('still-offered')?.value(row)
  return {
    ...factsOn(sheet, row),
    year,
    isStructureChanged: sheet.column('spec-change')?.value(row) === 'yes',
    isStillOffered: offered === undefined ? undefined : offered === 'yes',
    source: sheet.column('grades-source')?.value(row),
    note: sheet.column('note')?.value(row)?.trim() ?? ''
  }
}
