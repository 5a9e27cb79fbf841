import { academicYearOf } from '../academic-year'
import { weekday, weekdayName, type Day } from '../dates'
import { bankHolidayOn } from './bank-holidays'
import { academicYearOfTerm, type Calendar, type PeriodKind } from './calendar'
import { termOf } from './terms'

/** Which days count, and from when. */
export interface Counting {
  /** Days of term alone, or of the whole year but for weekends and bank holidays. */
  readonly within: 'term-time' | 'whole-year'
  /** Whether counting begins with the day on which something happened, or with the next one. */
  readonly dayOne: 'same-day' | 'next-day'
  readonly bankHolidaysCount: boolean
  /** The days of the week on which a part-time learner studies, 0 (Sunday) to 6 (Saturday): they take the weekend's place. */
  readonly studyDays?: readonly number[]
}

/** Why a day does not count. */
export interface DayOff {
  readonly day: Day
  readonly why: 'weekend' | 'no-study-day' | 'bank-holiday' | 'closed' | 'holiday' | 'half-term' | 'outside-term'
  /** As a person calls it: "Saturday", "Good Friday", "October half term". */
  readonly name: string
}

/** No count of ours goes on for longer, however many days are off. */
const LONGEST_SEARCH = 10 * 366

const LISTED: readonly Exclude<PeriodKind, 'term' | 'bank-holiday'>[] = ['closed', 'holiday', 'half-term']

/**
 * Why a day does not count; undefined where it counts. In an academic year of which the calendar lists no term every
 * day may be a day of term: ask {@link knowledgeOf} how far to trust it. It never throws.
 *
 * @example dayOff(calendar, dayOf(2026, 4, 3), counting)?.name // 'Good Friday'
 */
export function dayOff(calendar: Calendar, day: Day, { within, bankHolidaysCount, studyDays }: Counting): DayOff | undefined {
  const name = weekdayName(day)
  if (studyDays && !studyDays.includes(weekday(day))) return { day, why: 'no-study-day', name }
  if (!studyDays && calendar.weekend.includes(weekday(day))) return { day, why: 'weekend', name }
  const bankHoliday = bankHolidaysCount ? undefined : bankHolidayName(calendar, day)
  if (bankHoliday !== undefined) return { day, why: 'bank-holiday', name: bankHoliday }
  return within === 'term-time' ? outOfTerm(calendar, day) : undefined
}

/**
 * Whether a day counts. See {@link dayOff}.
 *
 * @example isWorkingDay(calendar, dayOf(2026, 5, 4), counting) // false, the early May bank holiday
 */
export function isWorkingDay(calendar: Calendar, day: Day, counting: Counting): boolean {
  return dayOff(calendar, day, counting) === undefined
}

/**
 * The day on which `days` counting days have gone by since `from`.
 *
 * `days` is a whole number from 0; none is `from` itself. With `dayOne: 'same-day'` a counting `from` is day 1. Throws a
 * RangeError for any other number, and where ten years do not hold so many days.
 *
 * Source: BTEC International Centre Guide to Internal Assessment 2023-2024, "Forms and deadlines" (15 working days); which day is the first,
 * the guide does not say.
 *
 * @example addWorkingDays(calendar, dayOf(2023, 10, 2), 15, counting) // 23 October 2023
 */
export function addWorkingDays(calendar: Calendar, from: Day, days: number, counting: Counting): Day {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`A number of days to count is whole and from 0, not ${days}.`)
  let left = days
  let day = from
  if (left > 0 && counting.dayOne === 'same-day' && isWorkingDay(calendar, from, counting)) left -= 1
  while (left > 0) {
    day += 1
    if (day - from > LONGEST_SEARCH) throw new RangeError(`Ten years do not hold ${days} days that count.`)
    if (isWorkingDay(calendar, day, counting)) left -= 1
  }
  return day
}

/**
 * How many counting days have gone by from one day to another: what {@link addWorkingDays} would have to be given. Below
 * 0 where `to` is earlier. It never throws.
 *
 * @example workingDaysBetween(calendar, dayOf(2023, 10, 2), dayOf(2023, 10, 23), counting) // 15
 */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day, counting: Counting): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from, counting)
  return to - firstDay(from, counting) + 1 - daysLeftOut(calendar, from, to, counting).length
}

/**
 * The days from one day to another that do not count, each with its reason: the working shown beside a deadline. The
 * first day is among those looked at only where counting begins with it. It never throws.
 *
 * @example daysLeftOut(calendar, dayOf(2023, 10, 20), dayOf(2023, 10, 23), counting).map(({ name }) => name) // ['Saturday', 'Sunday']
 */
export function daysLeftOut(calendar: Calendar, from: Day, to: Day, counting: Counting): readonly DayOff[] {
  const left: DayOff[] = []
  for (let day = firstDay(from, counting); day <= to; day++) {
    const off = dayOff(calendar, day, counting)
    if (off) left.push(off)
  }
  return left
}

function firstDay(from: Day, { dayOne }: Counting): Day {
  return dayOne === 'same-day' ? from : from + 1
}

function bankHolidayName({ periods, englandAndWales }: Calendar, day: Day): string | undefined {
  const listed = periods.find(({ kind, start, end }) => kind === 'bank-holiday' && start <= day && day <= end)
  return listed?.name ?? (englandAndWales ? bankHolidayOn(day)?.name : undefined)
}

function outOfTerm(calendar: Calendar, day: Day): DayOff | undefined {
  for (const why of LISTED) {
    const period = calendar.periods.find(({ kind, start, end }) => kind === why && start <= day && day <= end)
    if (period) return { day, why, name: period.name }
  }
  const year = academicYearOf(day)
  const knowsTerms = calendar.periods.some(period => period.kind === 'term' && academicYearOfTerm(period) === year)
  return knowsTerms && !termOf(calendar, day) ? { day, why: 'outside-term', name: 'Outside term' } : undefined
}
