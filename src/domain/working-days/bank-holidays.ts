import { dayOf, partsOf, weekday, type Day } from '../dates'
import { easterSunday } from './easter'

export interface BankHoliday {
  readonly day: Day
  readonly name: string
}

/** Holidays that one year had besides the usual ones, all by proclamation: month, day, name. */
const ONCE: Readonly<Record<number, readonly (readonly [number, number, string])[]>> = {
  1999: [[12, 31, 'Millennium holiday']],
  2002: [[6, 3, 'Golden Jubilee']],
  2011: [[4, 29, 'Royal wedding']],
  2012: [[6, 5, 'Diamond Jubilee']],
  2022: [[6, 3, 'Platinum Jubilee'], [9, 19, 'State funeral']],
  2023: [[5, 8, 'Coronation']]
}

/** Years in which a May holiday was moved: month and day. */
const EARLY_MAY_MOVED: Readonly<Record<number, readonly [number, number]>> = { 1995: [5, 8], 2020: [5, 8] }
const SPRING_MOVED: Readonly<Record<number, readonly [number, number]>> = { 2002: [6, 4], 2012: [6, 4], 2022: [6, 2] }

const MONDAY = 1

const known = new Map<number, readonly BankHoliday[]>()

/**
 * The bank holidays of England and Wales in a calendar year, in order: the days off, so that a holiday on a weekend is
 * the weekday that stands in for it.
 *
 * True of the years from 1995 on; a holiday proclaimed after 2026 is not foreseen. Throws a RangeError where the year is
 * not a whole number from 1583.
 *
 * Source: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations made by it; checked against the
 * list at gov.uk/bank-holidays.
 *
 * @example bankHolidaysOf(2021).at(-1) // { day: 28 December 2021, name: 'Boxing Day' }
 */
export function bankHolidaysOf(year: number): readonly BankHoliday[] {
  const before = known.get(year)
  if (before) return before
  const easter = easterSunday(year)
  const on = (month: number, day: number, name: string) => ({ day: dayOf(year, month, day), name })
  const earlyMay = EARLY_MAY_MOVED[year]
  const spring = SPRING_MOVED[year]
  const christmas = dayOf(year, 12, 25)
  const holidays = [
    { day: onWeekday(dayOf(year, 1, 1)), name: 'New Year’s Day' },
    { day: easter - 2, name: 'Good Friday' },
    { day: easter + 1, name: 'Easter Monday' },
    { day: earlyMay ? dayOf(year, ...earlyMay) : mondayFrom(dayOf(year, 5, 1)), name: 'Early May bank holiday' },
    { day: spring ? dayOf(year, ...spring) : mondayFrom(dayOf(year, 5, 25)), name: 'Spring bank holiday' },
    { day: mondayFrom(dayOf(year, 8, 25)), name: 'Summer bank holiday' },
    { day: weekday(christmas) === 0 ? christmas + 2 : onWeekday(christmas), name: 'Christmas Day' },
    { day: weekday(christmas) === 6 ? christmas + 3 : onWeekday(christmas + 1), name: 'Boxing Day' },
    ...(ONCE[year] ?? []).map(once => on(...once))
  ].sort((a, b) => a.day - b.day)
  known.set(year, holidays)
  return holidays
}

/**
 * The bank holiday of England and Wales that a day is; undefined where it is none. See {@link bankHolidaysOf}.
 *
 * @example bankHolidayOn(dayOf(2026, 5, 4))?.name // 'Early May bank holiday'
 */
export function bankHolidayOn(day: Day): BankHoliday | undefined {
  return bankHolidaysOf(partsOf(day).year).find(holiday => holiday.day === day)
}

/** The day itself, or the Monday after a weekend. */
function onWeekday(day: Day): Day {
  const number = weekday(day)
  return number === 6 ? day + 2 : number === 0 ? day + 1 : day
}

/** The first Monday from a day on. */
function mondayFrom(day: Day): Day {
  return day + ((MONDAY - weekday(day) + 7) % 7)
}
