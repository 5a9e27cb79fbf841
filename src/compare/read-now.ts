import { Problem } from '../model/problem'
import type { OpenGrade } from '../model/comparison'
import type { Learner, TypedWorkbook } from '../recognise/typed-sheet'
import { isByVolume, isScaleNamed, type Awarded, type Facts } from './award'
import type { Completion, CompareRules, RowState } from './compare-rules'
import { gradeSheets, type GradeRow, type GradeSheet } from './grade-sheets'
import type { History, Tally } from './read-history'
import { registeredTitle, withRegister } from './registered'
import { mayBeOne } from './titles'

/** A learner's place in the comparison of this year. */
export interface Entry extends Facts {
  readonly place: OpenGrade
  readonly learner: Learner | null
  readonly state: RowState
  readonly isBlank: boolean
  /** Null where there is no grade, or none that can be read. */
  readonly award: Awarded | null
}

export interface Now {
  readonly guide: 'pearson-q-tag-2021' | 'every-sheet'
  readonly year: number
  /** Says how the year is known, where no sheet says it. */
  readonly isYearGuessed: boolean
  /** Whether no sheet of grades is of the year, so that the history’s own rows are. */
  readonly isOfHistory: boolean
  readonly entries: readonly Entry[]
  readonly unread: readonly Tally[]
  /** Grades of learners who have another one under the same title. */
  readonly repeated: readonly Tally[]
}

type Asked = Pick<CompareRules, 'qTags' | 'yearInHand'>

interface Told extends GradeRow {
  readonly source: GradeSheet
  readonly learner: Learner | null
}

/** This year's grades, from their own sheets, and from the history where its rows are of this year. */
export function readNow(workbook: TypedWorkbook, history: History, rules: Asked, wanted?: number): Now {
  const told = toldOn(workbook, rules.qTags)
  const { years, latest, inHand } = yearsTold(told, history, rules)
  const year = wanted ?? inHand
  if (year === undefined) throw new Problem(nothingFound(told.length > 0), 'no-grades')
  const inHistory = new Set(history.awards.flatMap(award => (award.group === '' ? award.year : [])))
  // Grades without a year are of the one in hand; where nothing says which that is, of the year asked for, unless the history has it.
  const undated = latest ?? (inHistory.has(year) ? inHand : year)
  const own = told.filter(one => (one.year ?? undated) === year)
  const entries = own.map(one => entryOf(one, year))
  const ofHistory = history.awards.filter(award => award.year === year && award.group === '')
  const titles = [...new Set(entries.map(({ title }) => title))]
  const isQTag = own.some(({ source }) => source.guide !== null)
  const fromHistory = entries.length === 0 ? ofHistory : ofHistory.filter(award => award.isByVolume && !titles.some(title => mayBeOne(title, award.title)))
  if (entries.length + fromHistory.length === 0) throw new Problem(noneOf(year, [...new Set([...years, ...inHistory])]), 'no-grades')
  return {
    guide: isQTag ? 'pearson-q-tag-2021' : 'every-sheet',
    year,
    isYearGuessed: wanted === undefined && latest === undefined && told.length > 0,
    isOfHistory: own.length === 0,
    entries: [...entries, ...missing(workbook, entries, isQTag, rules), ...fromHistory.map(countedEntry)],
    unread: tallied(own.filter(({ grade, isBlank, state }) => !grade && !isBlank && state !== 'not-due')),
    repeated: tallied(repeatedOf(own))
  }
}

/** The years whose grades can be compared, the latest first: those of the grades, and those of the history but its first. */
export function comparableYears(workbook: TypedWorkbook, history: History, rules: Asked): readonly number[] {
  const { years, inHand } = yearsTold(toldOn(workbook, rules.qTags), history, rules)
  const [, ...withEarlier] = [...new Set(history.awards.map(({ year }) => year))].sort((one, other) => one - other)
  return [...new Set([...years, ...(inHand === undefined ? [] : [inHand]), ...withEarlier])].sort((one, other) => other - one)
}

function toldOn(workbook: TypedWorkbook, completion: Completion): readonly Told[] {
  return gradeSheets(workbook, completion).flatMap(source => source.sheet.rows.flatMap(row => {
    const learner = workbook.learners.of(source.sheet, row)
    return source.read(row).map(one => ({ ...one, source, learner }))
  }))
}

