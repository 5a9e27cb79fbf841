import { academicYearOf } from '../academic-year'
import type { Day } from '../dates'

export type PeriodKind = 'term' | 'half-term' | 'holiday' | 'bank-holiday' | 'closed'

/** A line of a terms and holidays sheet. */
export interface Period {
  readonly name: string
  readonly kind: PeriodKind
  readonly start: Day
  /** The last day, not before the first. */
  readonly end: Day
  /** The year that its academic year starts in, where the sheet says so. */
  readonly academicYear: number | null
  /** The group or site that it is for; null where it is for all. */
  readonly group: string | null
}

/** When a centre works: what is known of its terms and holidays, and what it takes for granted. */
export interface Calendar {
  readonly periods: readonly Period[]
  /** Days of the week that are free, 0 (Sunday) to 6 (Saturday). */
  readonly weekend: readonly number[]
  /** Whether the bank holidays of England and Wales hold here; elsewhere only the sheet tells them. */
  readonly englandAndWales: boolean
}

/**
 * How much a calendar can tell: `terms` where the days of term are known, `holidays` where only holidays are,
 * `bank-holidays` where nothing but these is, and `weekends` where not even they are.
 */
export type Knowledge = 'terms' | 'holidays' | 'bank-holidays' | 'weekends'

const LEAST_FIRST: readonly Knowledge[] = ['weekends', 'bank-holidays', 'holidays', 'terms']

/**
 * The calendar of one group or site: what is for all, and what is for it. Groups are compared without regard to case.
 * Null stands for everyone alike, so that what is for one group alone is left out. It never throws.
 *
 * @example calendarOfGroup(calendar, 'Sixth form').periods // those for all and those of the sixth form
 */
export function calendarOfGroup(calendar: Calendar, group: string | null): Calendar {
  const wanted = group?.trim().toLowerCase()
  return { ...calendar, periods: calendar.periods.filter(period => period.group === null || period.group.trim().toLowerCase() === wanted) }
}

/**
 * The year that a term's academic year starts in: as the sheet says, else by the term's last day, since an autumn term
 * may begin in August. It never throws.
 *
 * @example academicYearOfTerm({ ...autumn, start: 18 August 2025, end: 19 December 2025 }) // 2025
 */
export function academicYearOfTerm({ academicYear, end }: Period): number {
  return academicYear ?? academicYearOf(end)
}

/**
 * What a calendar can tell of the days from `from` to `to`: as much as it knows of every academic year that they touch.
 * It never throws; where `to` is earlier, the two change places.
 *
 * @example knowledgeOf(calendar, dayOf(2026, 7, 1), dayOf(2026, 9, 10)) // 'holidays', where the terms of 2026-27 are not listed
 */
export function knowledgeOf(calendar: Calendar, from: Day, to: Day): Knowledge {
  const [first, last] = from <= to ? [from, to] : [to, from]
  let least = LEAST_FIRST.length - 1
  for (let year = academicYearOf(first); year <= academicYearOf(last); year++) {
    least = Math.min(least, LEAST_FIRST.indexOf(knownOfYear(calendar, year)))
  }
  return LEAST_FIRST[least] ?? 'weekends'
}

function knownOfYear({ periods, englandAndWales }: Calendar, year: number): Knowledge {
  const has = (kind: PeriodKind) =>
    periods.some(period => period.kind === kind && (kind === 'term' ? academicYearOfTerm(period) : academicYearOf(period.start)) === year)
  if (has('term')) return 'terms'
  if (has('holiday') || has('half-term')) return 'holidays'
  return englandAndWales || has('bank-holiday') ? 'bank-holidays' : 'weekends'
}
