import type { Comparison, ComparisonNote, LockedScope } from '../model/comparison'
import type { CompareRules } from './compare-rules'
import type { History, Tally } from './read-history'
import type { Now } from './read-now'
import type { ScopeParts, Scopes } from './scopes'
import { listed, percent } from './wording'

const note = (text: string, ...entries: string[]): ComparisonNote => ({ text, entries })

interface Run {
  readonly now: Now
  readonly history: History
  readonly scopes: Scopes
  readonly comparisons: readonly Comparison[]
  /** Scopes whose grades are not all recorded, where that does not lock them. */
  readonly early: readonly LockedScope[]
  readonly rules: CompareRules
}

/** What is to be known of all comparisons of a run. */
export function runNotes({ now, history, scopes, comparisons, early, rules }: Run): readonly ComparisonNote[] {
  const isByGroup = comparisons.some(({ scope }) => scope.by.startsWith('group:'))
  const hasGroupsOnly = history.awards.length > 0 && history.awards.every(({ group }) => group !== '')
  return [
    ...(now.isYearGuessed ? [note(`Nothing says of which year the grades are: ${now.year} is taken, the year after the latest of the history.`)] : []),
    ...(now.isOfHistory && !now.isYearGuessed ? [note(`No sheet of grades is of ${now.year}, so the rows of the history of that year are taken for this year’s.`)] : []),
    ...[...now.unread, ...history.unread].map(unreadNote),
    ...now.repeated.map(repeatedNote),
    ...history.repeated.map(repeatedRowNote),
    ...early.map(({ scope, missing, of }) => note(`${missing} of the ${of} learners in ${scope.name} have no grade yet: compare again once all are recorded.`)),
    ...(scopes.unplaced === 0 ? [] : [note(`${scopes.unplaced} ${scopes.unplaced === 1 ? 'learner is' : 'learners are'} in no group, since the register does not say.`, 'QT-104')]),
    ...(scopes.ended.length === 0 ? [] : [note(`In the history alone, and so not compared: ${listed(scopes.ended)}.`, 'QT-95')]),
    ...(hasGroupsOnly && !isByGroup ? [note('The history tells of groups of learners alone: add rows for all learners, or compare by group.', 'QT-93')] : []),
    ...severalSectors(comparisons, rules)
  ]
}

function unreadNote({ sheet, count, cell }: Tally): ComparisonNote {
  return note(`${count} ${count === 1 ? 'result' : 'results'} on "${sheet}" can’t be read and ${count === 1 ? 'is' : 'are'} left out, the first in ${cell}: correct ${count === 1 ? 'it' : 'them'} and compare again.`)
}

function repeatedNote({ sheet, count, cell }: Tally): ComparisonNote {
  return note(`${count} ${count === 1 ? 'grade' : 'grades'} on "${sheet}" ${count === 1 ? 'stands' : 'stand'} beside another of the same learner and qualification, component or unit, the first in ${cell}: each is counted, so keep one where one is meant.`)
}

function repeatedRowNote({ sheet, count, cell }: Tally): ComparisonNote {
  return note(`${count} ${count === 1 ? 'row' : 'rows'} on "${sheet}" ${count === 1 ? 'says' : 'say'} the same as an earlier row of results, the first in ${cell}: each is counted, so delete what stands twice.`)
}

/** A difference in many sectors is the whole centre's. */
function severalSectors(comparisons: readonly Comparison[], { severalSectors: share }: CompareRules): readonly ComparisonNote[] {
  const sectors = new Set(comparisons.flatMap(({ scope, years }) => (scope.by === 'sector' && years.length > 0 ? [scope.name] : [])))
  const flagged = new Set(comparisons.flatMap(({ scope, asks }) => (scope.by === 'sector' && asks ? [scope.name] : [])))
  if (flagged.size < 2 || flagged.size / sectors.size < share) return []
  return [note(`${flagged.size} of the ${sectors.size} sectors compared differ much (the centre’s own threshold is ${percent(share)}): a review across all sectors may be needed.`, 'QT-112')]
}

/** What is to be known of one scope, whatever its figures say. */
export function scopeNotes({ scope, discontinued }: ScopeParts, guide: string, { baselineYears }: CompareRules): readonly ComparisonNote[] {
  const left = discontinued.length === 0 ? [] : [note(`No longer offered, and so left out of the history: ${listed(discontinued)}.`, 'QT-95')]
  const aggregated = scope.by === 'sector' || scope.by === 'suite' || scope.by === 'centre'
  const set = guide === 'pearson-q-tag-2021' && baselineYears !== null && aggregated
  return [
    ...left,
    ...(aggregated ? [note(aggregateText(scope.by), 'QT-94')] : []),
    ...(set ? [note(`The earlier years are those of the centre’s settings: ${listed(baselineYears.map(String))}.`, 'QT-93')] : [])
  ]
}

function aggregateText(by: string): string {
  if (by === 'sector') return 'All qualifications of the sector at this level whose grades are of one scale are taken together.'
  return `All qualifications of the ${by} whose grades are of one scale are taken together.`
}
