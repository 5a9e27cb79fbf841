import fc from 'fast-check'
import { dayOf, formatDay, isWeekend } from '../../src/domain/dates'
import { advisedDay, dayInSeries } from '../../src/domain/moderation-deadline'

describe('dayInSeries', () => {
  it.each([
    ['dec-jan', 2026, { yearsBefore: 1, month: 12, day: 15 }, '15 December 2025'],
    ['dec-jan', 2026, { yearsBefore: 0, month: 1, day: 31 }, '31 January 2026'],
    ['may-june', 2026, { yearsBefore: 0, month: 5, day: 15 }, '15 May 2026']
  ] as const)('%s %i, %j → %s', (window, year, date, expected) => {
    expect(formatDay(dayInSeries({ window, year }, date))).toBe(expected)
  })

  it('refuses a day that no calendar has', () => {
    expect(() => dayInSeries({ window: 'may-june', year: 2026 }, { yearsBefore: 0, month: 2, day: 30 })).toThrow(RangeError)
  })
})

describe('advisedDay', () => {
  it.each([
    ['Monday 15 December 2025', dayOf(2025, 12, 15), '15 December 2025'],
    ['Friday 15 May 2026', dayOf(2026, 5, 15), '15 May 2026'],
    ['Saturday 15 May 2027', dayOf(2027, 5, 15), '14 May 2027'],
    ['Sunday 15 December 2024', dayOf(2024, 12, 15), '13 December 2024']
  ])('%s → %s', (_, deadline, advised) => {
    expect(formatDay(advisedDay(deadline))).toBe(advised)
  })

  it('is a working day, never after the deadline and at most two days before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 40_000 }), deadline => {
        const advised = advisedDay(deadline)
        return !isWeekend(advised) && advised <= deadline && deadline - advised <= 2
      })
    )
  })
})
