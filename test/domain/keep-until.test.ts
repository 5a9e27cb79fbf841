import fc from 'fast-check'
import { dayOf, formatDay, formatIso, parseIso, partsOf } from '../../src/domain/dates'
import { keepUntil, monthsAfter, weeksAfter } from '../../src/domain/keep-until'

test.each([
  // The catalogue's worked example, and the same span over a leap day and over no time at all.
  [dayOf(2023, 9, 20), 12, '13 December 2023'],
  [dayOf(2024, 2, 1), 12, '25 April 2024'],
  [dayOf(2025, 9, 20), 0, '20 September 2025']
])('%i and %i weeks: %s', (day, weeks, expected) => {
  expect(formatDay(weeksAfter(day, weeks))).toBe(expected)
})

test.each([
  ['2021-08-10', 6, '2022-02-10'],
  ['2022-01-31', 1, '2022-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 36, '2027-02-28'],
  ['2022-08-18', 36, '2025-08-18'],
  ['2021-12-03', -12, '2020-12-03'],
  ['2021-11-15', 1, '2021-12-15']
])('%s and %i months: %s', (from, months, until) => {
  expect(formatIso(monthsAfter(parseIso(from) ?? NaN, months))).toBe(until)
})

test('so many months on, the day of the month is the same where the month has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2060, 1, 1) }), fc.integer({ min: -60, max: 60 }), (day, months) => {
      const [before, after] = [partsOf(day), partsOf(monthsAfter(day, months))]
      expect(after.year * 12 + after.month - (before.year * 12 + before.month)).toBe(months)
      expect(after.dayOfMonth).toBeLessThanOrEqual(before.dayOfMonth)
      if (before.dayOfMonth <= 28) expect(after.dayOfMonth).toBe(before.dayOfMonth)
    })
  )
})

test('part of a month is refused', () => {
  expect(() => monthsAfter(0, 1.5)).toThrow(RangeError)
})

it.each([
  // Known answers: the examples of the Q-TAG guidance's rule, worked by hand on a calendar.
  ['no case', undefined, dayOf(2022, 2, 10)],
  ['an appeal concluded later', dayOf(2022, 3, 15), dayOf(2022, 3, 15)],
  ['an appeal concluded within the time', dayOf(2021, 11, 3), dayOf(2022, 2, 10)],
  ['an open case', 'open', 'open']
] as const)('keeps evidence behind a result of 10 August 2021 with %s', (_, concluded, end) => {
  expect(keepUntil(dayOf(2021, 8, 10), 6, concluded)).toBe(end)
})
