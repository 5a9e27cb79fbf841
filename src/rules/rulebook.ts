import type { Compared } from './compared'
import type { KeyDateList } from './key-dates/key-date'
import type { RecordList } from './records/record-entry'
import type { Guide, Rule, RuleContext, Verdict } from './rule'

/** One edition of a guide: the data that its rules are functions of. */
export interface Edition {
  /** As people know the guide: "Tech Awards guide 2025-26". */
  readonly title: string
  /** The year that the academic year starts in; null where the rules belong to no year. */
  readonly academicYear: number | null
  /** The ids of rules of the editions before that this one no longer has. */
  readonly without?: readonly string[]
}

/** An edition that follows the first: a folder of its own, with its data and the rules that it changes or adds. */
export type LaterEdition<E extends Edition> = E & { readonly rules: readonly Rule<E>[] }

/** What the engine hands to a rule whose edition is filled in. */
export type SheetContext = Omit<RuleContext<unknown>, 'edition'>

/** A rule with its edition filled in. */
export interface BoundRule extends Omit<Rule<unknown>, 'check'> {
  readonly check: (context: SheetContext) => Iterable<Verdict>
}

export interface BoundEdition extends Guide {
  readonly rules: readonly BoundRule[]
}

/** An entry of the catalogue that asks a program to say nothing, or that only others can judge. */
export interface SilentEntry {
  readonly id: string
  /** In a few words, after the id. */
  readonly why: string
}

/** What a guide asks for by a day, and what it asks to have in place. */
export interface Listed {
  readonly keyDates: KeyDateList
  readonly records: RecordList
}

export interface Rulebook {
  readonly id: string
  /** What no rule speaks of, and rightly so. */
  readonly silent: readonly SilentEntry[]
  readonly rules: readonly Omit<Rule<unknown>, 'check'>[]
  /** What comparing grades with earlier years serves. */
  readonly comparisons: readonly Compared[]
  /** Null where the rules are in no guide. */
  readonly listed: Listed | null
  /** The edition for an academic year; the latest where that year has none, or is not known. */
  edition(academicYear: number | null): BoundEdition
}

/** Puts the rules of a guide's first edition and its editions together, which are given oldest first. */
export function rulebook<E extends Edition>(
  id: string,
  rules: readonly Rule<E>[],
  editions: readonly [E, ...LaterEdition<E>[]],
  silent: readonly SilentEntry[] = [],
  comparisons: readonly Compared[] = [],
  listed: Listed | null = null
): Rulebook {
  const [first, ...later] = editions
  const steps = later.reduce<readonly Step<E>[]>((before, edition) => [...before, next(before, edition)], [{ edition: first, rules }])
  const latest = steps[steps.length - 1] ?? { edition: first, rules }
  return {
    id,
    silent,
    rules: latest.rules,
    comparisons,
    listed,
    edition(academicYear) {
      const own = steps.find(step => step.edition.academicYear === academicYear)
      const { edition, rules: ofEdition } = own ?? latest
      return {
        title: edition.title,
        academicYear: edition.academicYear,
        own: own !== undefined || academicYear === null || latest.edition.academicYear === null,
        rules: ofEdition.map(rule => ({ ...rule, check: context => rule.check({ ...context, edition }) }))
      }
    }
  }
}

interface Step<E> {
  readonly edition: E
  readonly rules: readonly Rule<E>[]
}

/** The rules of the edition before, with those that this one changes in their places and its new ones after them. */
function next<E extends Edition>(before: readonly Step<E>[], edition: LaterEdition<E>): Step<E> {
  const known = before[before.length - 1]?.rules ?? []
  const changed = new Map(edition.rules.map(rule => [rule.id, rule]))
  const kept = known.filter(({ id }) => !edition.without?.includes(id)).map(rule => changed.get(rule.id) ?? rule)
  const added = edition.rules.filter(({ id }) => !known.some(rule => rule.id === id))
  return { edition, rules: [...kept, ...added] }
}
