import fc from 'fast-check'
import {
  dayOf, dayToSerial, isWeekend, lastWorkingDayBefore, parseDate, parseIso, partsOf, serialToDay, formatDay, formatIso, weekdayName
} from '../../src/domain/dates'

const anyDay = fc.integer({ min: dayOf(1970, 1, 1), max: dayOf(2069, 12, 31) })

describe('a date as people type it', () => {
  test.each([
    ['12/03/26', '2026-03-12'],
    ['1/2/2026', '2026-02-01'],
    ['15.05.2026', '2026-05-15'],
    ['15-05-26', '2026-05-15'],
    ['15 05 2026', '2026-05-15'],
    ['15/05/2026 14:30', '2026-05-15'],
    ['15 May 2026', '2026-05-15'],
    ['15-May-26', '2026-05-15'],
    ['15May2026', '2026-05-15'],
    ['1st Sept 2025', '2025-09-01'],
    ['1st of September 2025', '2025-09-01'],
    ['Fri 15 May 2026', '2026-05-15'],
    ['Friday, 15/05/2026', '2026-05-15'],
    ['May 15, 2026', '2026-05-15'],
    ['2026-05-15', '2026-05-15'],
    ['2026/5/15', '2026-05-15'],
    ['2026-05-15T00:00:00Z', '2026-05-15'],
    ['29/02/2024', '2024-02-29'],
    ['03/09/98', '1998-09-03']
  ])('%s is %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ day: parseIso(iso) })
  })

  test.each([
    ['31/02/2026', 'impossible', 'is not a date that exists'],
    ['29/02/2025', 'impossible', 'is not a date that exists'],
    ['00/05/2026', 'impossible', 'is not a date that exists'],
    ['2026-13-01', 'impossible', 'is not a date that exists'],
    ['32 May 2026', 'impossible', 'is not a date that exists'],
    ['31/13/2026', 'impossible', 'is not a date that exists'],
    ['05/15/2026', 'ambiguous', 'has no month 15: dates are read with the day first'],
    ['15 May', 'ambiguous', 'does not say the year'],
    ['15/05', 'ambiguous', 'does not say the year'],
    ['Sept 25', 'ambiguous', 'does not say both the day and the year'],
    ['May 2026', 'ambiguous', 'does not say the day'],
    ['Thursday 15 May 2026', 'ambiguous', 'cannot be right: 15 May 2026 is a Friday'],
    ['soon', 'not-a-date', 'is not a date'],
    ['12/03/26 or 13/03/26', 'not-a-date', 'is not a date'],
    ['', 'not-a-date', 'is not a date']
  ])('%s is no date: %s', (text, problem, reason) => {
    expect(parseDate(text)).toEqual({ problem, reason })
  })

  test('every way of showing a day is read back', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const { year, month, dayOfMonth } = partsOf(day)
        const short = String(year % 100).padStart(2, '0')
        for (const text of [formatDay(day), formatIso(day), `${dayOfMonth}/${month}/${year}`, `${dayOfMonth}.${month}.${short}`]) {
          expect(parseDate(text)).toEqual({ day })
        }
        expect(parseDate(`${weekdayName(day)} ${formatDay(day)}`)).toEqual({ day })
      })
    )
  })
})

describe('a number in a cell', () => {
  // What Excel itself shows for these serials.
  test.each([
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [61, 1900, '1900-03-01'],
    [25_569, 1900, '1970-01-01'],
    [46_157, 1900, '2026-05-15'],
    [46_157.75, 1900, '2026-05-15'],
    [2_958_465, 1900, '9999-12-31'],
    [0, 1904, '1904-01-01'],
    [44_695, 1904, '2026-05-15']
  ] as const)('%d in the %d system is %s', (serial, system, iso) => {
    const day = serialToDay(serial, system)
    expect(day === undefined ? undefined : formatIso(day)).toBe(iso)
    expect(day === undefined ? undefined : dayToSerial(day, system)).toBe(Math.floor(serial))
  })

  test.each([
    [60, 1900],
    [0, 1900],
    [-1, 1904],
    [2_958_466, 1900],
    [NaN, 1900]
  ] as const)('%d in the %d system is no day', (serial, system) => {
    expect(serialToDay(serial, system)).toBeUndefined()
  })

  test('a day that a date system cannot hold is refused', () => {
    expect(() => dayToSerial(dayOf(1903, 12, 31), 1904)).toThrow(RangeError)
    expect(() => dayToSerial(dayOf(1899, 12, 31), 1900)).toThrow(RangeError)
  })
})

describe('days', () => {
  test('a day that the calendar lacks is refused', () => {
    expect(() => dayOf(2026, 2, 30)).toThrow(RangeError)
    expect(parseIso('2026-02-30')).toBeUndefined()
    expect(parseIso('15/05/2026')).toBeUndefined()
  })

  test.each([
    ['2026-05-15', '2026-05-14'],
    ['2024-12-15', '2024-12-13'],
    ['2026-05-18', '2026-05-15'],
    ['2026-05-16', '2026-05-15']
  ])('the last working day before %s is %s', (from, to) => {
    expect(formatIso(lastWorkingDayBefore(parseIso(from) ?? NaN))).toBe(to)
  })

  test('other days can be free', () => {
    const friday = dayOf(2026, 5, 15)
    expect(lastWorkingDayBefore(friday + 1, day => isWeekend(day) || day === friday)).toBe(friday - 1)
    expect(() => lastWorkingDayBefore(friday, () => true)).toThrow(RangeError)
  })

  test('no working day lies between a day and the last working day before it', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const before = lastWorkingDayBefore(day)
        expect(isWeekend(before)).toBe(false)
        for (let between = before + 1; between < day; between++) expect(isWeekend(between)).toBe(true)
      })
    )
  })
})
