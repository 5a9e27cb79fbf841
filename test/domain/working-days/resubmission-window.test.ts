import fc from 'fast-check'
import { dayOf, formatDay, weekday } from '../../../src/domain/dates'
import type { Calendar, Period } from '../../../src/domain/working-days/calendar'
import { describeDaysLeftOut, resubmissionWindow } from '../../../src/domain/working-days/resubmission-window'
import { isWorkingDay, workingDaysBetween, type Counting } from '../../../src/domain/working-days/working-days'

const period = (name: string, kind: Period['kind'], start: readonly [number, number, number], end: readonly [number, number, number]): Period => ({
  name, kind, start: dayOf(...start), end: dayOf(...end), academicYear: null, group: null
})
const calendarWith = (...periods: readonly Period[]): Calendar => ({ periods, weekend: [0, 6], englandAndWales: true })

const autumn = period('Autumn term', 'term', [2023, 9, 4], [2023, 12, 15])
const halfTerm = period('October half term', 'half-term', [2023, 10, 23], [2023, 10, 27])
const spring = period('Spring term', 'term', [2024, 1, 2], [2024, 3, 28])
const summer = period('Summer term', 'term', [2024, 4, 15], [2024, 7, 19])
const nextAutumn = period('Autumn term', 'term', [2024, 9, 2], [2024, 12, 18])

const counting: Counting = { within: 'term-time', dayOne: 'next-day', bankHolidaysCount: false }
const windowFrom = (calendar: Calendar, received: number, how: Counting = counting, days = 15) =>
  resubmissionWindow(calendar, { received, original: received - 7, days, counting: how })

// The worked examples 47 to 50 of the catalogue, counted by hand.
it('ends fifteen working days after receipt', () => {
  const window = windowFrom(calendarWith(autumn), dayOf(2023, 10, 2))
  expect(formatDay(window.latest)).toBe('23 October 2023')
  expect(window.holiday).toBeUndefined()
  expect(window.latestBeforeHoliday).toBe(window.latest)
})

it('skips a half-term, or ends before it', () => {
  const window = windowFrom(calendarWith(autumn, halfTerm), dayOf(2023, 10, 2))
  expect([window.latest, window.latestBeforeHoliday].map(formatDay)).toEqual(['30 October 2023', '20 October 2023'])
  expect(window.holiday?.name).toBe('October half term')
  expect(describeDaysLeftOut(window.leftOut)).toBe('8 days of weekends; October half term, 23 October 2023 to 27 October 2023')
})

it('is cut off by the end of the academic year', () => {
  const window = windowFrom(calendarWith(autumn, spring, summer, nextAutumn), dayOf(2024, 7, 1))
  expect(window.counted).toBeGreaterThan(dayOf(2024, 9, 1))
  expect([window.latest, window.yearEnd ?? 0].map(formatDay)).toEqual(['19 July 2024', '19 July 2024'])
})

it('counts the days of study of a part-time learner', () => {
  const window = windowFrom(calendarWith(autumn, spring), dayOf(2023, 10, 2), { ...counting, studyDays: [2] })
  expect(formatDay(window.latest)).toBe('23 January 2024')
  expect(weekday(window.latestBeforeHoliday)).toBe(2)
})

it('begins after a holiday where no day of term lies before it', () => {
  const window = windowFrom(calendarWith(autumn, halfTerm), dayOf(2023, 10, 20))
  expect(window.holiday).toBeUndefined()
  expect(formatDay(window.latest)).toBe('17 November 2023')
})

it('does not take the weekend between two terms for a holiday', () => {
  const halves = [period('Autumn 1', 'term', [2023, 9, 4], [2023, 10, 13]), period('Autumn 2', 'term', [2023, 10, 16], [2023, 12, 15])]
  expect(windowFrom(calendarWith(...halves), dayOf(2023, 10, 9)).holiday).toBeUndefined()
})

it('does not stop at a bank holiday', () => {
  const window = windowFrom(calendarWith(summer), dayOf(2024, 4, 29))
  expect(window.holiday).toBeUndefined()
  expect(describeDaysLeftOut(window.leftOut)).toBe('6 days of weekends; Early May bank holiday, 6 May 2024')
})

it('refuses a window without days', () => {
  expect(() => windowFrom(calendarWith(autumn), dayOf(2023, 10, 2), counting, 0)).toThrow(RangeError)
})

it('always counts the days that it says, and never ends outside them', () => {
  const calendar = calendarWith(autumn, halfTerm, spring, summer, nextAutumn)
  fc.assert(
    fc.property(fc.integer({ min: autumn.start, max: summer.end - 40 }), fc.integer({ min: 1, max: 20 }), fc.constantFrom('next-day' as const, 'same-day' as const), (received, days, dayOne) => {
      const how = { ...counting, dayOne }
      const window = windowFrom(calendar, received, how, days)
      expect(workingDaysBetween(calendar, received, window.counted, how)).toBe(days)
      expect(isWorkingDay(calendar, window.counted, how)).toBe(true)
      expect(window.latestBeforeHoliday).toBeLessThanOrEqual(window.latest)
      if (window.holiday) expect(window.latestBeforeHoliday).toBeLessThan(window.holiday.day)
    })
  )
})
