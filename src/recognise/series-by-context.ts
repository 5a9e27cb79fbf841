import { academicYearOf } from '../domain/academic-year'
import type { Day } from '../domain/dates'
import { academicYearOfSeries, seriesByDays, type Series } from '../domain/series'
import type { SheetColumn } from './column'
import type { SettleSeries } from './readers/reader'
import type { Row } from './typed-sheet'

/** What a sheet knows of its year, for the texts that leave it open. */
export interface YearContext {
  /** The academic year by label, if any. */
  labelled: () => number | undefined
  /** The academic year of the guide that is usual for the kind. */
  readonly usual: number
  readonly rows: readonly Row[]
  /** Columns whose dates lie in the academic year of the row's series. */
  readonly dates: () => readonly SheetColumn[]
}

/**
 * Settles "Dec/Jan 2026" and the like. The year is that of January, unless it is earlier than the sheet's own: then
 * "Dec/Jan 2025" is as likely the December that year, and only dates can tell: the row's, or a label's all of the sheet's.
 */
export function settleByContext({ labelled, usual, rows, dates }: YearContext): SettleSeries {
  return (window, lone, row) => {
    const year = labelled()
    if (lone !== null && lone >= (year ?? usual) + 1) return { window, year: lone }
    const columns = dates()
    const days = row ? daysOf(columns, row) : [...daysOf(columns), ...rows.flatMap(each => daysOf(columns, each))]
    const byDays = seriesByDays(window, days)
    if (lone === null) return byDays ?? (year === undefined ? undefined : { window, year: year + 1 })
    return byDays && (byDays.year === lone || byDays.year === lone + 1) ? byDays : undefined
  }
}

function daysOf(columns: readonly SheetColumn[], row?: Row): Day[] {
  return columns.flatMap(column => {
    const day = row ? column.value(row) : column.labelValue
    return typeof day === 'number' ? [day] : []
  })
}

/** The academic year that most rows are of, by their series or else by their dates; the later one where they tie. */
export function usualYear(rows: readonly Row[], series: SheetColumn | undefined, dates: readonly SheetColumn[]): number | null {
  const bySeries = new Map<number, number>()
  for (const row of rows) {
    const value = series?.value(row) as Series | undefined
    if (value) count(bySeries, academicYearOfSeries(value))
  }
  if (bySeries.size > 0) return mostCommon(bySeries)
  const byDates = new Map<number, number>()
  for (const row of rows) for (const day of daysOf(dates, row)) count(byDates, academicYearOf(day))
  return mostCommon(byDates)
}

function count(counts: Map<number, number>, year: number): void {
  counts.set(year, (counts.get(year) ?? 0) + 1)
}

function mostCommon(counts: ReadonlyMap<number, number>): number | null {
  const [most] = [...counts].sort(([yearA, countA], [yearB, countB]) => countB - countA || yearB - yearA)
  return most?.[0] ?? null
}
