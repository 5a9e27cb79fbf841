import fc from 'fast-check'
import { dayOf, formatDay, partsOf } from '../../src/domain/dates'
import { yearlyDayNear, yearlyDayOf } from '../../src/rules/days'

const declaration = { month: 9, day: 30 }
const unknown = { academicYear: null }

test.each([
  [[2021, 8, 31], '30 September 2021'],
  [[2021, 10, 2], '30 September 2021'],
  [[2022, 3, 1], '30 September 2021'],
  [[2022, 5, 1], '30 September 2022']
] as const)('of a sheet without a year, what was done on %j is compared with %s', ([year, month, day], nearest) => {
  expect(formatDay(yearlyDayNear(dayOf(year, month, day), unknown, declaration))).toBe(nearest)
})

test('a sheet’s own year decides', () => {
  expect(formatDay(yearlyDayNear(dayOf(2022, 9, 1), { academicYear: 2021 }, declaration))).toBe('30 September 2021')
  expect(formatDay(yearlyDayOf(dayOf(2026, 1, 5), { academicYear: 2021 }, { month: 1, day: 10 }))).toBe('10 January 2022')
  expect(formatDay(yearlyDayOf(dayOf(2026, 1, 5), unknown, { month: 1, day: 10 }))).toBe('10 January 2026')
})

test('no other year’s day is nearer, and it is the day asked for', () => {
  const months = fc.constantFrom(1, 5, 6, 9, 10, 12)
  fc.assert(
    fc.property(fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2035, 12, 31) }), months, fc.integer({ min: 1, max: 28 }), (day, month, dayOfMonth) => {
      const near = yearlyDayNear(day, unknown, { month, day: dayOfMonth })
      expect(Math.abs(near - day)).toBeLessThanOrEqual(183)
      expect(partsOf(near)).toMatchObject({ month, dayOfMonth })
    })
  )
})
