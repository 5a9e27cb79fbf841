import { academicYearOf, parseAcademicYear } from './academic-year'
import { fullYear, partsOf, type Day } from './dates'

/** One awarding-body series. Dec/Jan is named by its January: "December 2025" is `{ window: 'dec-jan', year: 2026 }`. */
export interface Series {
  readonly window: 'dec-jan' | 'may-june'
  readonly year: number
}

/**
 * What a text says about a series: the series; or the window alone, with what it says about the year (`lone` where
 * "Dec/Jan 2025" may mean its December or its January); or nothing.
 */
export type SeriesReading =
  | { readonly series: Series }
  | { readonly window: Series['window']; readonly lone: number | null }
  | null

const WORDS: Readonly<Record<string, Series['window'] | 'december' | 'january'>> = {
  dec: 'december', december: 'december', jan: 'january', january: 'january',
  may: 'may-june', jun: 'may-june', june: 'may-june', summer: 'may-june'
}
const FILLERS = new Set(['series', 'session', 'exam', 'and'])
const MONTHS: Readonly<Record<number, Series['window']>> = { 12: 'dec-jan', 1: 'dec-jan', 5: 'may-june', 6: 'may-june' }

/**
 * Reads a series as people write it: Dec/Jan 2026, December 2025, Jan 26, Dec/Jan 2025-26, Summer 2026, June 2026.
 *
 * @example parseSeries('December 2025') // { series: { window: 'dec-jan', year: 2026 } }
 * @example parseSeries('Dec/Jan 2025') // { window: 'dec-jan', lone: 2025 }
 */
export function parseSeries(text: string): SeriesReading {
  const pair = /(?<!\d)(\d{4}|\d{2})\s*[-/–—]\s*(\d{4}|\d{2})(?!\d)/.exec(text)
  const academicYear = pair ? parseAcademicYear(pair[0]) : undefined
  if (pair && academicYear === undefined) return null
  const parts = (pair ? text.replace(pair[0], ' ') : text).toLowerCase().match(/[a-z]+|\d+/g) ?? []
  const named = parts.filter(part => !FILLERS.has(part) && !/^\d/.test(part)).map(part => WORDS[part])
  const years = parts.filter(part => /^\d/.test(part))
  if (named.length === 0 || named.includes(undefined) || years.some(year => year.length !== 4 && year.length !== 2)) return null
  const december = named.includes('december')
  const january = named.includes('january')
  if (named.includes('may-june') === (december || january)) return null
  const window = december || january ? 'dec-jan' : 'may-june'
  return withYear(window, { december, january, academicYear, years: years.map(fullYear) })
}

interface Named {
  readonly december: boolean
  readonly january: boolean
  readonly academicYear: number | undefined
  readonly years: readonly number[]
}

function withYear(window: Series['window'], { december, january, academicYear, years }: Named): SeriesReading {
  const [first, second, ...more] = years
  if (academicYear !== undefined) return first === undefined ? { series: { window, year: academicYear + 1 } } : null
  if (first === undefined) return { window, lone: null }
  // "December 2025/January 2026" names both of its years.
  if (second !== undefined) {
    return december && january && second === first + 1 && more.length === 0 ? { series: { window, year: second } } : null
  }
  if (december && january) return { window, lone: first }
  return { series: { window, year: december ? first + 1 : first } }
}

/**
 * The series whose months hold a day, as where Excel made a date of "Jan 2026"; undefined in other months.
 *
 * @example seriesOfDay(dayOf(2025, 12, 1)) // { window: 'dec-jan', year: 2026 }
 */
export function seriesOfDay(day: Day): Series | undefined {
  const { year, month } = partsOf(day)
  const window = MONTHS[month]
  return window && { window, year: month === 12 ? year + 1 : year }
}

/**
 * The series of a window that teaching and marking dates belong to, where all of them agree; undefined where they
 * don't. For Dec/Jan, days from June to August count for neither year: work for the next series may have begun, and
 * results of the last one may still be under review.
 *
 * @example seriesByDays('dec-jan', [dayOf(2025, 11, 3)]) // { window: 'dec-jan', year: 2026 }
 */
export function seriesByDays(window: Series['window'], days: readonly Day[]): Series | undefined {
  const telling = days.filter(day => {
    const { month } = partsOf(day)
    return window === 'may-june' || month < 6 || month > 8
  })
  const [year, ...others] = new Set(telling.map(day => academicYearOf(day) + 1))
  return year === undefined || others.length > 0 ? undefined : { window, year }
}

/**
 * A series as the guides print it.
 *
 * @example formatSeries({ window: 'dec-jan', year: 2026 }) // 'Dec/Jan 2026'
 */
export function formatSeries({ window, year }: Series): string {
  return `${window === 'dec-jan' ? 'Dec/Jan' : 'May/June'} ${year}`
}

/**
 * Below 0 where the first series comes before the second, 0 where they are one, else above 0.
 *
 * @example compareSeries({ window: 'dec-jan', year: 2026 }, { window: 'may-june', year: 2026 }) // -1
 */
export function compareSeries(first: Series, second: Series): number {
  return seriesOrder(first) - seriesOrder(second)
}

/**
 * A whole number that grows from one series to the next, and is the same for the same series.
 *
 * @example seriesOrder({ window: 'may-june', year: 2026 }) // 4053
 */
export function seriesOrder({ window, year }: Series): number {
  return year * 2 + (window === 'dec-jan' ? 0 : 1)
}

/**
 * Whether two series are one.
 *
 * @example sameSeries({ window: 'dec-jan', year: 2026 }, { window: 'dec-jan', year: 2026 }) // true
 */
export function sameSeries(first: Series, second: Series): boolean {
  return compareSeries(first, second) === 0
}

/**
 * The year in which a series' academic year starts; both series of 2025-26 are of 2026.
 *
 * @example academicYearOfSeries({ window: 'dec-jan', year: 2026 }) // 2025
 */
export function academicYearOfSeries({ year }: Series): number {
  return year - 1
}
