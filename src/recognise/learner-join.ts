import { isNearName } from '../domain/near-name'
import { isSameName } from '../domain/person-name'
import { chainsOf } from './chains'
import { LearnerGroups } from './learner-groups'
import type { LearnerRows } from './learner-rows'
import { numberIds, type NumberId } from './typed-sheet'

/** One number beside more names than this says nothing of who is who. */
const MOST_NAMES = 8

/** A number, and the rows that have it though their names differ. */
interface Contested {
  readonly by: NumberId
  readonly indexes: readonly number[]
}

export interface Joined {
  readonly groups: LearnerGroups
  readonly contested: readonly Contested[]
}

/**
 * Brings the rows of each learner together, by one kind of number after the other and then by name. Whether a number
 * joins is decided for all its rows at once, so that the order of the sheets makes no difference, and a mistyped number
 * can't chain two learners together: where its rows are told apart by a stronger number, or by names that can't be one
 * person's, it joins only those of the same name, and of these none that two different numbers on one sheet tell apart.
 * A name joins only rows that no number could join, and only where all its rows can be one learner's.
 */
export function joinLearners(rows: LearnerRows): Joined {
  const groups = new LearnerGroups(rows)
  const contested: Contested[] = []
  for (const id of numberIds) {
    const numbers = rows.numbersOf(id)
    for (const all of chainsOf(rows.count, index => numbers[index])) {
      if (rows.differInName(all)) contested.push({ by: id, indexes: all })
      for (const shared of id === 'candidate-number' ? byScope(rows, all) : [all]) joinByNumber(id, shared, rows, groups)
    }
  }
  if (!numberIds.some(id => namesEveryone(id, rows))) {
    for (const namesakes of chainsOf(rows.count, index => nameKey(rows, index))) joinByName(namesakes, rows, groups)
  }
  return { groups, contested }
}

/** Where everyone has a number of one kind, no name is needed. */
function namesEveryone(id: NumberId, rows: LearnerRows): boolean {
  return rows.filled(id) === rows.count && (id !== 'candidate-number' || rows.scopes.length === 1)
}

/** One word, such as a first name, joins on its own sheet alone. */
function nameKey(rows: LearnerRows, index: number): string | undefined {
  const name = rows.name(index)
  if (name === '') return undefined
  return name.includes(' ') ? name : `${name}|${rows.sheetIndex(index)}`
}

/** Candidate numbers are given out anew by each centre and year; rows that don't say which count only where there is one. */
function byScope(rows: LearnerRows, indexes: readonly number[]): readonly (readonly number[])[] {
  if (rows.scopes.length === 1) return [indexes]
  const scopes = new Map<number, number[]>()
  for (const index of indexes) {
    const scope = scopes.get(rows.scopeId(index))
    if (scope) scope.push(index)
    else scopes.set(rows.scopeId(index), [index])
  }
  const ids = [...scopes.keys()]
  return ids.every(one => ids.every(other => rows.mayBeOneScope(one, other))) ? [indexes] : [...scopes.values()]
}

function joinByNumber(id: NumberId, shared: readonly number[], rows: LearnerRows, groups: LearnerGroups): void {
  const claimants = groups.among(shared)
  if (claimants.length === 1) return
  if (!isToldApart(id, claimants, groups) && canBeOnePerson(id, shared, rows)) {
    groups.merge(claimants, id)
    return
  }
  for (const namesakes of byName(shared, rows)) {
    const alike = groups.among(namesakes)
    if (alike.length > 1 && !groups.isOverfull(alike) && !areDistinctOnOneSheet(id, alike, rows, groups)) groups.merge(alike, id)
  }
}

const strongerThan = (id: NumberId) => numberIds.slice(0, numberIds.indexOf(id)).filter(other => other !== 'candidate-number')

/** Whether a number that comes before in the order of joining differs between the groups. */
function isToldApart(id: NumberId, claimants: readonly number[], groups: LearnerGroups): boolean {
  return strongerThan(id).some(stronger => {
    const numbers = new Set(claimants.map(group => groups.number(stronger, group)))
    numbers.delete(undefined)
    return numbers.size > 1 || numbers.has(null)
  })
}

function areDistinctOnOneSheet(id: NumberId, claimants: readonly number[], rows: LearnerRows, groups: LearnerGroups): boolean {
  const members = claimants.flatMap(group => groups.members(group))
  return strongerThan(id).some(stronger => {
    const known = new Map<number, string>()
    return members.some(index => {
      const number = rows.number(stronger, index)
      if (number === undefined) return false
      const before = known.get(rows.sheetIndex(index))
      known.set(rows.sheetIndex(index), number)
      return before !== undefined && before !== number
    })
  })
}

