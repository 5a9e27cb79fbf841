import { academicYearOf, dayInAcademicYear, formatAcademicYear, parseAcademicYear } from '../../src/domain/academic-year'
import { dayOf } from '../../src/domain/dates'

test.each(['2025/26', '2025-26', '2025-2026', ' 2025 / 2026 ', '25/26', '2025–26'])('%s starts in 2025', text => {
  expect(parseAcademicYear(text)).toBe(2025)
})

test.each(['2025', '2025-27', '2026-25', 'this year', ''])('"%s" is no academic year', text => {
  expect(parseAcademicYear(text)).toBeUndefined()
})

test('an academic year runs from 1 September to 31 August', () => {
  expect(academicYearOf(dayOf(2025, 8, 31))).toBe(2024)
  expect(academicYearOf(dayOf(2025, 9, 1))).toBe(2025)
  expect(formatAcademicYear(2025)).toBe('2025-26')
  expect(formatAcademicYear(2099)).toBe('2099-00')
})

test('a date of every year falls before or after New Year', () => {
  expect(dayInAcademicYear(2021, { month: 9, day: 1 })).toBe(dayOf(2021, 9, 1))
  expect(dayInAcademicYear(2021, { month: 1, day: 10 })).toBe(dayOf(2022, 1, 10))
  expect(dayInAcademicYear(2021, { month: 8, day: 31 })).toBe(dayOf(2022, 8, 31))
  expect(() => dayInAcademicYear(2021, { month: 2, day: 29 })).toThrow(RangeError)
})
