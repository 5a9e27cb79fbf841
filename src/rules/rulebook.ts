import type { Guide, Rule, RuleContext, Verdict } from './rule'

/** One edition of a guide: the data that its rules are functions of. */
export interface Edition {
  /** As people know the guide: "Tech Awards guide 2025-26". */
  readonly title: string
  /** The year that the academic year starts in; null where the rules belong to no year. */
  readonly academicYear: number | null
}

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

export interface Rulebook {
  readonly id: string
  /** What no rule speaks of, and rightly so. */
  readonly silent: readonly SilentEntry[]
  readonly rules: readonly Omit<Rule<unknown>, 'check'>[]
  /** The edition for an academic year; the latest where that year has none, or is not known. */
  edition(academicYear: number | null): BoundEdition
}

/** Puts rules and the editions of their guide together. The editions are given oldest first. */
export function rulebook<E extends Edition>(
  id: string,
  rules: readonly Rule<E>[],
  editions: readonly [E, ...E[]],
  silent: readonly SilentEntry[] = []
): Rulebook {
  const latest = editions[editions.length - 1] ?? editions[0]
  return {
    id,
    silent,
    rules,
    edition(academicYear) {
      const own = editions.find(edition => edition.academicYear === academicYear)
      const edition = own ?? latest
      return {
        title: edition.title,
        academicYear: edition.academicYear,
        own: own !== undefined || academicYear === null || latest.academicYear === null,
        rules: rules.map(rule => ({ ...rule, check: context => rule.check({ ...context, edition }) }))
      }
    }
  }
}
