import { dayOf, fullYear, partsOf, type Day } from './dates'

/** The month in which an academic year starts. */
const SEPTEMBER = 9

/**
 * The year that an academic year starts in, from 2025/26, 2025-26, 2025-2026 or 25/26; undefined for anything else,
 * such as years that don't follow each other.
 *
 * @example parseAcademicYear('2025-26') // 2025
 */
export function parseAcademicYear(text: string): number | undefined {
  const match = /^(\d{4}|\d{2})\s*[-/–—]\s*(\d{4}|\d{2})$/.exec(text.trim())
  if (!match) return undefined
  const start = fullYear(match[1] ?? '')
  return fullYear(match[2] ?? '') === start + 1 ? start : undefined
}

/**
 * The year that a day's academic year starts in; an academic year runs from 1 September to 31 August.
 *
 * @example academicYearOf(dayOf(2026, 5, 15)) // 2025
 */
export function academicYearOf(day: Day): number {
  const { year, month } = partsOf(day)
  return month >= SEPTEMBER ? year : year - 1
}

/**
 * An academic year as the guides print it, from the year that it starts in.
 *
 * @example formatAcademicYear(2025) // '2025-26'
 */
export function formatAcademicYear(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}`
}

/** A date that comes back every year. */
export interface DayOfYear {
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/**
 * The day on which a date that comes back every year falls in the academic year that starts in a year.
 *
 * @throws RangeError where the calendar has no such day.
 * @example formatDay(dayInAcademicYear(2021, { month: 1, day: 10 })) // '10 January 2022'
 */
export function dayInAcademicYear(start: number, { month, day }: DayOfYear): Day {
  return dayOf(month >= SEPTEMBER ? start : start + 1, month, day)
}
