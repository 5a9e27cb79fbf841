import fc from 'fast-check'
import { dayOf } from '../../../src/domain/dates'
import { settingFamilies, settingsList } from '../../../src/rules/settings'
import { counts, daysOfYear, sampleTable, weekdays } from '../../../src/rules/settings/compound-types'
import type { Setting } from '../../../src/rules/settings/setting'
import {
  academicYear, choice, date, list, percentage, percentagePoints, rulebookId, text, wholeNumber, yesNo, years, type Typed, type ValueType
} from '../../../src/rules/settings/value-type'

const size = choice({ 'show-both': ['both'], entered: [] })
const sample = counts('learners', 'units')

test.each<[string, ValueType<unknown>, Typed, unknown]>([
  ['whole number', wholeNumber(0, 60), 15, 15],
  ['whole number as text', wholeNumber(0, 60), ' 15 ', 15],
  ['half a number', wholeNumber(0, 60), 1.5, undefined],
  ['out of range', wholeNumber(0, 60), 61, undefined],
  ['a word', wholeNumber(0, 60), 'many', undefined],
  ['per cent with its sign', percentage, '50 %', 50],
  ['per cent as Excel holds it', percentage, 0.07, 7],
  ['all of it', percentage, 1, 100],
  ['per cent without a sign', percentage, 50, 50],
  ['half a per cent', percentage, '0.5%', 0.5],
  ['more than all', percentage, 150, undefined],
  ['less than none', percentage, -0.1, undefined],
  ['one point is no hundred', percentagePoints, 1, 1],
  ['points as a share', percentagePoints, 0.08, 8],
  ['yes', yesNo, 'Yes', true],
  ['TRUE', yesNo, true, true],
  ['a tick', yesNo, '✓', true],
  ['nought', yesNo, 0, false],
  ['perhaps', yesNo, 'perhaps', undefined],
  ['a choice by its name', size, 'Show both', 'show-both'],
  ['a choice by another name', size, 'both', 'show-both'],
  ['no such choice', size, 'half', undefined],
  ['FALSE where no is a choice', choice({ no: [], always: [] }), false, 'no'],
  ['commas', list, 'Sport, Art', ['Sport', 'Art']],
  ['semicolons keep commas', list, 'Sport; Sport, Activity and Fitness', ['Sport', 'Sport, Activity and Fitness']],
  ['line breaks', list, 'Sport\nArt', ['Sport', 'Art']],
  ['nothing but signs', list, ' ; ', undefined],
  ['a text', text, ' Scotland ', 'Scotland'],
  ['a date as text', date, '31/01/2021', dayOf(2021, 1, 31)],
  ['a date as a number', date, 44227, dayOf(2021, 1, 31)],
  ['an ambiguous date', date, '01/31/2021', undefined],
  ['a number that is no day', date, 12, undefined],
  ['years', years, '2019, 2018; ', undefined],
  ['years in any order', years, '2019, 2018, 2019', [2018, 2019]],
  ['one year as a number', years, 2019, [2019]],
  ['academic year', academicYear, '2025/26', 2025],
  ['a guide by its letters', rulebookId, 'TA', 'pearson-tech-awards-2025-26'],
  ['no guide', rulebookId, 'ours', undefined],
  ['several numbers', sample, '3, 1', { learners: 3, units: 1 }],
  ['too few numbers', sample, '3', undefined],
  ['a number that is none among several', sample, '3, one', undefined],
  ['bands', sampleTable, '1-15 all; 16–100 15; 101+ 20', [{ upTo: 15, size: 'all' }, { upTo: 100, size: 15 }, { upTo: Infinity, size: 20 }]],
  ['bands with a gap', sampleTable, '1-15 all; 17+ 20', undefined],
  ['bands without an end', sampleTable, '1-15 all; 16-100 15', undefined],
  ['a band that runs backwards', sampleTable, '1-15 all; 16-10 3; 11+ 4', undefined],
  ['days of the year', daysOfYear, '1 Sep, 31 August', { first: { month: 9, day: 1 }, last: { month: 8, day: 31 } }],
  ['a day that no year has', daysOfYear, '31 Sep, 31 Aug', undefined],
  ['weekdays', weekdays, 'Fridays and Sat', [5, 6]],
  ['no weekday', weekdays, 'Caturday', undefined],
  ['no day left to work', weekdays, 'Mon, Tue, Wed, Thu, Fri, Sat, Sun', undefined]
])('%s', (_, type, typed, expected) => {
  expect(type.read(typed, 1900)).toEqual(expected)
})

test('a date is counted as its workbook counts', () => {
  expect(date.read(42765, 1904)).toBe(dayOf(2021, 1, 31))
})

describe('the list of settings', () => {
  const all: [string, Setting<unknown>][] = Object.entries(settingsList)

  test.each(all)('%s: its starting value reads back as it is shown', (_, { type, start }) => {
    if (start !== null && start !== undefined) expect(type.read(type.show(start), 1900)).toEqual(start)
  })

  test.each(all)('%s says what it means and what it takes', (_, { meaning, type }) => {
    expect(meaning).toMatch(/^[A-Z].*[^.]$/)
    expect(type.expects).toMatch(/^\S.*[^.]$/)
  })

  test('marks the numbers that no document gives as the centre’s own', () => {
    expect(all.filter(([, { own }]) => own).map(([id]) => id)).toEqual(expect.arrayContaining([
      'history.difference-points', 'history.group-difference-points', 'history.several-sectors', 'history.small-group', 'history.volume-change',
      'ia.deadlines-per-week', 'ia.feedback-days', 'ia.large-cohort', 'qa.cohort-increase', 'qa.registration-rise', 'qa.significant-registrations',
      'qa.standardisation-dates', 'qa.units-available', 'registrations.late-pattern-points', 'ta.creative-subjects', 'ta.enough-marks',
      'ta.severe-discrepancy', 'ta.similar-mark', 'tag.evidence-gap-weeks', 'tag.first-half-ends', 'tag.low-content-taught', 'tag.review-lead-days'
    ]))
  })

  test('no family bears the name of a setting', () => {
    expect(Object.keys(settingFamilies).filter(id => id in settingsList)).toEqual([])
  })
})

describe('what is shown reads back', () => {
  test('sample tables', () => {
    const table = fc.array(fc.record({ width: fc.integer({ min: 1, max: 90 }), size: fc.oneof(fc.constant('all' as const), fc.integer({ min: 0, max: 99 })) }), { minLength: 1, maxLength: 6 })
      .map(bands => {
        let upTo = 0
        return bands.map(({ width, size }, index) => ({ upTo: index === bands.length - 1 ? Infinity : (upTo += width), size }))
      })
    fc.assert(fc.property(table, bands => { expect(sampleTable.read(sampleTable.show(bands), 1900)).toEqual(bands) }))
  })

  test('lists, percentages, days of the week', () => {
    const name = fc.stringMatching(/^[A-Za-z&][A-Za-z& ,]{0,20}[A-Za-z]$/)
    fc.assert(fc.property(fc.array(name, { minLength: 1 }), names => { expect(list.read(list.show(names), 1900)).toEqual(names) }))
    fc.assert(fc.property(fc.integer({ min: 0, max: 100 }), share => { expect(percentage.read(percentage.show(share), 1900)).toBe(share) }))
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 6 }), days => {
      expect(weekdays.read(weekdays.show(days), 1900)).toEqual(days)
    }))
  })
})
