import { isWeekend, lastWorkingDayBefore, type Day } from '../domain/dates'
import { bankHolidayOn } from '../domain/working-days/bank-holidays'
import type { Settings } from '../rules/settings'

/** The working day before a day on which nobody may be there to help; undefined where the day will do. */
export function wiseDay(day: Day, settings: Settings): Day | undefined {
  const isFree = settings['ta.advice-bank-holidays'] ? (one: Day) => isWeekend(one) || bankHolidayOn(one) !== undefined : isWeekend
  return isFree(day) ? lastWorkingDayBefore(day, isFree) : undefined
}