/** The years that grades name, the latest first; the latest of all that is said, and the one taken for this year. */
function yearsTold(told: readonly Told[], { awards }: History, { yearInHand }: Asked) {
  const years = [...new Set(told.flatMap(({ year }) => year ?? []))].sort((one, other) => other - one)
  const [latest = yearInHand ?? undefined] = years
  const ofHistory = awards.reduce<number | undefined>((last, { year }) => Math.max(last ?? year, year), undefined)
  return { years, latest, inHand: latest ?? (ofHistory === undefined ? undefined : ofHistory + (told.length === 0 ? 0 : 1)) }
}

function repeatedOf(told: readonly Told[]): readonly Told[] {
  const seen = new Map<Learner, Set<string>>()
  return told.filter(({ learner, title, grade }) => {
    // Without a title, two grades may be of two qualifications.
    if (!learner || title === '' || !grade) return false
    const titles = seen.get(learner) ?? new Set()
    seen.set(learner, titles)
    const isAgain = titles.has(title)
    titles.add(title)
    return isAgain
  })
}

function nothingFound(hasGrades: boolean): string {
  return hasGrades
    ? 'Nothing says of which year the grades are: name it with --year, or give the sheet a label "Academic year".'
    : 'There is nothing to compare: no sheet holds grades (Q-TAGs, claims, component or unit grades) or a history of results.'
}

function noneOf(year: number, years: readonly number[]): string {
  const known = years.length === 0 ? '' : ` There are grades of ${[...years].sort((one, other) => one - other).join(', ')}.`
  return `There are no grades of ${year} to compare.${known}`
}

function entryOf(one: Told, year: number): Entry {
  const facts = withRegister(one, one.learner)
  const { grade, source, cell } = one
  const award: Awarded | null = grade
    ? {
        ...facts, year, grade, count: 1, group: '', isOfSummer: true, day: one.day,
        isScaleNamed: isScaleNamed(facts, one.size),
        isByVolume: isByVolume(grade.scale)
      }
    : null
  return { ...facts, place: { sheet: source.sheet.name, cell }, learner: one.learner, state: one.state, isBlank: one.isBlank, award }
}

/** Several learners in one entry, so that scopes are filled in one way. */
function countedEntry(award: Awarded): Entry {
  return { ...award, place: { sheet: '', cell: '' }, learner: null, state: 'due', isBlank: false, award }
}

/** Certificating learners of the register who stand on no sheet of grades, of qualifications that are graded here. */
function missing(workbook: TypedWorkbook, entries: readonly Entry[], isQTag: boolean, { qTags }: Pick<CompareRules, 'qTags'>): readonly Entry[] {
  const unlisted = isQTag ? qTags.unlisted : unlistedOn(workbook, entries)
  return unlisted.map(({ title, learner, sheet, cell }) => ({
    ...withRegister({ title, suite: '', sector: '', level: '' }, learner),
    place: { sheet, cell }, learner, state: 'due', isBlank: true, award: null
  }))
}

function unlistedOn(workbook: TypedWorkbook, entries: readonly Entry[]) {
  const listed = new Map<Learner, Entry[]>()
  for (const entry of entries) {
    if (entry.learner) listed.set(entry.learner, [...(listed.get(entry.learner) ?? []), entry])
  }
  const titles = [...new Set(entries.map(({ title }) => title))]
  const due = workbook.sheetsOf('learners').flatMap(sheet => sheet.rows.flatMap(row => {
    const [learner, status] = [workbook.learners.of(sheet, row), sheet.column('status')]
    if (!learner || status?.value(row) !== 'certificating') return []
    const title = registeredTitle({ sheet, row })
    return [{ title, learner, sheet: sheet.name, cell: status.cell(row) }]
  })).filter(({ title }) => titles.some(graded => mayBeOne(graded, title)))
  const open = due.filter(({ title, learner }) => !(listed.get(learner) ?? []).some(entry => mayBeOne(entry.title, title)))
  // A register of other classes, or by other numbers, tells of nobody here.
  return open.length === due.length && due.length > 1 ? [] : open
}

function tallied(told: readonly Told[]): readonly Tally[] {
  const bySheet = new Map<string, { count: number; readonly cell: string }>()
  for (const { source, cell } of told) {
    const known = bySheet.get(source.sheet.name) ?? { count: 0, cell }
    known.count++
    bySheet.set(source.sheet.name, known)
  }
  return [...bySheet].map(([sheet, { count, cell }]) => ({ sheet, count, cell }))
}
