import { dayOf, partsOf, type Day } from './dates'

/**
 * The day so many whole weeks after another, on which a time of keeping counted in weeks is over.
 *
 * Weeks are of seven days, whatever holidays they hold. It never throws.
 *
 * Source: Centre Guide Quality Assurance, BTEC Tech Awards (2022) 2025-2026, "Retention of student work".
 *
 * @example weeksAfter(dayOf(2025, 9, 20), 12) // 13 December 2025
 */
export function weeksAfter(day: Day, weeks: number): Day {
  return day + 7 * weeks
}

/**
 * The same day of the month so many whole months after another (36 for three years); the month's last day where it has
 * no such day. Throws a RangeError for a number of months that is not whole.
 *
 * Source: the corresponding-date rule by which English law counts months (Dodds v Walker [1981] 1 WLR 1027); no guide defines a month.
 *
 * @example monthsAfter(dayOf(2021, 8, 10), 6) // 10 February 2022
 * @example monthsAfter(dayOf(2022, 1, 31), 1) // 28 February 2022
 */
export function monthsAfter(day: Day, months: number): Day {
  if (!Number.isInteger(months)) throw new RangeError(`A number of months to count is whole, not ${months}.`)
  const { year, month, dayOfMonth } = partsOf(day)
  const all = year * 12 + (month - 1) + months
  const [inYear, inMonth] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1]
  const next = inMonth === 12 ? dayOf(inYear + 1, 1, 1) : dayOf(inYear, inMonth + 1, 1)
  return dayOf(inYear, inMonth, Math.min(dayOfMonth, partsOf(next - 1).dayOfMonth))
}

/**
 * The day until which the evidence behind a result is kept: some months after the result was issued, or the conclusion of
 * a case about it (complaint, malpractice investigation or appeal) where that is later; `open` while a case is.
 *
 * Throws a RangeError for a number of months that is not whole.
 *
 * Source: BTEC Q-TAG guidance 2021, section 8, "Recording your Q-TAG decisions and Retention of Evidence and Data".
 *
 * @example keepUntil(dayOf(2021, 8, 10), 6, undefined) // 10 February 2022
 * @example keepUntil(dayOf(2021, 8, 10), 6, dayOf(2022, 3, 15)) // 15 March 2022
 */
export function keepUntil(issued: Day, months: number, concluded: Day | 'open' | undefined): Day | 'open' {
  return concluded === 'open' ? 'open' : Math.max(monthsAfter(issued, months), concluded ?? -Infinity)
}
