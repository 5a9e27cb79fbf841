import { academicYearOf, parseAcademicYear, formatAcademicYear } from '../../src/domain/academic-year'
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
