import { formatDay, type Day } from '../dates'
import { knowledgeOf, type Calendar, type Knowledge } from './calendar'
import { academicYearEnd, academicYearOn } from './terms'
import { addWorkingDays, dayOff, daysLeftOut, type Counting, type DayOff } from './working-days'

export interface WindowTerms {
  /** The day on which the learner received the results. */
  readonly received: Day
  /** The day on which the first work was handed in, whose academic year is meant. */
  readonly original: Day
  /** How many days the learner has. */
  readonly days: number
  readonly counting: Counting
}

/** Until when a resubmission may be due, and how that day was counted. */
export interface ResubmissionWindow {
  /** The last counted day, whatever holidays lie between: it may lie beyond the academic year. */
  readonly counted: Day
  /** The days from receipt to `counted` that do not count. */
  readonly leftOut: readonly DayOff[]
  /** The last day of the academic year of the original submission; undefined where its terms are not known. */
  readonly yearEnd: Day | undefined
  /** The last day that is allowed where holidays are skipped: the counted one, or the end of the year. */
  readonly latest: Day
  /** The first day of a holiday that the window would span; undefined where it spans none. */
  readonly holiday: DayOff | undefined
  /** The last day that is allowed where the window may span no holiday: the counting day before it. */
  readonly latestBeforeHoliday: Day
  /** How far the calendar can be trusted over the window. */
  readonly knowledge: Knowledge
}

const HOLIDAYS: readonly DayOff['why'][] = ['holiday', 'half-term', 'outside-term']
const WHOLE_WEEK = [0, 1, 2, 3, 4, 5, 6] as const

/**
 * The window for a resubmission: so many counting days from the day on which the learner received the results, within
 * term and the academic year of the original submission. The guide can be read in two ways, by which days of a holiday
 * are skipped or the window may not span one; both days are given. Where no counting day lies between receipt and the
 * holiday, the window begins after it and spans nothing.
 *
 * `days` is a whole number from 1. Throws a RangeError for any other, and where ten years do not hold so many days.
 *
 * Source: BTEC International Centre Guide to Internal Assessment 2023-2024, "Procedure for resubmission of evidence".
 *
 * @example resubmissionWindow(calendar, { received: 2 October 2023, original: 25 September 2023, days: 15, counting }).latest // 23 October 2023
 */
export function resubmissionWindow(calendar: Calendar, { received, original, days, counting }: WindowTerms): ResubmissionWindow {
  if (days < 1) throw new RangeError(`A window has one day at least, not ${days}.`)
  const counted = addWorkingDays(calendar, received, days, counting)
  const yearEnd = academicYearEnd(calendar, academicYearOn(calendar, original))
  const leftOut = daysLeftOut(calendar, received, counted, counting)
  const first = addWorkingDays(calendar, received, 1, counting)
  const holiday = firstHoliday(calendar, first, counted)
  const latest = yearEnd === undefined ? counted : Math.min(counted, yearEnd)
  const beforeHoliday = holiday ? lastCounting(calendar, first, holiday.day, counting) : counted
  return {
    counted,
    leftOut,
    yearEnd,
    latest,
    holiday,
    latestBeforeHoliday: Math.min(beforeHoliday, latest),
    knowledge: knowledgeOf(calendar, received, latest)
  }
}

/** A weekend at the end of a term is no holiday, even where it lies outside the dates of term. */
function firstHoliday(calendar: Calendar, from: Day, to: Day): DayOff | undefined {
  for (let day = from; day <= to; day++) {
    if (dayOff(calendar, day, { within: 'whole-year', dayOne: 'next-day', bankHolidaysCount: true })) continue
    const off = dayOff(calendar, day, { within: 'term-time', dayOne: 'next-day', bankHolidaysCount: true, studyDays: WHOLE_WEEK })
    if (off && HOLIDAYS.includes(off.why)) return off
  }
  return undefined
}

/** The first counting day of a window is before the holiday, so there is one. */
function lastCounting(calendar: Calendar, first: Day, holiday: Day, counting: Counting): Day {
  let day = holiday - 1
  while (day > first && dayOff(calendar, day, counting)) day -= 1
  return day
}

/**
 * The days left out, in words: weekends and the like as a number, holidays by their names and days.
 *
 * @example describeDaysLeftOut(leftOut) // '6 days of weekends; October half term, 23 October 2023 to 27 October 2023'
 */
export function describeDaysLeftOut(leftOut: readonly DayOff[]): string {
  const plain = { weekend: 'of weekends', 'no-study-day': 'without study' } as const
  const counts = (['weekend', 'no-study-day'] as const).flatMap(why => {
    const count = leftOut.filter(off => off.why === why).length
    return count === 0 ? [] : [`${count} ${count === 1 ? 'day' : 'days'} ${plain[why]}`]
  })
  const named = new Map<string, DayOff[]>()
  for (const off of leftOut) {
    if (off.why !== 'weekend' && off.why !== 'no-study-day') named.set(off.name, [...(named.get(off.name) ?? []), off])
  }
  const spans = [...named].map(([name, days]) => `${name}, ${span(days.map(({ day }) => day))}`)
  return [...counts, ...spans].join('; ') || 'none'
}

function span(days: readonly Day[]): string {
  const [first, last] = [Math.min(...days), Math.max(...days)]
  return first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`
}
