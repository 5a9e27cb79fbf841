import { comparableName } from '../../domain/person-name'
import { academicYearOfSeries, sameSeries, type Series } from '../../domain/series'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'

/** The numbers that name a learner, in the order by which learners are joined. */
export const numberIds = ['uln', 'uci', 'learner-id', 'candidate-number'] as const

export type NumberId = (typeof numberIds)[number]

/** A row of a sheet that names its learner by a number and by name. */
export interface NamedRow {
  readonly sheet: TypedSheet
  readonly row: Row
  readonly number: string
  /** As names are compared. */
  readonly name: string
  readonly series: Series | null
}

/**
 * For one kind of number: its rows by number and by name. Of one sheet and series no more than two that differ are kept
 * for each, which is enough to tell that they differ, and keeps a column of equal values cheap.
 */
export interface LearnerIndex {
  readonly byNumber: ReadonlyMap<string, readonly NamedRow[]>
  readonly byName: ReadonlyMap<string, readonly NamedRow[]>
}

const remembered = new WeakMap<TypedWorkbook, Map<NumberId, LearnerIndex>>()

/** All learners of a workbook by one kind of number, gathered when it is first asked for. */
export function learnersBy(id: NumberId, workbook: TypedWorkbook): LearnerIndex {
  const indexes = remembered.get(workbook) ?? new Map<NumberId, LearnerIndex>()
  remembered.set(workbook, indexes)
  const index = indexes.get(id) ?? indexOf(id, workbook)
  indexes.set(id, index)
  return index
}

function indexOf(id: NumberId, workbook: TypedWorkbook): LearnerIndex {
  const sheets = workbook.sheets.filter(sheet => sheet.column(id))
  const rows = sheets.flatMap(sheet => sheet.rows.flatMap(row => namedRow(id, sheet, row) ?? []))
  let byName: LearnerIndex['byName'] | undefined
  return {
    byNumber: grouped(rows, 'number', 'name'),
    // Names are asked for only where a number stands on one sheet alone.
    get byName() {
      return (byName ??= grouped(rows, 'name', 'number'))
    }
  }
}

function grouped(rows: readonly NamedRow[], by: 'name' | 'number', differing: 'name' | 'number'): Map<string, NamedRow[]> {
  const groups = new Map<string, NamedRow[]>()
  for (const row of rows) keep(groups, row[by], row, differing)
  return groups
}

const MOST_THAT_DIFFER = 2

function keep(map: Map<string, NamedRow[]>, key: string, named: NamedRow, differing: 'name' | 'number'): void {
  const kept = map.get(key)
  if (!kept) {
    map.set(key, [named])
    return
  }
  const alike = kept.filter(other => other.sheet === named.sheet && isSameSeries(other, named))
  if (alike.length < MOST_THAT_DIFFER && !alike.some(other => other[differing] === named[differing])) kept.push(named)
}

function isSameSeries({ series }: NamedRow, { series: other }: NamedRow): boolean {
  return series && other ? sameSeries(series, other) : series === other
}

/** What a row says of its learner, where it has both number and name. */
export function namedRow(id: NumberId, sheet: TypedSheet, row: Row): NamedRow | null {
  const typed = sheet.column(id)?.value(row)
  const number = typed !== undefined && /^\d+$/.test(typed) ? typed : typed?.replaceAll(/\s/g, '').toUpperCase()
  const name = nameOf(sheet, row)
  return number && name ? { sheet, row, number, name, series: sheet.column('series')?.value(row) ?? null } : null
}

const names = new WeakMap<TypedSheet, readonly string[]>()

function nameOf(sheet: TypedSheet, row: Row): string {
  let own = names.get(sheet)
  if (!own) {
    const whole = sheet.column('learner-name')
    const parts = [sheet.column('first-name'), sheet.column('last-name')]
    own = sheet.rows.map(one => comparableName(whole?.value(one) ?? parts.map(part => part?.value(one) ?? '').join(' ')))
    names.set(sheet, own)
  }
  return own[row.index] ?? ''
}

/** The column that holds a sheet's names. */
export function nameColumn(sheet: TypedSheet): Column | undefined {
  return sheet.column('learner-name') ?? sheet.column('last-name')
}

/** Whether a number means the same learner on both rows: candidate numbers are given out anew for each series. */
export function isSameScope(id: NumberId, one: NamedRow, other: NamedRow): boolean {
  if (id !== 'candidate-number') return true
  if (one.series && other.series) return sameSeries(one.series, other.series)
  const year = yearOf(one)
  const otherYear = yearOf(other)
  return year === null || otherYear === null || year === otherYear
}

function yearOf({ sheet, series }: NamedRow): number | null {
  return series ? academicYearOfSeries(series) : sheet.academicYear
}
