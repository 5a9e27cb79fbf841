import { kinds } from './heading-index'
import { missingKey, type Claim, type KindMatch } from './heading-row'
import { learnerBlock } from './kinds/learner-block'
import type { Labels } from './labels'
import { normalise } from './normalise'
import type { Clues } from './titles'

/** A sheet read as one kind. */
export interface Candidate {
  readonly match: KindMatch
  readonly labels: Labels
  readonly clues: Clues
}

/** Why a sheet is not of the kind, in a sentence for a person; undefined where it is. */
export function refusal(candidate: Candidate): string | undefined {
  const { match, labels } = candidate
  const { kind, claims, row, unknown } = match
  const several = severalComponents(match)
  if (several.length > 0) {
    return (
      `The headings ${several.join(', ')} in row ${row.last} hold marks of several components: ` +
      'give each component a sheet of its own, or rows of its own with a "Component" column.'
    )
  }
  if (isSideBySide(match)) return `Two tables stand side by side in row ${row.last}: put each on a sheet of its own.`
  const missing = missingKey(kind, claims, id => labels.byId.has(id)) ?? missingSupport(candidate)
  const namesLearnersAlone = [...claims.keys()].every(id => id in learnerBlock)
  // Labels give a list of learners what entries must have; beside headings of marks it is something else.
  if (namesLearnersAlone && (missing !== undefined || unknown.some(({ heading }) => /\bmarks?\b/i.test(heading.text)))) {
    return `Row ${row.last} names learners, but none of its other headings is known.`
  }
  return missing && `It looks like ${kinds[kind].title.toLowerCase()}, with headings in row ${row.last}, but lacks ${missing}.`
}

/** The headings of columns that hold one thing for different components. */
function severalComponents({ kind, claims }: KindMatch): readonly string[] {
  const named = (claims.get(kinds[kind].byComponent ?? '') ?? []).filter(({ component }) => component !== undefined)
  return new Set(named.map(({ component }) => component)).size > 1 ? named.map(({ heading }) => `"${heading.text}"`) : []
}

/** Whether the same headings stand twice, the second ones all as far from the first. */
function isSideBySide({ claims }: KindMatch): boolean {
  const twice = [...claims.values()].flatMap(([first, second, third]) => (first && second && !third ? [{ first, second }] : []))
  const distances = new Set(twice.map(({ first, second }) => second.column - first.column))
  return twice.length >= 2 && distances.size === 1 && twice.every(({ first, second }) => first.heading.text === second.heading.text)
}

/** A heading such as "Total" makes the kind only where something else speaks for it. */
function missingSupport({ match: { kind, claims }, labels, clues }: Candidate): string | undefined {
  const { weak = [], columns } = kinds[kind]
  const all = [...claims.values()].flat()
  const isWeak = ({ heading, maximum }: Claim) => maximum === null && weak.some(name => normalise(name) === normalise(heading.text))
  const keys = all.filter(({ id }) => columns[id]?.key === 'must')
  const [first] = keys
  if (!first || !keys.every(isWeak) || labels.byId.size + clues.clues.length > 0) return undefined
  return all.some(({ spec }) => spec.key === 'supports') ? undefined : `anything that says what "${first.heading.text}" is the total of`
}