/** How nearly two names are one, from 0 for names that share no word to 3 for the same. */
function agreement(one: string, other: string): number {
  if (isSameName(one, other)) return 3
  if (isNearName(one, other)) return 2
  const words = other.split(' ')
  return one.split(' ').some(word => words.includes(word)) ? 1 : 0
}

const NEAR = 2
const RELATED = 1

/** Whether the names that stand beside one number leave it possible that they are one person's. */
function canBeOnePerson(id: NumberId, shared: readonly number[], rows: LearnerRows): boolean {
  const [first = 0] = shared
  if (shared.every(index => rows.typedName(index) === rows.typedName(first))) return true
  const sheets = new Map<string, Set<number>>()
  for (const index of shared) {
    const name = rows.name(index)
    const own = sheets.get(name)
    if (own) own.add(rows.sheetIndex(index))
    else if (name !== '') sheets.set(name, new Set([rows.sheetIndex(index)]))
    if (sheets.size > MOST_NAMES) return false
  }
  const apart = sheets.size > 1 && haveOtherNumbers(id, shared, rows) ? NEAR : RELATED
  return [...sheets].every(([one, ones], place) =>
    [...sheets].slice(place + 1).every(([other, others]) => {
      const isOnOneSheet = [...ones].some(sheet => others.has(sheet))
      return agreement(one, other) >= (isOnOneSheet ? NEAR : apart)
    })
  )
}

/** Whether a number that comes after in the order of joining differs between the rows. */
function haveOtherNumbers(id: NumberId, shared: readonly number[], rows: LearnerRows): boolean {
  return numberIds.slice(numberIds.indexOf(id) + 1).some(weaker => {
    const known = new Map<number, string>()
    return shared.some(index => {
      const number = rows.number(weaker, index)
      const scope = weaker === 'candidate-number' ? rows.scopeId(index) : 0
      const before = known.get(scope)
      if (number !== undefined) known.set(scope, number)
      return number !== undefined && before !== undefined && before !== number
    })
  })
}

function byName(indexes: readonly number[], rows: LearnerRows): readonly (readonly number[])[] {
  const names = new Map<string, number[]>()
  for (const index of indexes) {
    const name = rows.name(index)
    const own = names.get(name)
    if (own) own.push(index)
    else if (name !== '') names.set(name, [index])
  }
  return [...names.values()]
}

function joinByName(namesakes: readonly number[], rows: LearnerRows, groups: LearnerGroups): void {
  const claimants = groups.among(namesakes)
  if (claimants.length === 1 || groups.isOverfull(claimants)) return
  const members = claimants.map(group => groups.members(group))
  if (!couldBeJoinedByNumber(claimants, members, rows, groups) && !areListedTwice(members, rows)) groups.merge(claimants, 'learner-name')
}

/** Two groups that both have a number of a kind, and not the same, are two learners. */
function couldBeJoinedByNumber(
  claimants: readonly number[],
  members: readonly (readonly number[])[],
  rows: LearnerRows,
  groups: LearnerGroups
): boolean {
  if (strongerThan('candidate-number').some(id => claimants.filter(group => groups.number(id, group) !== undefined).length > 1)) return true
  const scopes = members.map(indexes => [
    ...new Set(indexes.filter(index => rows.number('candidate-number', index) !== undefined).map(index => rows.scopeId(index)))
  ])
  const known: number[] = []
  return scopes.some(own => {
    const meets = own.some(one => known.some(other => rows.mayBeOneScope(one, other)))
    known.push(...own)
    return meets
  })
}

/** Whether two groups have a row for the same thing on one sheet: they may be two learners of one name. */
function areListedTwice(members: readonly (readonly number[])[], rows: LearnerRows): boolean {
  const sheets = members.flatMap(indexes => [...new Set(indexes.map(index => rows.sheetIndex(index)))])
  if (new Set(sheets).size === sheets.length) return false
  const seen = new Map<string, number>()
  return members.some((indexes, group) =>
    indexes.some(index => {
      const parts = rows.parts(index)
      if (parts === null) return false
      const key = `${rows.sheetIndex(index)}|${parts}`
      const before = seen.get(key) ?? group
      seen.set(key, before)
      return before !== group
    })
  )
}
