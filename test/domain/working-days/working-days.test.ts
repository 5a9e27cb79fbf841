import fc from 'fast-check'
import { dayOf, formatIso, parseIso, weekday, type Day } from '../../../src/domain/dates'
import { calendarOfGroup, knowledgeOf, type Calendar, type Period, type PeriodKind } from '../../../src/domain/working-days/calendar'
import { academicYearEnd, academicYearOn, holidaysWithin, termOf } from '../../../src/domain/working-days/terms'
import { addWorkingDays, dayOff, daysLeftOut, isWorkingDay, workingDaysBetween, type Counting } from '../../../src/domain/working-days/working-days'

const day = (text: string): Day => parseIso(text) ?? NaN

function period(kind: PeriodKind, name: string, start: string, end = start, more: Partial<Period> = {}): Period {
  return { name, kind, start: day(start), end: day(end), academicYear: null, group: null, ...more }
}

const bare: Calendar = { periods: [], weekend: [6, 0], englandAndWales: true }
const year2023: Calendar = {
  ...bare,
  periods: [
    period('term', 'Autumn term', '2023-09-04', '2023-12-20'),
    period('closed', 'Training day', '2023-09-04'),
    period('half-term', 'October half term', '2023-10-23', '2023-10-27'),
    period('holiday', 'Christmas', '2023-12-21', '2024-01-03'),
    period('term', 'Spring term', '2024-01-04', '2024-03-28'),
    period('half-term', 'February half term', '2024-02-12', '2024-02-16'),
    period('term', 'Summer term', '2024-04-15', '2024-07-19'),
    period('half-term', 'May half term', '2024-05-27', '2024-05-31')
  ]
}
const inTerm: Counting = { within: 'term-time', dayOne: 'next-day', bankHolidaysCount: false }
const allYear: Counting = { ...inTerm, within: 'whole-year' }

test.each<[string, Calendar, string, number, Counting, string]>([
  ['fifteen days without a holiday', bare, '2023-10-02', 15, allYear, '2023-10-23'],
  ['the day itself counts', bare, '2023-10-02', 15, { ...allYear, dayOne: 'same-day' }, '2023-10-20'],
  ['a half term is left out', year2023, '2023-10-09', 15, inTerm, '2023-11-06'],
  ['a half term counts outside term time', year2023, '2023-10-09', 15, allYear, '2023-10-30'],
  ['Easter and a bank holiday', year2023, '2024-03-27', 3, inTerm, '2024-04-16'],
  ['bank holidays left out', year2023, '2024-05-03', 2, inTerm, '2024-05-08'],
  ['bank holidays count', year2023, '2024-05-03', 2, { ...inTerm, bankHolidaysCount: true }, '2024-05-07'],
  ['the summer, and a year without terms after it', year2023, '2024-07-18', 2, inTerm, '2024-09-02'],
  ['a weekend of Friday and Saturday', { ...bare, weekend: [5, 6], englandAndWales: false }, '2023-10-05', 1, allYear, '2023-10-08'],
  ['a part-time learner’s Tuesdays and Saturdays', year2023, '2023-10-02', 3, { ...inTerm, studyDays: [2, 6] }, '2023-10-10'],
  ['from a weekend', bare, '2023-10-07', 1, allYear, '2023-10-09'],
  ['from a weekend that is not day one', bare, '2023-10-07', 1, { ...allYear, dayOne: 'same-day' }, '2023-10-09'],
  ['no days at all', bare, '2023-10-07', 0, allYear, '2023-10-07']
])('%s', (_, calendar, from, days, counting, expected) => {
  expect(formatIso(addWorkingDays(calendar, day(from), days, counting))).toBe(expected)
})

test.each<[string, string, Counting, string | undefined]>([
  ['2023-10-07', 'weekend', inTerm, 'Saturday'],
  ['2023-10-03', 'no-study-day', { ...inTerm, studyDays: [1] }, 'Tuesday'],
  ['2024-05-06', 'bank-holiday', inTerm, 'Early May bank holiday'],
  ['2023-09-04', 'closed', inTerm, 'Training day'],
  ['2023-12-22', 'holiday', inTerm, 'Christmas'],
  ['2023-10-25', 'half-term', inTerm, 'October half term'],
  ['2024-04-08', 'outside-term', inTerm, 'Outside term']
])('%s does not count: %s', (text, why, counting, name) => {
  expect(dayOff(year2023, day(text), counting)).toEqual({ day: day(text), why, name })
})

test('elsewhere only the sheet tells bank holidays', () => {
  const elsewhere: Calendar = { ...bare, englandAndWales: false, periods: [period('bank-holiday', 'National Day', '2024-12-02', '2024-12-03')] }
  expect(isWorkingDay(elsewhere, day('2024-05-06'), allYear)).toBe(true)
  expect(dayOff(elsewhere, day('2024-12-03'), allYear)?.name).toBe('National Day')
})

test('a number of days that is none, or that no calendar holds, is refused', () => {
  expect(() => addWorkingDays(bare, 0, -1, allYear)).toThrow('whole and from 0, not -1')
  expect(() => addWorkingDays(bare, 0, 1.5, allYear)).toThrow(RangeError)
  expect(() => addWorkingDays({ ...bare, weekend: [0, 1, 2, 3, 4, 5, 6] }, 0, 1, allYear)).toThrow('Ten years do not hold 1 days')
})

