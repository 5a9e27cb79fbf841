import { isSameName } from '../../domain/person-name'
import { sameSeries } from '../../domain/series'
import { seriesOn } from '../../recognise/learner-rows'
import { numberIds, type LearnerRow, type NumberId, type SharedBy, type TypedWorkbook } from '../../recognise/typed-sheet'
import { standIn } from './learner-place'
import { isOn, sharedLearners } from './shared-learners'

/** Rows of two sheets that are one learner's by one thing and differ in another. */
export interface Difference {
  /** What differs. */
  readonly in: 'learner-name' | NumberId
  /** The number that both have, or of which kind they differ. */
  readonly by: NumberId
  readonly one: LearnerRow
  readonly other: LearnerRow
}

/** So many that differ are enough to tell that a sheet differs, and keep a column of equal values cheap. */
const MOST_ON_A_SHEET = 2

const remembered = new WeakMap<TypedWorkbook, readonly Difference[]>()

/** All differences of a workbook, each seen from both of its sheets. */
export function differencesIn(workbook: TypedWorkbook): readonly Difference[] {
  const known = remembered.get(workbook)
  if (known) return known
  const found = workbook.learners.contested().flatMap(shared => [...differencesOf(shared, workbook)])
  remembered.set(workbook, found)
  return found
}

function differencesOf({ by, rows }: SharedBy, workbook: TypedWorkbook): Iterable<Difference> {
  return by === 'learner-name' ? inNumber(rows, workbook) : inName(by, rows, workbook)
}

function* inName(by: NumberId, rows: readonly LearnerRow[], workbook: TypedWorkbook): Generator<Difference> {
  const { learners } = workbook
  const series = (row: LearnerRow) => JSON.stringify(by === 'candidate-number' ? seriesOn(row.sheet, row.row) : null)
  const named = rows.filter(row => learners.name(row) !== '')
  for (const [one, other] of pairs(standIns(named, row => `${series(row)}|${learners.name(row)}`))) {
    if (!isSameName(learners.name(one), learners.name(other)) && isOneNumber(by, one, other, workbook)) yield { in: 'learner-name', by, one, other }
  }
}

/**
 * Only where the name stands for one number on either sheet, since two learners may share a name, and only between
 * sheets of the same learners, neither of which has the other's: two classes may each have a Mohammed Khan.
 */
function* inNumber(rows: readonly LearnerRow[], workbook: TypedWorkbook): Generator<Difference> {
  const { learners } = workbook
  const told = new Set<string>()
  for (const by of numberIds) {
    const numbered = rows.filter(row => learners.number(by, row) !== undefined)
    const ones = standIns(numbered, row => learners.number(by, row) ?? '')
    const alone = ones.filter(one => ones.every(other => other === one || other.sheet !== one.sheet))
    for (const [one, other] of pairs(alone)) {
      const between = `${workbook.sheets.indexOf(one.sheet)}|${workbook.sheets.indexOf(other.sheet)}`
      if (told.has(between) || learners.number(by, one) === learners.number(by, other)) continue
      if (!isOneNumber(by, one, other, workbook) || !mayBeOneLearner(one, other, workbook)) continue
      told.add(between)
      yield { in: by, by, one, other }
    }
  }
}

function mayBeOneLearner(one: LearnerRow, other: LearnerRow, workbook: TypedWorkbook): boolean {
  const [first, second] = [workbook.learners.of(one.sheet, one.row), workbook.learners.of(other.sheet, other.row)]
  if (first === second) return true
  return !isOn(other.sheet, first) && !isOn(one.sheet, second) && sharedLearners(workbook).areOfTheSame(one.sheet, other.sheet)
}

/** Whether a number means the same learner on both rows: candidate numbers are given out anew for each series. */
function isOneNumber(by: NumberId, one: LearnerRow, other: LearnerRow, { learners }: TypedWorkbook): boolean {
  if (by !== 'candidate-number') return true
  const [series, another] = [seriesOn(one.sheet, one.row), seriesOn(other.sheet, other.row)]
  return learners.mayBeOneScope(one, other) && (!series || !another || sameSeries(series, another))
}

/** One row for each sheet and text. */
function standIns(rows: readonly LearnerRow[], textOf: (row: LearnerRow) => string): readonly LearnerRow[] {
  const sheets = new Map<LearnerRow['sheet'], Map<string, [LearnerRow, ...LearnerRow[]]>>()
  for (const row of rows) {
    const texts = sheets.get(row.sheet) ?? new Map<string, [LearnerRow, ...LearnerRow[]]>()
    sheets.set(row.sheet, texts)
    const text = textOf(row)
    const known = texts.get(text)
    if (known) known.push(row)
    else if (texts.size < MOST_ON_A_SHEET) texts.set(text, [row])
  }
  return [...sheets.values()].flatMap(texts => [...texts.values()].map(standIn))
}

function* pairs(rows: readonly LearnerRow[]): Generator<readonly [LearnerRow, LearnerRow]> {
  for (const one of rows) for (const other of rows) if (one.sheet !== other.sheet) yield [one, other]
}
