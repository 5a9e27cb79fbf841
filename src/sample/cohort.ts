import { formatSeries, seriesOrder, type Series } from '../domain/series'
import { plainSubject } from '../recognise/subject'
import type { Column, Learners, Row, TypedWorkbook } from '../recognise/typed-sheet'
import { membersOf, type MarksSheet, type Member } from './member'
import { PossibleSheets, type Facts } from './possible-sheets'
import type { CannotJudge } from './unjudged'

/** One component in one series: all learners entered, first sitting and retake, whatever their route or assessor. */
export interface Cohort {
  /**
   * Such as "component 1, May/June 2026", with the subject where several have that; "component 1, this sheet alone" where
   * the sheet names no series.
   */
  readonly name: string
  readonly subject: string | null
  readonly series: Series | null
  readonly members: readonly Member[]
  readonly sheets: ReadonlySet<MarksSheet>
  /** Another sheet that may hold learners of the cohort, since this one doesn't say its component, series or subject. */
  readonly mayGoOnIn: string | null
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

/** All cohorts of the workbook's marks sheets. */
export function allCohorts(workbook: TypedWorkbook): readonly Cohort[] {
  return gathered(workbook).cohorts
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
export function* straysOn(sheet: MarksSheet, workbook: TypedWorkbook): Generator<CannotJudge, void, undefined> {
  const count = gathered(workbook).strays.get(sheet) ?? 0
  const rows = count === 1 ? '1 row belongs' : `${count} rows belong`
  if (count > 0) yield { cannotTell: `${rows} to no cohort, since the component or series is blank or cannot be understood.` }
}

/** Says that a cohort may not be all on its sheet; undefined where it is known. */
export function incomplete({ mayGoOnIn }: Cohort): CannotJudge | undefined {
  if (mayGoOnIn === null) return undefined
  return { cannotTell: `"${mayGoOnIn}" may hold students of the same cohort: give each sheet of marks its subject, component and series.` }
}

/** What rows of one sheet say of their cohort, the same for all of them. */
interface Said {
  readonly sheet: MarksSheet
  /** As it is compared; empty where the rows name none. */
  readonly subject: string
  /** As typed. */
  readonly subjectName: string
  readonly component: string | null
  readonly series: Series | null
  readonly rows: Row[]
}

function gather(workbook: TypedWorkbook): Gathered {
  const sheets = workbook.sheetsOf('component-marks')
  const strays = new Map<MarksSheet, number>()
  const said = sheets.flatMap(sheet => {
    const own = saidOn(sheet)
    strays.set(sheet, sheet.rows.length - own.reduce((sum, { rows }) => sum + rows.length, 0))
    return own
  })
  return { cohorts: cohortsOf(said, workbook.learners), strays }
}

function cohortsOf(said: readonly Said[], learners: Learners): readonly Cohort[] {
  const subjects = new Map<string, Set<string>>()
  for (const one of said) {
    const key = withoutSubject(one)
    const known = subjects.get(key) ?? new Set()
    subjects.set(key, known)
    if (one.subject !== '') known.add(one.subject)
  }
  const groups = new Map<string, [Said, ...Said[]]>()
  const possible = new PossibleSheets()
  const isOnSeveralSheets = new Set(said.map(({ sheet }) => sheet)).size > 1
  for (const one of said) {
    const key = withoutSubject(one)
    // A class sheet that doesn't repeat the subject belongs to the only subject that the others name.
    const [only, ...others] = one.subject === '' ? (subjects.get(key) ?? []) : []
    const whole = `${key}|${others.length === 0 && only !== undefined ? only : one.subject}`
    const group = groups.get(whole)
    if (group) group.push(one)
    else groups.set(whole, [one])
    if (isOnSeveralSheets) possible.add(one.sheet.name, factsOf(one))
  }
  return [...groups.values()].map(group => {
    const isOneOfSeveral = (subjects.get(withoutSubject(group[0]))?.size ?? 0) > 1
    return cohortOf(group, isOneOfSeveral, { possible, learners })
  })
}

function factsOf({ subject, component, series }: Said): Facts {
  return [subject === '' ? null : subject, component, series && formatSeries(series)]
}

function cohortOf(
  group: readonly [Said, ...Said[]],
  isOneOfSeveral: boolean,
  { possible, learners }: { readonly possible: PossibleSheets; readonly learners: Learners }
): Cohort {
  const [first] = group
  const component = first.component === null ? [] : [`component ${first.component}`]
  const series = first.series === null ? [] : [formatSeries(first.series)]
  const named = group.find(({ subject }) => subject !== '')
  const subject = isOneOfSeveral ? [named?.subjectName ?? 'no subject'] : []
  const alone = first.component === null || first.series === null ? ['this sheet alone'] : []
  return {
    name: [...subject, ...component, ...series, ...alone].join(', '),
    subject: named?.subject ?? null,
    series: first.series,
    members: membersOf(group, learners),
    sheets: new Set(group.map(({ sheet }) => sheet)),
    mayGoOnIn: alone.length > 0 || (isOneOfSeveral && named === undefined) ? possible.otherThan(first.sheet.name, factsOf(first)) : null
  }
}

/** Rows whose component or series can't be read belong to no cohort, unless the sheet names only one. */
function saidOn(sheet: MarksSheet): readonly Said[] {
  const component = readerOf(sheet, sheet.column('component'), value => value)
  const series = readerOf(sheet, sheet.column('series'), seriesOrder)
  const subject = sheet.column('subject')
  const said = new Map<string | null, Map<number | null, Map<string, Said>>>()
  let above: Said | undefined
  for (const row of sheet.rows) {
    const own = { component: component(row), series: series(row), subjectName: subject?.value(row) ?? '' }
    if (own.component === undefined || own.series === undefined) continue
    // Most rows are of the same cohort as the one above.
    if (above?.series === own.series && above.component === own.component && above.subjectName === own.subjectName) {
      above.rows.push(row)
      continue
    }
    const bySeries = inMap(said, own.component, () => new Map<number | null, Map<string, Said>>())
    const bySubject = inMap(bySeries, own.series && seriesOrder(own.series), () => new Map<string, Said>())
    const { component: named, series: entered, subjectName } = own
    const make = () => ({ sheet, subject: plainSubject(subjectName), subjectName, component: named, series: entered, rows: [] })
    above = inMap<string, Said>(bySubject, subjectName, make)
    above.rows.push(row)
  }
  return [...said.values()].flatMap(bySeries => [...bySeries.values()].flatMap(bySubject => [...bySubject.values()]))
}

function inMap<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** Reads a row's value: null where the sheet has no such column, undefined where the row leaves it open. */
function readerOf<T>(
  sheet: MarksSheet,
  column: Column<T> | undefined,
  keyOf: (value: T) => unknown
): (row: Row) => T | null | undefined {
  if (!column) return () => null
  const values = new Map<unknown, T>()
  for (const row of sheet.rows) {
    const value = column.value(row)
    if (value !== undefined) values.set(keyOf(value), value)
    if (values.size > 1) break
  }
  const [only] = values.size === 1 ? values.values() : []
  return row => column.value(row) ?? only
}

function withoutSubject({ sheet, component, series }: Said): string {
  const home = component === null || series === null ? sheet.name : ''
  return `${component ?? ''}|${series === null ? '' : formatSeries(series)}|${home}`
}
