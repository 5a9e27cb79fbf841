import type { DateSystem } from '../model/grid'

/** A day: whole days since 1 January 1970, without time or zone. */
export type Day = number

/** A text read as a date: the day, or why there is none, as a sentence that goes on from the text itself. */
export type DateReading =
  | { readonly day: Day }
  | { readonly problem: 'impossible' | 'ambiguous' | 'not-a-date'; readonly reason: string }

const MILLISECONDS = 86_400_000
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December'
] as const
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** "Wednesday, 15th of September 2026, 14:30:00", with room to spare. */
const LONGEST_DATE = 80

/** Two-digit years below this are of this century: "26" is 2026, "98" is 1998. */
const CENTURY_TURNS = 70

/** Serial 60 is 29 February 1900, a day that Excel counts and the calendar does not have. */
const FALSE_LEAP_DAY = 60
const DAYS_BEFORE_1970 = { 1900: 25_569, 1904: 24_107 } as const
const LAST_SERIAL = { 1900: 2_958_465, 1904: 2_957_003 } as const

/**
 * The day of a year, month (1 to 12) and day of the month.
 *
 * @throws RangeError where the calendar has no such day.
 * @example dayOf(2026, 5, 15) // 20588
 */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const day = existingDay(year, month, dayOfMonth)
  if (day === undefined) throw new RangeError(`There is no day ${year}-${month}-${dayOfMonth}.`)
  return day
}

/**
 * The year, month (1 to 12) and day of the month of a day.
 *
 * @example partsOf(20588) // { year: 2026, month: 5, dayOfMonth: 15 }
 */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const date = new Date(day * MILLISECONDS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() }
}

/**
 * The day of the week, 0 (Sunday) to 6 (Saturday).
 *
 * @example weekday(dayOf(2026, 5, 15)) // 5, a Friday
 */
export function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

/**
 * The name of the day of the week.
 *
 * @example weekdayName(dayOf(2026, 5, 15)) // 'Friday'
 */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekday(day)] ?? ''
}

/**
 * Whether a day is a Saturday or Sunday.
 *
 * @example isWeekend(dayOf(2025, 11, 1)) // true
 */
export function isWeekend(day: Day): boolean {
  const number = weekday(day)
  return number === 0 || number === 6
}

/**
 * The last working day before a day, never the day itself. Saturdays and Sundays are free unless told otherwise.
 *
 * @throws RangeError where `isFree` leaves no working day in the year before.
 * @example formatDay(lastWorkingDayBefore(dayOf(2024, 12, 15))) // '13 December 2024'
 */
export function lastWorkingDayBefore(day: Day, isFree: (day: Day) => boolean = isWeekend): Day {
  for (let before = day - 1; before > day - 366; before--) if (!isFree(before)) return before
  throw new RangeError(`There is no working day in the year before ${formatDay(day)}.`)
}

