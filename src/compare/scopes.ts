import type { Scope } from '../model/comparison'
import { Problem } from '../model/problem'
import type { TypedWorkbook } from '../recognise/typed-sheet'
import { plainName, type Awarded } from './award'
import type { Cohort, Qualification } from './cohort'
import { groupingBy, type Grouping } from './group-column'
import type { YearFacts } from './read-history'
import type { Entry } from './read-now'
import { usualSpelling } from './titles'

/** One scope with everything in it. */
export interface ScopeParts {
  readonly scope: Scope
  readonly entries: readonly Entry[]
  /** Awards of earlier years. */
  readonly earlier: readonly Awarded[]
  readonly facts: readonly YearFacts[]
  /** Qualifications that are in the history and no longer offered; left out of an aggregate. */
  readonly discontinued: readonly string[]
}

export interface Scopes {
  readonly parts: readonly ScopeParts[]
  /** Learners of this year who belong to no scope, since no group is recorded of them. */
  readonly unplaced: number
  /** Qualifications of the history that nobody has this year, where each is a scope of its own. */
  readonly ended: readonly string[]
}

/** What the choice `--by` may be, besides `group:` and a column. */
export const SCOPES = ['qualification', 'sector', 'suite', 'centre'] as const

type NamedScope = (typeof SCOPES)[number]

/** Puts this year's grades and the history into the scopes that are asked for. */
export function scopesBy(by: string, cohort: Cohort, workbook: TypedWorkbook): Scopes {
  const column = /^group:\s*(\S.*)$/i.exec(by)?.[1]
  if (column !== undefined) return groupScopes(by, cohort, groupingBy(column, workbook))
  const scope = SCOPES.find(one => one === by)
  if (scope === undefined) throw new Problem(`Grades are compared by ${SCOPES.join(', ')} or group:COLUMN, such as group:gender; not by "${by}".`, 'no-such-scope')
  return namedScopes(scope, cohort)
}

function nameIn(scope: NamedScope, { name, sector, level, suite }: Qualification): string {
  if (scope === 'qualification') return name
  if (scope === 'suite') return suite === '' ? 'Suite not named' : suite
  if (scope === 'centre') return 'Whole centre'
  return sector === '' ? 'Sector not named' : level === '' ? sector : `${sector}, ${level}`
}

function namedScopes(by: NamedScope, { now, earlier, facts, qualifications }: Cohort): Scopes {
  const keyOf = (one: Qualification) => (by === 'qualification' ? one.key : plainName(nameIn(by, one)))
  const isAggregate = by === 'suite' || by === 'centre'
  const keys = new Set(now.map(([qualification]) => keyOf(qualification)))
  const ended = qualifications.filter(one => !one.isOffered)
  const parts = [...keys].map(key => {
    const inScope = <T>(all: readonly (readonly [Qualification, T])[]) => all.filter(([qualification]) => keyOf(qualification) === key)
    const offered = <T>(all: readonly (readonly [Qualification, T])[]) => inScope(all).filter(([{ isOffered }]) => isOffered || !isAggregate).map(([, one]) => one)
    return {
      scope: { by, name: usualSpelling(inScope(now).map(([qualification]) => nameIn(by, qualification))) },
      entries: inScope(now).map(([, entry]) => entry),
      earlier: offered(earlier).filter(({ group }) => group === ''),
      facts: offered(facts),
      discontinued: isAggregate ? ended.filter(one => keyOf(one) === key && hasAwards(one, earlier)).map(({ name }) => name).sort() : []
    }
  })
  return { parts: inOrder(parts), unplaced: 0, ended: by === 'qualification' ? ended.map(({ name }) => name).sort() : [] }
}

function hasAwards(qualification: Qualification, earlier: Cohort['earlier']): boolean {
  return earlier.some(([one]) => one === qualification)
}

function groupScopes(by: string, { now, earlier, facts }: Cohort, grouping: Grouping): Scopes {
  const groups = new Map<string, { readonly names: string[]; readonly entries: Entry[] }>()
  let unplaced = 0
  for (const [, entry] of now) {
    const group = grouping.groupOf(entry.learner, entry.title)
    if (group === undefined) {
      if (entry.state === 'due') unplaced++
      continue
    }
    const key = plainName(group)
    const known = groups.get(key) ?? { names: [], entries: [] }
    groups.set(key, known)
    known.names.push(group)
    known.entries.push(entry)
  }
  const parts = [...groups].map(([key, { names, entries }]) => ({
    scope: { by, name: usualSpelling(names) },
    entries,
    earlier: earlier.map(([, award]) => award).filter(({ group }) => group !== '' && plainName(grouping.groupNamed(group)) === key),
    facts: facts.map(([, one]) => one),
    discontinued: []
  }))
  return { parts: inOrder(parts), unplaced, ended: [] }
}

function inOrder(parts: readonly ScopeParts[]): readonly ScopeParts[] {
  return [...parts].sort((one, other) => one.scope.name.localeCompare(other.scope.name, 'en'))
}
