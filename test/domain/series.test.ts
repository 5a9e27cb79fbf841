import fc from 'fast-check'
import { dayOf } from '../../src/domain/dates'
import { academicYearOfSeries, compareSeries, parseSeries, sameSeries, seriesByDays, seriesOfDay, formatSeries } from '../../src/domain/series'

const decJan2026 = { window: 'dec-jan', year: 2026 } as const
const mayJune2026 = { window: 'may-june', year: 2026 } as const

describe('a series as people write it', () => {
  test.each([
    'December 2025', 'Dec 2025', 'Dec 25', 'January 2026', 'Jan 26', 'Jan-26', 'Dec/Jan 2025-26', 'Dec/Jan 2025/26', 'DEC / JAN 25-26',
    'December/January 2025-2026', 'December 2025/January 2026', 'Dec 25/Jan 26', 'January series 2026', 'December 2025/26'
  ])('%s is Dec/Jan 2026', text => {
    expect(parseSeries(text)).toEqual({ series: decJan2026 })
  })

  test.each(['May/June 2026', 'May 2026', 'June 26', 'Summer 2026', 'May–Jun 2026', '2026 May/June', 'May and June 2025-26'])(
    '%s is May/June 2026',
    text => {
      expect(parseSeries(text)).toEqual({ series: mayJune2026 })
    }
  )

  test.each([
    ['Dec/Jan 2026', { window: 'dec-jan', lone: 2026 }],
    ['December/January 2025', { window: 'dec-jan', lone: 2025 }],
    ['Dec/Jan', { window: 'dec-jan', lone: null }],
    ['Summer', { window: 'may-june', lone: null }]
  ])('%s leaves the year open', (text, reading) => {
    expect(parseSeries(text)).toEqual(reading)
  })

  test.each(['', '2026', 'Autumn 2025', 'November 2025', 'Jan/June 2026', 'Dec/Jan 2025-27', 'May 2025 or 2026', 'May 202', 'Dec 2025/Jan 2025'])(
    '"%s" is no series',
    text => {
      expect(parseSeries(text)).toBeNull()
    }
  )

  test('what is shown is read back', () => {
    const year = fc.integer({ min: 2022, max: 2069 })
    fc.assert(
      fc.property(year, year => {
        expect(parseSeries(formatSeries({ window: 'may-june', year }))).toEqual({ series: { window: 'may-june', year } })
        expect(parseSeries(formatSeries({ window: 'dec-jan', year }))).toEqual({ window: 'dec-jan', lone: year })
      })
    )
  })
})

test.each([
  [[2025, 12, 1], decJan2026],
  [[2026, 1, 26], decJan2026],
  [[2026, 5, 1], mayJune2026],
  [[2026, 6, 30], mayJune2026],
  [[2026, 3, 1], undefined]
] as const)('the series of the day %p', ([year, month, day], series) => {
  expect(seriesOfDay(dayOf(year, month, day))).toEqual(series)
})

test.each([
  ['dec-jan', [dayOf(2025, 11, 3), dayOf(2026, 1, 9)], decJan2026],
  ['dec-jan', [dayOf(2025, 7, 1), dayOf(2025, 9, 2)], decJan2026],
  ['dec-jan', [dayOf(2025, 7, 1)], undefined],
  ['dec-jan', [dayOf(2024, 12, 3), dayOf(2025, 12, 3)], undefined],
  ['may-june', [dayOf(2026, 7, 1)], mayJune2026],
  ['may-june', [], undefined]
] as const)('%s by the days %p', (window, days, series) => {
  expect(seriesByDays(window, days)).toEqual(series)
})

test('series follow each other', () => {
  const series = [mayJune2026, decJan2026, { window: 'may-june', year: 2025 } as const]
  expect([...series].sort(compareSeries).map(formatSeries)).toEqual(['May/June 2025', 'Dec/Jan 2026', 'May/June 2026'])
  expect(sameSeries(decJan2026, { ...decJan2026 })).toBe(true)
  expect(sameSeries(decJan2026, mayJune2026)).toBe(false)
  expect(academicYearOfSeries(decJan2026)).toBe(2025)
})
