import { parseIso } from '../../src/domain/dates'
import { knowledgeOf } from '../../src/domain/working-days/calendar'
import { academicYearEnd } from '../../src/domain/working-days/terms'
import { dayOff, type Counting } from '../../src/domain/working-days/working-days'
import { calendarsOf } from '../../src/rules/calendar'
import { readSettings } from '../../src/rules/settings/read-settings'
import { readText } from '../recognise/read-sheet'
import { country } from '../../src/rules/settings/country'

const day = (iso: string) => parseIso(iso) ?? NaN
const counting: Counting = { within: 'term-time', dayOne: 'next-day', bankHolidaysCount: false }

function calendars(text: string) {
  const workbook = readText(text)
  return calendarsOf(workbook, readSettings(workbook).settings)
}

const terms = `
  == Term dates ==
  Academic year: 2023-24
  Term | Starts | Ends | Site
  Autumn term | 04/09/2023 | 20/12/2023 |
  October half term | 23/10/2023 | 27/10/2023 | All
  INSET day | 04/09/2023 | |
  Spring term | 04/01/2024 | 28/03/2024 |
  Easter holiday | 29/03/2024 | 12/04/2024 |
  Summer term | 15/04/2024 | 19/07/2024 |
  Sports week (closed) | 24/06/2024 | 28/06/2024 | North site
  Summer term | 31/02/2024 | 19/07/2025 |`

test('terms and holidays as schools list them, without a column for what they are', () => {
  const calendar = calendars(terms)()
  expect(calendar.periods.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
    'Autumn term: term', 'October half term: half-term', 'INSET day: closed', 'Spring term: term', 'Easter holiday: holiday', 'Summer term: term'
  ])
  expect(academicYearEnd(calendar, 2023)).toBe(day('2024-07-19'))
  expect(knowledgeOf(calendar, day('2023-10-01'), day('2024-07-01'))).toBe('terms')
})

test('what is for one site is for that site alone', () => {
  const of = calendars(terms)
  expect(dayOff(of('north site'), day('2024-06-25'), counting)).toMatchObject({ why: 'closed', name: 'Sports week (closed)' })
  expect(dayOff(of(), day('2024-06-25'), counting)).toBeUndefined()
  expect(of('North site')).toBe(of('north site'))
})

test('without a sheet bank holidays alone are known, and elsewhere nothing is', () => {
  const marks = `
    == Marks ==
    Candidate number | Mark | Sampled
    0012 | 30 | ✓`
  const abroad = `${marks}
    == Settings ==
    Setting | Value | Note
    calendar.country | Oman |
    calendar.weekend | Friday, Saturday |`
  const known = (text: string) => knowledgeOf(calendars(text)(), day('2024-01-01'), day('2024-02-01'))
  expect([known(marks), known(abroad)]).toEqual(['bank-holidays', 'weekends'])
  expect(calendars(abroad)().weekend).toEqual([5, 6])
})

test.each(['England', 'wales', 'Scotland', 'Northern Ireland', 'Oman', 'Finland'])('%s is a country', name => {
  expect(country.read(name, 1900)).toBe(name)
})

test.each(['Walse', 'Englnad', 'England and Walse', ' '])('%s is asked about', name => {
  expect(country.read(name, 1900)).toBeUndefined()
})
