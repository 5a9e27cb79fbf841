import { dayOf, isWeekend, lastWorkingDayBefore, type Day } from './dates'
import type { Series } from './series'

/** A day that comes round with every series, in the series' own year or in the one before. */
export interface RecurringDate {
  readonly yearsBefore: 0 | 1
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/**
 * The day on which a recurring date falls for one series.
 *
 * A December/January series is named by its January, so its days in December lie one year before. Throws a RangeError
 * where the date exists in no calendar.
 *
 * @example dayInSeries({ window: 'dec-jan', year: 2026 }, { yearsBefore: 1, month: 12, day: 15 }) // 15 December 2025
 */
export function dayInSeries(series: Series, { yearsBefore, month, day }: RecurringDate): Day {
  return dayOf(series.year - yearsBefore, month, day)
}

/**
 * The day by which it is wise to be done: the last working day before a deadline that falls on a weekend, else the
 * deadline itself. The deadline does not move, and bank holidays don't count. It never throws.
 *
 * Source: Centre Guide Quality Assurance, BTEC Tech Awards (2022) 2025-2026, "Moderation".
 *
 * @example advisedDay(dayOf(2027, 5, 15)) // Friday 14 May 2027
 */
export function advisedDay(deadline: Day): Day {
  return isWeekend(deadline) ? lastWorkingDayBefore(deadline) : deadline
}
