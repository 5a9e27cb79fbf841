import type { DateItem, DatesReport, DateStatus } from '../model/dates'
import type { Computed } from '../model/finding'
import { readEntryId } from '../rules/entry-id'
import { listedRulebooks, type DatesInput } from './dates-input'
import { keyDateItems, yearsOf } from './key-date-items'
import { recordDates, recordItems } from './record-items'
import { keepItems, workedOutDates } from './worked-out'

const ORDER: readonly DateStatus[] = ['overdue', 'due', 'upcoming', 'no date', 'over', 'done']

/** Everything that has a day: the guides' dates, the centre's, those that rules worked out; what is kept; what is recorded. */
export function listDates(input: DatesInput, computed: readonly Computed[]): DatesReport {
  const dates = together([...keyDateItems(input), ...recordDates(input)], workedOutDates(input, computed))
  return {
    asOf: input.asOf,
    guides: Object.fromEntries(listedRulebooks(input).map(book => [book.id, book.edition(yearsOf(input, book)[0] ?? null).title])),
    dates: apart([...dates].sort(nextFirst)),
    keepUntil: keepItems(input, computed),
    records: recordItems(input)
  }
}

/** A day that was worked out stands for the guide's own entry, and a row of the centre's key dates for both. */
function together(ofGuides: readonly DateItem[], workedOut: readonly DateItem[]): readonly DateItem[] {
  const isSame = (one: DateItem, other: DateItem) =>
    one.rulebook === other.rulebook && readEntryId(one.catalogue ?? '')?.id === readEntryId(other.catalogue ?? '')?.id
  return [
    ...ofGuides.filter(item => item.place !== null || !workedOut.some(other => isSame(item, other) && (item.official === null || item.official === other.official))),
    ...workedOut.filter(item => !ofGuides.some(other => other.place !== null && isSame(item, other) && item.official === other.official))
  ]
}

function nextFirst(one: DateItem, other: DateItem): number {
  const rank = ({ status }: DateItem) => ORDER.indexOf(status === 'due' ? 'upcoming' : status)
  return rank(one) - rank(other) || (one.official ?? Infinity) - (other.official ?? Infinity) || 0
}

/** Two rows of one event have ids of their own. */
function apart(dates: readonly DateItem[]): readonly DateItem[] {
  const seen = new Map<string, number>()
  return dates.map(item => {
    const count = (seen.get(item.id) ?? 0) + 1
    seen.set(item.id, count)
    return count === 1 ? item : { ...item, id: `${item.id}/${count}` }
  })
}
