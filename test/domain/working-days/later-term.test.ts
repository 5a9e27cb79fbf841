import { dayOf, type Day } from '../../../src/domain/dates'
import type { Period } from '../../../src/domain/working-days/calendar'
import { isInLaterTerm } from '../../../src/domain/working-days/later-term'

const term = (name: string, start: Day, end: Day): Period => ({ name, kind: 'term', start, end, academicYear: null, group: null })
const calendarOf = (...periods: readonly Period[]) => ({ periods, weekend: [0, 6], englandAndWales: true })

const threeTerms = calendarOf(
  term('Spring term', dayOf(2024, 1, 2), dayOf(2024, 3, 28)),
  term('Autumn term', dayOf(2023, 9, 4), dayOf(2023, 12, 15)),
  term('Summer term', dayOf(2024, 4, 15), dayOf(2024, 7, 19))
)
const sixTerms = calendarOf(
  term('Term 1', dayOf(2023, 9, 4), dayOf(2023, 10, 20)),
  term('Term 2', dayOf(2023, 10, 30), dayOf(2023, 12, 15)),
  term('Term 3', dayOf(2024, 1, 2), dayOf(2024, 2, 9)),
  term('Term 4', dayOf(2024, 2, 19), dayOf(2024, 3, 28))
)
const longHalfTerm = calendarOf(
  term('Autumn 1', dayOf(2023, 9, 4), dayOf(2023, 10, 20)),
  term('Autumn 2', dayOf(2023, 11, 6), dayOf(2023, 12, 15)),
  term('Autumn 1', dayOf(2024, 9, 2), dayOf(2024, 10, 18))
)

it.each([
  ['the next term (worked example 65)', threeTerms, dayOf(2023, 12, 1), dayOf(2024, 1, 15), true],
  ['the same term', threeTerms, dayOf(2023, 9, 20), dayOf(2023, 12, 15), false],
  ['two terms later', threeTerms, dayOf(2023, 12, 1), dayOf(2024, 5, 1), true],
  ['an earlier term', threeTerms, dayOf(2024, 1, 15), dayOf(2023, 12, 1), false],
  ['marked in the holiday', threeTerms, dayOf(2023, 12, 20), dayOf(2024, 1, 8), undefined],
  ['the other half of a term', sixTerms, dayOf(2023, 10, 18), dayOf(2023, 11, 1), false],
  ['the half after Christmas', sixTerms, dayOf(2023, 12, 1), dayOf(2024, 1, 8), true],
  ['half a term later, over a half-term of two weeks', longHalfTerm, dayOf(2023, 10, 18), dayOf(2023, 11, 8), false],
  ['the autumn of the next year', longHalfTerm, dayOf(2023, 12, 1), dayOf(2024, 9, 5), true]
] as const)('%s', (_, calendar, from, to, later) => {
  expect(isInLaterTerm(calendar, from, to)).toBe(later)
})
