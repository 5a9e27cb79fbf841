import { academicYearOf, dayInAcademicYear, type DayOfYear } from '../../domain/academic-year'
import type { Day } from '../../domain/dates'

export interface Dated {
  readonly academicYear: number | null
}

/** The year in which the academic year of a sheet starts; of one that does not say it is the year in hand. */
export function yearOf(sheet: Dated, asOf: Day): number {
  return sheet.academicYear ?? academicYearOf(asOf)
}

const DAYS_OF_AUGUST = 31

/** The year in which the academic year starts that staff are trained for: the training days of August are for the year to come. */
export function trainingYearOf(day: Day): number {
  return academicYearOf(day + DAYS_OF_AUGUST)
}

/** The day of a yearly deadline in the academic year of a sheet. */
export function deadlineOn(sheet: Dated, asOf: Day, date: DayOfYear): Day {
  return dayInAcademicYear(yearOf(sheet, asOf), date)
}

/** Whether more than half of a yearly period is over: until then what is to happen during it may still be ahead. */
export function isHalfOver(sheet: Dated, asOf: Day, { first, last }: { readonly first: DayOfYear; readonly last: DayOfYear }): boolean {
  return asOf * 2 > deadlineOn(sheet, asOf, first) + deadlineOn(sheet, asOf, last)
}