describe('terms', () => {
  test('the term of a day, a half term within', () => {
    expect(termOf(year2023, day('2023-10-25'))?.name).toBe('Autumn term')
    expect(termOf(year2023, day('2023-12-25'))).toBeUndefined()
  })

  test('an academic year ends with its last term', () => {
    expect(academicYearEnd(year2023, 2023)).toBe(day('2024-07-19'))
    expect(academicYearEnd(year2023, 2024)).toBeUndefined()
  })

  test('a term that begins in August belongs to the year that follows', () => {
    const scottish: Calendar = { ...bare, periods: [period('term', 'Term 1', '2025-08-18', '2025-10-10')] }
    expect(academicYearOn(scottish, day('2025-08-20'))).toBe(2025)
    expect(academicYearOn(bare, day('2025-08-20'))).toBe(2024)
    expect(academicYearOn({ ...bare, periods: [period('term', 'Term 1', '2025-02-01', '2025-05-10', { academicYear: 2025 })] }, day('2025-02-03'))).toBe(2025)
  })

  test('holidays that touch some days', () => {
    const names = (from: string, to: string) => holidaysWithin(year2023, day(from), day(to)).map(({ name }) => name)
    expect(names('2023-10-27', '2024-02-12')).toEqual(['October half term', 'Christmas', 'February half term'])
    expect(names('2023-10-28', '2023-12-20')).toEqual([])
  })
})

describe('groups', () => {
  const sites: Calendar = { ...bare, periods: [period('holiday', 'All', '2023-12-21'), period('holiday', 'North', '2023-12-22', '2023-12-22', { group: 'North site' })] }
  test.each([[null, ['All']], ['south site', ['All']], [' NORTH site', ['All', 'North']]])('%s', (group, names) => {
    expect(calendarOfGroup(sites, group).periods.map(({ name }) => name)).toEqual(names)
  })
})

test.each<[string, Calendar, string, string, string]>([
  ['terms listed', year2023, '2023-10-01', '2024-07-01', 'terms'],
  ['into a year without terms', year2023, '2024-07-01', '2024-09-02', 'bank-holidays'],
  ['only holidays listed', { ...bare, periods: [period('holiday', 'Christmas', '2023-12-21', '2024-01-03')] }, '2023-12-01', '2024-01-08', 'holidays'],
  ['nothing listed', bare, '2023-10-01', '2023-10-02', 'bank-holidays'],
  ['nothing listed elsewhere', { ...bare, englandAndWales: false }, '2023-10-02', '2023-10-01', 'weekends']
])('what is known: %s', (_, calendar, from, to, knowledge) => {
  expect(knowledgeOf(calendar, day(from), day(to))).toBe(knowledge)
})

describe('invariants', () => {
  const anyDay = fc.integer({ min: dayOf(2022, 9, 1), max: dayOf(2025, 8, 31) })
  const anyPeriod = fc.record({
    name: fc.constant('A period'),
    kind: fc.constantFrom<PeriodKind>('term', 'half-term', 'holiday', 'bank-holiday', 'closed'),
    start: anyDay,
    length: fc.integer({ min: 0, max: 90 })
  }).map(({ start, length, ...rest }) => ({ ...rest, start, end: start + length, academicYear: null, group: null }))
  const anyCalendar = fc.record({
    periods: fc.array(anyPeriod, { maxLength: 8 }),
    weekend: fc.constantFrom([6, 0], [5, 6], []),
    englandAndWales: fc.boolean()
  })
  const anyCounting: fc.Arbitrary<Counting> = fc.record({
    within: fc.constantFrom('term-time' as const, 'whole-year' as const),
    dayOne: fc.constantFrom('same-day' as const, 'next-day' as const),
    bankHolidaysCount: fc.boolean(),
    studyDays: fc.constantFrom([1, 3], [0, 1, 2, 3, 4, 5, 6])
  })

  test('days that were added are days that lie between, and the last one counts', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 60 }), anyCounting, (calendar, from, days, counting) => {
      const to = addWorkingDays(calendar, from, days, counting)
      expect(workingDaysBetween(calendar, from, to, counting)).toBe(days)
      expect(isWorkingDay(calendar, to, counting)).toBe(true)
    }))
  })

  test('more days never end earlier, and no two numbers of days end together', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), anyCounting, (calendar, from, days, counting) => {
      expect(addWorkingDays(calendar, from, days + 1, counting)).toBeGreaterThan(addWorkingDays(calendar, from, days, counting))
    }))
  })

  test('every day between either counts or is left out with a reason', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 0, max: 60 }), anyCounting, (calendar, from, span, counting) => {
      const to = from + span
      const looked = span + (counting.dayOne === 'same-day' ? 1 : 0)
      expect(workingDaysBetween(calendar, from, to, counting) + daysLeftOut(calendar, from, to, counting).length).toBe(looked)
    }))
  })

  test('counting bank holidays as working days never gives a later day', () => {
    fc.assert(fc.property(anyCalendar, anyDay, fc.integer({ min: 1, max: 40 }), anyCounting, (calendar, from, days, counting) => {
      const late = addWorkingDays(calendar, from, days, { ...counting, bankHolidaysCount: false })
      expect(addWorkingDays(calendar, from, days, { ...counting, bankHolidaysCount: true })).toBeLessThanOrEqual(late)
    }))
  })

  test('a study day takes no notice of the weekend', () => {
    fc.assert(fc.property(anyDay, date => isWorkingDay({ ...bare, englandAndWales: false }, date, { ...allYear, studyDays: [weekday(date)] })))
  })
})
