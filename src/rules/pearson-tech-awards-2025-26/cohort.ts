import { formatSeries, type Series } from '../../domain/series'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { maximumOn } from '../maximum'
import type { CannotTell } from '../rule'
import { plainSubject } from './subject'

export type MarksSheet = TypedSheet<'component-marks'>

/** One learner of a cohort, with the row that tells of them. */
export interface Member {
  readonly sheet: MarksSheet
  readonly row: Row
  /** Null where no mark is entered, the one entered is above the maximum, or the learner was absent. */
  readonly mark: number | null
  /** By the X, or by the Absent column where no mark above zero speaks against it. */
  readonly absent: boolean
  /** Ticked as chosen: by the awarding body or, in Sport, by the centre. */
  readonly sampled: boolean
  /** Ticked as uploaded. */
  readonly uploaded: boolean
}

/** One component in one series: all learners entered, first sitting and retake, whatever their route or assessor. */
export interface Cohort {
  /** Such as "component 1, May/June 2026"; "component 1, this sheet alone" where the sheet names no series. */
  readonly name: string
  readonly subject: string | null
  readonly series: Series | null
  readonly members: readonly Member[]
  readonly sheets: ReadonlySet<MarksSheet>
}

interface Gathered {
  readonly cohorts: readonly Cohort[]
  /** How many rows of a sheet belong to no cohort, since their component or series can't be read. */
  readonly strays: ReadonlyMap<MarksSheet, number>
}

const remembered = new WeakMap<TypedWorkbook, Gathered>()

function gathered(workbook: TypedWorkbook): Gathered {
  const known = remembered.get(workbook)
  if (known) return known
  const made = gather(workbook)
  remembered.set(workbook, made)
  return made
}

/** The cohorts that have learners on this sheet, each gathered from all sheets of the workbook. */
export function cohortsOn(sheet: MarksSheet, workbook: TypedWorkbook): readonly Cohort[] {
  return gathered(workbook).cohorts.filter(({ sheets }) => sheets.has(sheet))
}

/** Whether a cohort as a whole is reported on this sheet: the first of its sheets that are being checked. */
export function isReportedOn(sheet: MarksSheet, { sheets }: Cohort, isChecked: (sheet: { readonly name: string }) => boolean): boolean {
  return [...sheets].find(isChecked) === sheet
}

/** Says how many rows of a sheet are left out of every cohort. */
export function* straysOn(sheet: MarksSheet, workbook: TypedWorkbook): Generator<CannotTell, void, undefined> {
  const count = gathered(workbook).strays.get(sheet) ?? 0
  const rows = count === 1 ? '1 row belongs' : `${count} rows belong`
  if (count > 0) yield { cannotTell: `${rows} to no cohort, since the component or series is blank or cannot be understood.` }
}

interface Place {
  readonly sheet: MarksSheet
  readonly row: Row
  /** As it is compared; empty where the row names none. */
  readonly subject: string
  readonly component: string | null
  readonly series: Series | null
}

function gather(workbook: TypedWorkbook): Gathered {
  const sheets = workbook.sheetsOf('component-marks')
  const places = sheets.map(placesOn)
  return {
    cohorts: cohortsOf(places.flat()),
    strays: new Map(sheets.map((sheet, position) => [sheet, sheet.rows.length - (places[position]?.length ?? 0)]))
  }
}

function cohortsOf(places: readonly Place[]): readonly Cohort[] {
  const subjects = new Map<string, Set<string>>()
  for (const place of places) {
    if (place.subject === '') continue
    const key = withoutSubject(place)
    const known = subjects.get(key)
    if (known) known.add(place.subject)
    else subjects.set(key, new Set([place.subject]))
  }
  const groups = new Map<string, Place[]>()
  for (const place of places) {
    const key = withoutSubject(place)
    // A class sheet that doesn't repeat the subject belongs to the only subject that the others name.
    const [only, ...others] = place.subject === '' ? (subjects.get(key) ?? []) : []
    const whole = `${key}|${others.length === 0 && only !== undefined ? only : place.subject}`
    const group = groups.get(whole)
    if (group) group.push(place)
    else groups.set(whole, [place])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    return first ? [cohortOf(first, group)] : []
  })
}