/**
 * A day as a person reads it.
 *
 * @example formatDay(dayOf(2026, 5, 15)) // '15 May 2026'
 */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day)
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ''} ${year}`
}

/**
 * A day as yyyy-mm-dd (ISO 8601).
 *
 * @example formatIso(dayOf(2026, 5, 15)) // '2026-05-15'
 */
export function formatIso(day: Day): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

/**
 * The day of a text of the form yyyy-mm-dd (ISO 8601); undefined where it has another form or no such day exists.
 *
 * @example parseIso('2026-05-15') // 20588
 */
export function parseIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  return match ? existingDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/**
 * The day of a number in a cell, its time of day left out; undefined where the number stands for no day. In the 1900
 * system serial 60 stands for none, since the 29 February 1900 that Excel shows never was.
 *
 * Source: ECMA-376 part 1, 18.17.4.1 (date systems).
 *
 * @example formatDay(serialToDay(46157, 1900)) // '15 May 2026'
 */
export function serialToDay(serial: number, system: DateSystem): Day | undefined {
  const whole = Math.floor(serial)
  if (!(whole >= (system === 1900 ? 1 : 0) && whole <= LAST_SERIAL[system])) return undefined
  if (system === 1904 || whole > FALSE_LEAP_DAY) return whole - DAYS_BEFORE_1970[system]
  return whole === FALSE_LEAP_DAY ? undefined : whole - DAYS_BEFORE_1970[1900] + 1
}

/**
 * The number by which a workbook holds a day; the inverse of {@link serialToDay}.
 *
 * @throws RangeError for a day that the date system cannot hold.
 * @example dayToSerial(dayOf(2026, 5, 15), 1900) // 46157
 */
export function dayToSerial(day: Day, system: DateSystem): number {
  const late = day + DAYS_BEFORE_1970[system]
  const serial = system === 1900 && late <= FALSE_LEAP_DAY ? late - 1 : late
  if (serialToDay(serial, system) !== day) throw new RangeError(`${formatDay(day)} has no number in this workbook.`)
  return serial
}

/**
 * Reads a date as people type it: 15/05/2026, 15.5.26, 15-May-26, Friday 15th May 2026, May 15, 2026, 2026-05-15; a
 * time after it is left out. Figures alone are day first and never month first. Two-digit years are 1970 to 2069.
 *
 * @example parseDate('12/03/26') // { day: dayOf(2026, 3, 12) }
 * @example parseDate('31/02/2026') // { problem: 'impossible', reason: 'is not a date that exists' }
 */
export function parseDate(text: string): DateReading {
  if (text.length > LONGEST_DATE) return { problem: 'not-a-date', reason: 'is not a date' }
  const typed = text.trim().replace(/[T\s,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?\s*Z?$/i, '')
  const named = /^([a-z]{3,9})\.?,?\s+(?=\S*\d)(.*)$/i.exec(typed)
  const weekdayIndex = named?.[1] === undefined ? -1 : nameIndex(WEEKDAYS, named[1])
  const reading = readDate(weekdayIndex < 0 ? typed : (named?.[2] ?? ''))
  if (!('day' in reading) || weekdayIndex < 0 || weekday(reading.day) === weekdayIndex) return reading
  return { problem: 'ambiguous', reason: `cannot be right: ${formatDay(reading.day)} is a ${weekdayName(reading.day)}` }
}

function readDate(text: string): DateReading {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (yearFirst) return existing(yearFirst[1], Number(yearFirst[3]), yearFirst[4])
  const figures = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/.exec(text)
  if (figures) return dayFirst(figures[1], Number(figures[3]), figures[4])
  const words =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?[-/.\s]*(?<month>[a-z]{3,9})\.?[-/.,\s]*(?<year>\d{4}|\d{2})?$/i.exec(text) ??
    /^(?<month>[a-z]{3,9})\.?[-\s]+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:[-,\s]+(?<year>\d{4}))?$/i.exec(text)
  const month = words?.groups?.month === undefined ? -1 : nameIndex(MONTHS, words.groups.month)
  if (month < 0) return withoutYear(text)
  if (words?.groups?.year === undefined) {
    const isMonthFirst = /^[a-z]/i.test(text)
    return { problem: 'ambiguous', reason: isMonthFirst ? 'does not say both the day and the year' : 'does not say the year' }
  }
  return existing(words.groups.year, month + 1, words.groups.day)
}

function withoutYear(text: string): DateReading {
  if (/^\d{1,2}[-/.]\d{1,2}$/.test(text)) return { problem: 'ambiguous', reason: 'does not say the year' }
  if (/^(?:0?[1-9]|1[0-2])[-/.]\d{4}$/.test(text)) return { problem: 'ambiguous', reason: 'does not say the day' }
  if (/^[a-z]{3,9}[-/.\s]*\d{4}$/i.test(text) && nameIndex(MONTHS, /^[a-z]+/i.exec(text)?.[0] ?? '') >= 0) {
    return { problem: 'ambiguous', reason: 'does not say the day' }
  }
  return { problem: 'not-a-date', reason: 'is not a date' }
}

function dayFirst(dayOfMonth: string | undefined, month: number, year: string | undefined): DateReading {
  if (month > 12 && Number(dayOfMonth) <= 12) {
    return { problem: 'ambiguous', reason: `has no month ${month}: dates are read with the day first` }
  }
  return existing(year, month, dayOfMonth)
}

function existing(year: string | undefined, month: number, dayOfMonth: string | undefined): DateReading {
  const day = existingDay(fullYear(year ?? ''), month, Number(dayOfMonth))
  return day === undefined ? { problem: 'impossible', reason: 'is not a date that exists' } : { day }
}

function existingDay(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, dayOfMonth)
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return exists ? date.getTime() / MILLISECONDS : undefined
}

/**
 * The full year of two or four digits; two digits mean 1970 to 2069.
 *
 * @example fullYear('26') // 2026
 */
export function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length > 2) return year
  return year < CENTURY_TURNS ? 2000 + year : 1900 + year
}

/** The place of a name among names, given whole or by three letters or more; -1 where none begins so. */
function nameIndex(names: readonly string[], word: string): number {
  return word.length < 3 ? -1 : names.findIndex(name => name.toLowerCase().startsWith(word.toLowerCase()))
}
