import { dayOf, type Day } from '../dates'

/**
 * Easter Sunday of a year, by the Gregorian calendar.
 *
 * `year` is a whole number from 1583, when the calendar began. Throws a RangeError for any other.
 *
 * Source: the anonymous algorithm printed in "Nature", 20 April 1876 (Meeus, "Astronomical Algorithms", chapter 8).
 *
 * @example easterSunday(2026) // 5 April 2026
 */
export function easterSunday(year: number): Day {
  if (!Number.isInteger(year) || year < 1583) throw new RangeError(`Easter is known for years from 1583, not ${year}.`)
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const months = epact + toSunday - 7 * late + 114
  return dayOf(year, Math.floor(months / 31), (months % 31) + 1)
}
