import Holidays from 'date-holidays'
import { formatIso, isWeekend, parseIso } from '../../../src/domain/dates'
import { bankHolidayOn, bankHolidaysOf } from '../../../src/domain/working-days/bank-holidays'
import { easterSunday } from '../../../src/domain/working-days/easter'

const iso = (year: number) => bankHolidaysOf(year).map(({ day }) => formatIso(day))
const day = (text: string) => parseIso(text) ?? NaN

// From the tables of the Royal Observatory and of the Astronomical Society of South Australia.
test.each([
  [1818, '1818-03-22'], [1943, '1943-04-25'], [2000, '2000-04-23'], [2008, '2008-03-23'], [2011, '2011-04-24'], [2019, '2019-04-21'],
  [2024, '2024-03-31'], [2025, '2025-04-20'], [2026, '2026-04-05'], [2038, '2038-04-25'], [2285, '2285-03-22']
])('Easter Sunday of %i is %s', (year, sunday) => {
  expect(formatIso(easterSunday(year))).toBe(sunday)
})

test('Easter is not known before the calendar began, nor of half a year', () => {
  expect(() => easterSunday(1582)).toThrow('years from 1583, not 1582')
  expect(() => easterSunday(2026.5)).toThrow(RangeError)
})

// gov.uk/bank-holidays, England and Wales.
test.each([
  [2020, ['2020-01-01', '2020-04-10', '2020-04-13', '2020-05-08', '2020-05-25', '2020-08-31', '2020-12-25', '2020-12-28']],
  [2021, ['2021-01-01', '2021-04-02', '2021-04-05', '2021-05-03', '2021-05-31', '2021-08-30', '2021-12-27', '2021-12-28']],
  [2022, ['2022-01-03', '2022-04-15', '2022-04-18', '2022-05-02', '2022-06-02', '2022-06-03', '2022-08-29', '2022-09-19', '2022-12-26', '2022-12-27']],
  [2023, ['2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26']],
  [2026, ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']]
])('the days off of %i are those of the published list', (year, days) => {
  expect(iso(year)).toEqual(days)
})

test.each([
  ['2011-04-29', 'Royal wedding'], ['2012-06-04', 'Spring bank holiday'], ['2012-06-05', 'Diamond Jubilee'], ['2020-05-08', 'Early May bank holiday'],
  ['2022-06-02', 'Spring bank holiday'], ['2022-06-03', 'Platinum Jubilee'], ['2022-09-19', 'State funeral'], ['2023-05-08', 'Coronation'],
  ['2021-12-28', 'Boxing Day'], ['2022-12-27', 'Christmas Day']
])('%s is %s', (text, name) => {
  expect(bankHolidayOn(day(text))?.name).toBe(name)
})

test.each(['2020-05-04', '2021-12-25', '2022-05-30', '2026-05-05'])('%s is no day off', text => {
  expect(bankHolidayOn(day(text))).toBeUndefined()
})

describe('against date-holidays, an independent list', () => {
  const others = new Holidays('GB', 'ENG')
  const years = Array.from({ length: 21 }, (_, index) => 2015 + index)
  test.each(years)('the weekdays off in %i', year => {
    const theirs = others.getHolidays(year).filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10))
    const weekdays = [...new Set(theirs)].filter(text => !isWeekend(day(text))).sort()
    expect(iso(year)).toEqual(weekdays)
  })
})
