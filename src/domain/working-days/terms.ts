import { academicYearOf } from '../academic-year'
import type { Day } from '../dates'
import { academicYearOfTerm, type Calendar, type Period } from './calendar'

/**
 * The term that a day lies in; undefined where it lies in none, or the calendar lists none. A half-term lies in its
 * term. It never throws.
 *
 * @example termOf(calendar, dayOf(2025, 10, 2))?.name // 'Autumn term'
 */
export function termOf({ periods }: Calendar, day: Day): Period | undefined {
  return periods.find(({ kind, start, end }) => kind === 'term' && start <= day && day <= end)
}

/**
 * The academic year that a day lies in: its term's, else by 1 September. It never throws.
 *
 * @example academicYearOn(calendar, dayOf(2025, 8, 20)) // 2025, where the autumn term begins on 18 August
 */
export function academicYearOn(calendar: Calendar, day: Day): number {
  const term = termOf(calendar, day)
  return term ? academicYearOfTerm(term) : academicYearOf(day)
}

/**
 * The last day of an academic year, given by the year that it starts in: the last day of its last term. Undefined where
 * the calendar lists no term of that year. It never throws.
 *
 * @example academicYearEnd(calendar, 2023) // 19 July 2024
 */
export function academicYearEnd({ periods }: Calendar, academicYear: number): Day | undefined {
  const ends = periods.filter(period => period.kind === 'term' && academicYearOfTerm(period) === academicYear).map(({ end }) => end)
  return ends.length === 0 ? undefined : Math.max(...ends)
}

/**
 * The holidays and half-terms that touch the days from `from` to `to`, both included, earliest first. It never throws.
 *
 * @example holidaysWithin(calendar, dayOf(2023, 10, 16), dayOf(2023, 11, 6)).map(({ name }) => name) // ['October half term']
 */
export function holidaysWithin({ periods }: Calendar, from: Day, to: Day): readonly Period[] {
  return periods
    .filter(({ kind, start, end }) => (kind === 'holiday' || kind === 'half-term') && start <= to && end >= from)
    .sort((a, b) => a.start - b.start)
}
