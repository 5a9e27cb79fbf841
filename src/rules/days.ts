import { academicYearOf, dayInAcademicYear, type DayOfYear } from '../domain/academic-year'
import type { Day } from '../domain/dates'

/** Of which academic year a sheet is: by the sheet itself, or by a guide that is of one year alone. */
export interface YearKnown {
  readonly academicYear: number | null
}

/** The day of a yearly date that is to be compared with another day: of a sheet without a year the nearest one. */
export function yearlyDayNear(day: Day, { academicYear }: YearKnown, date: DayOfYear): Day {
  if (academicYear !== null) return dayInAcademicYear(academicYear, date)
  const year = academicYearOf(day)
  const days = [year - 1, year, year + 1].map(one => dayInAcademicYear(one, date))
  return days.reduce((best, one) => (Math.abs(one - day) < Math.abs(best - day) ? one : best))
}

/** The day of a yearly date in the year in hand. */
export function yearlyDayOf(asOf: Day, { academicYear }: YearKnown, date: DayOfYear): Day {
  return dayInAcademicYear(academicYear ?? academicYearOf(asOf), date)
}