function cohortOf(first: Place, group: readonly Place[]): Cohort {
  const component = first.component === null ? [] : [`component ${first.component}`]
  const series = first.series === null ? [] : [formatSeries(first.series)]
  const alone = first.component === null || first.series === null ? ['this sheet alone'] : []
  return {
    name: [...component, ...series, ...alone].join(', '),
    subject: group.find(({ subject }) => subject !== '')?.subject ?? null,
    series: first.series,
    members: membersOf(group),
    sheets: new Set(group.map(({ sheet }) => sheet))
  }
}

/** Rows whose component or series can't be read belong to no cohort, unless the sheet names only one. */
function placesOn(sheet: MarksSheet): Place[] {
  const component = readerOf(sheet, sheet.column('component'), value => value)
  const series = readerOf(sheet, sheet.column('series'), formatSeries)
  const subject = sheet.column('subject')
  return sheet.rows.flatMap(row => {
    const own = { component: component(row), series: series(row) }
    if (own.component === undefined || own.series === undefined) return []
    return [{ sheet, row, subject: plainSubject(subject?.value(row) ?? ''), component: own.component, series: own.series }]
  })
}

/** Reads a row's value: null where the sheet has no such column, undefined where the row leaves it open. */
function readerOf<T>(
  sheet: MarksSheet,
  column: Column<T> | undefined,
  show: (value: T) => string
): (row: Row) => T | null | undefined {
  if (!column) return () => null
  const values = new Map<string, T>()
  for (const row of sheet.rows) {
    const value = column.value(row)
    if (value !== undefined) values.set(show(value), value)
  }
  const [only] = values.size === 1 ? values.values() : []
  return row => column.value(row) ?? only
}

function withoutSubject({ sheet, component, series }: Place): string {
  const home = component === null || series === null ? sheet.name : ''
  return `${component ?? ''}|${series === null ? '' : formatSeries(series)}|${home}`
}

/** A learner who stands on a class sheet and again on a sheet of the whole cohort, by the same number, is one. */
function membersOf(group: readonly Place[]): readonly Member[] {
  const members = new Map<string, Member>()
  for (const [position, place] of group.entries()) {
    const member = memberAt(place)
    const identity = place.sheet.identity(place.row)
    const key = identity && identity.by !== 'learner-name' ? `${identity.by} ${identity.name}` : `row ${position}`
    const known = members.get(key)
    if (!known) members.set(key, member)
    else if (known.sheet === member.sheet) members.set(`row ${position}`, member)
    else members.set(key, asOne(known, member))
  }
  return [...members.values()]
}

function asOne(first: Member, second: Member): Member {
  const hasTicks = (member: Member) => member.sheet.column('sampled') ?? member.sheet.column('in-sample')
  const { sheet, row } = !hasTicks(first) && hasTicks(second) ? second : first
  const mark = first.mark ?? second.mark
  return {
    sheet,
    row,
    mark,
    absent: mark === null && (first.absent || second.absent),
    sampled: first.sampled || second.sampled,
    uploaded: first.uploaded || second.uploaded
  }
}

function memberAt({ sheet, row }: Place): Member {
  const column = sheet.column('mark')
  const mark = column?.value(row)
  const saidAbsent = sheet.column('absent')?.value(row) === 'yes'
  const absent = mark === 'X' || (saidAbsent && !(typeof mark === 'number' && mark > 0))
  return {
    sheet,
    row,
    mark: typeof mark === 'number' && !absent && !(column && mark > (maximumOn(sheet, column, row) ?? Infinity)) ? mark : null,
    absent,
    sampled: isTicked(sheet.column('sampled'), row),
    uploaded: isTicked(sheet.column('in-sample'), row)
  }
}

/** What can't be understood may be a tick: a rule on values reports it, and the sample isn't called short for it. */
function isTicked(column: Column<boolean> | undefined, row: Row): boolean {
  return column !== undefined && (column.value(row) ?? !column.isBlank(row))
}
