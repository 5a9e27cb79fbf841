import { parseAcademicYear } from './academic-year'
import { parseDate, partsOf } from './dates'

/**
 * The academic years, by the year in which they start, that the year of a set assignment may mean: one for "2023-24" and
 * "Sept 2023", two for a year alone, since 2024 may be the year in which 2023-24 ends. Undefined for any other text.
 *
 * `from` is the month from which the set assignments of a year are available, 1 to 12. It never throws.
 *
 * Source: BTEC International Centre Guide to Internal Assessment 2023-2024, on Pearson Set Assignments (available from
 * September each year, valid for one year).
 *
 * @example setAssignmentYears('Sept 2022', 9) // [2022]
 */
export function setAssignmentYears(text: string, from: number): readonly number[] | undefined {
  const typed = text.trim()
  const academic = parseAcademicYear(typed)
  if (academic !== undefined) return [academic]
  const [, word = '', digits] = /^(?:([a-z]{3,9})\.?[-/\s]*)?(\d{4})$/i.exec(typed) ?? []
  if (digits === undefined) return undefined
  const year = Number(digits)
  if (word === '') return [year, year - 1]
  const first = parseDate(`1 ${word} ${digits}`)
  return 'day' in first ? [partsOf(first.day).month >= from ? year : year - 1] : undefined
}
