import type { Day } from '../dates'
import type { Calendar, Period } from './calendar'

/** Terms that fewer than so many days part are halves of one, with a half-term between them. */
const HALF_TERM_DAYS = 12

/**
 * Whether a day lies in a later term than an earlier one; undefined where either lies in no term that the calendar
 * lists. Halves of one term that are listed apart, such as "Autumn 1" and "Autumn 2", are one: they have the same word,
 * or fewer than twelve days between them. It never throws.
 *
 * @example isInLaterTerm(calendar, dayOf(2023, 12, 1), dayOf(2024, 1, 15)) // true
 */
export function isInLaterTerm(calendar: Calendar, earlier: Day, later: Day): boolean | undefined {
  const terms = calendar.periods.filter(({ kind }) => kind === 'term').sort((a, b) => a.start - b.start)
  const [from, to] = [indexOfTerm(terms, earlier), indexOfTerm(terms, later)]
  if (from < 0 || to < 0) return undefined
  return terms.slice(from, to).some((term, index) => {
    const next = terms[from + index + 1]
    return next !== undefined && !areHalves(term, next)
  })
}

function indexOfTerm(terms: readonly Period[], day: Day): number {
  return terms.findIndex(({ start, end }) => start <= day && day <= end)
}

function areHalves(term: Period, next: Period): boolean {
  const word = wordOf(term)
  return next.start - term.end - 1 < HALF_TERM_DAYS || (word !== '' && word === wordOf(next) && next.start - term.end < 60)
}

/** "autumn" of "Autumn term 1" and "2nd half of autumn term". */
function wordOf({ name }: Period): string {
  return /\b(?:autumn|winter|spring|lent|easter|summer|trinity|michaelmas|hilary)\b/i.exec(name)?.[0].toLowerCase() ?? ''
}
