import { formatSeries, seriesOrder, type Series } from '../../domain/series'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { plainSubject } from '../../recognise/subject'

export type LogSheet = TypedSheet<'component-series'>

/** A row of a series log: one component in one series. */
export interface LogRow {
  readonly sheet: LogSheet
  readonly row: Row
}

/** A component in a series, as a row of any sheet tells of it. */
export interface Assessed {
  /** As typed; empty where the row names none. */
  readonly subject: string
  readonly component: string
  readonly series: Series
}

interface Logged extends LogRow {
  /** As subjects are compared. */
  readonly subject: string
}

const remembered = new WeakMap<TypedWorkbook, ReadonlyMap<string, readonly Logged[]>>()

/** The row of the workbook's series logs about a component in a series; undefined where none, or more than one, may be meant. */
export function logRowOf(workbook: TypedWorkbook, { subject, component, series }: Assessed): LogRow | undefined {
  const logged = remembered.get(workbook) ?? index(workbook)
  remembered.set(workbook, logged)
  const rows = logged.get(keyOf(component, series)) ?? []
  const wanted = plainSubject(subject)
  const same = rows.filter(row => row.subject === wanted)
  const possible = same.length > 0 ? same : rows.filter(row => row.subject === '' || wanted === '')
  return possible.length === 1 ? possible[0] : undefined
}

function index(workbook: TypedWorkbook): ReadonlyMap<string, readonly Logged[]> {
  const logged = new Map<string, Logged[]>()
  for (const sheet of workbook.sheetsOf('component-series')) {
    for (const row of sheet.rows) {
      const assessed = assessedOn(sheet, row)
      if (!assessed) continue
      const key = keyOf(assessed.component, assessed.series)
      logged.set(key, [...(logged.get(key) ?? []), { sheet, row, subject: plainSubject(assessed.subject) }])
    }
  }
  return logged
}

const keyOf = (component: string, series: Series) => `${component}|${seriesOrder(series)}`

/** A sheet of any kind on which rows tell of a component. */
export interface ComponentSheet {
  readonly rows: readonly Row[]
  column(id: 'subject' | 'component'): Column<string> | undefined
}

/** One on which they tell of a component in a series. */
export type AssessedSheet = ComponentSheet & { column(id: 'series'): Column<Series> | undefined }

/** The component and series of a row; undefined where it leaves one of them open. */
export function assessedOn(sheet: AssessedSheet, row: Row): Assessed | undefined {
  const component = sheet.column('component')?.value(row)
  const series = sheet.column('series')?.value(row)
  if (component === undefined || !series) return undefined
  return { subject: sheet.column('subject')?.value(row) ?? '', component, series }
}

/** As a message calls it: "component 1, May/June 2026". */
export function nameOf({ component, series }: Assessed): string {
  return `component ${component}, ${formatSeries(series)}`
}

/** Reads one column of the log for each row of another sheet, and says which rows the log tells nothing of. */
export function fromLog<T>(
  workbook: TypedWorkbook,
  sheet: AssessedSheet,
  read: (log: LogRow) => T | undefined
): (row: Row) => T | undefined {
  if (workbook.sheetsOf('component-series').length === 0) return () => undefined
  const known = new Map<string, T | undefined>()
  let above: Assessed | undefined
  let value: T | undefined
  return row => {
    const assessed = assessedOn(sheet, row)
    if (!assessed) return undefined
    // Most rows are of the same component and series as the one above.
    if (above && isAsAbove(assessed, above)) return value
    above = assessed
    const key = `${assessed.subject}|${keyOf(assessed.component, assessed.series)}`
    if (!known.has(key)) {
      const log = logRowOf(workbook, assessed)
      known.set(key, log && read(log))
    }
    value = known.get(key)
    return value
  }
}

function isAsAbove({ subject, component, series }: Assessed, above: Assessed): boolean {
  return series === above.series && component === above.component && subject === above.subject
}
