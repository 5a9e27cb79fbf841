import type { Grid } from '../model/grid'
import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import { missingKey, type Claim, type KindMatch } from './heading-row'
import { learnerBlock } from './kinds/learner-block'
import { labelIndex } from './label-index'
import { readLabels, type Labels } from './labels'
import { normalise } from './normalise'
import { readClues, type Clues } from './titles'

/** A sheet read as one kind. */
export interface Candidate {
  readonly match: KindMatch
  readonly labels: Labels
  readonly clues: Clues
}

export type Choice = { readonly candidate: Candidate } | { readonly reason: string }

/**
 * A sheet read as one kind: by the row that holds most headings of those that hold what the kind must have. A row of
 * labels may well hold more headings than a small table. Undefined where no row holds any.
 */
export function candidateOf(matches: readonly KindMatch[], grid: Grid, sheetName: string): Candidate | undefined {
  let first: Candidate | undefined
  for (const match of matches) {
    const labels = readLabels(grid, match.row.first, labelIndex(match.kind))
    const candidate = { match, labels, clues: readClues(grid, match, sheetName) }
    if (!lack(candidate)) return candidate
    first ??= candidate
  }
  return first
}

/** Two kinds that fit equally well are told apart by columns of the first, else of the second. */
const TELLING: readonly { readonly first: KindId; readonly has: readonly string[]; readonly second: KindId; readonly else: readonly string[] }[] = [
  {
    first: 'component-marks',
    has: ['sampled', 'in-sample', 'maximum-mark', 'lo-mark', 'lo-band'],
    second: 'component-entries',
    else: ['attempt-number', 'ums', 'entry-date']
  }
]

/** Chooses what a sheet is: by its name, else by the most headings recognised; undecided, it is nothing. */
export function chooseKind(sheetName: string, candidates: readonly Candidate[]): Choice {
  const complete = candidates.filter(candidate => !lack(candidate))
  const named = complete.find(({ match: { kind } }) => isNameOf(sheetName, kind))
  if (named) return { candidate: named }
  const most = Math.max(...complete.map(size))
  const best = complete.filter(candidate => size(candidate) === most)
  const [first, second] = best
  if (first && (!second || best.length === 1)) return { candidate: first }
  if (first && second) return between(best)
  return { reason: whyNone(candidates) }
}

function lack({ match, labels, clues }: Candidate): string | undefined {
  const missing = missingKey(match.kind, match.claims, id => labels.byId.has(id))
  if (match.unknown.some(({ heading }) => /\bmarks?\b/i.test(heading.text)) && namesLearnersAlone(match)) return 'other known headings'
  if (sideBySide(match)) return 'one table'
  if (missing !== undefined || severalComponents(match).length > 1) return missing ?? 'one column of marks'
  const { weak, columns } = kinds[match.kind]
  const isWeak = ({ heading, maximum }: Claim) => maximum === null && (weak ?? []).some(name => normalise(name) === normalise(heading.text))
  const mustBeThere = [...match.claims].filter(([id]) => columns[id]?.key === 'must').flatMap(([, claims]) => claims)
  const isSupported = [...match.claims.values()].flat().some(({ spec }) => spec.key === 'supports')
  if (mustBeThere.length === 0 || !mustBeThere.every(isWeak) || isSupported || labels.byId.size + clues.clues.length > 0) return undefined
  return `anything that says what "${mustBeThere[0]?.heading.text ?? ''}" is the total of`
}

function namesLearnersAlone({ claims }: KindMatch): boolean {
  return [...claims.keys()].every(id => id in learnerBlock)
}

/** Whether the same headings stand twice, the second ones as far apart as the first. */
function sideBySide({ claims }: KindMatch): boolean {
  const twice = [...claims.values()].flatMap(([first, second, third]) => (first && second && !third ? [{ first, second }] : []))
  const [one] = twice
  const distance = one ? one.second.column - one.first.column : 0
  return twice.length >= 2 && twice.every(({ first, second }) => second.column - first.column === distance && first.heading.text === second.heading.text)
}

/** The headings of columns that hold one thing for different components. */
function severalComponents({ kind, claims }: KindMatch): readonly string[] {
  const named = (claims.get(kinds[kind].byComponent ?? '') ?? []).filter(({ component }) => component !== undefined)
  return new Set(named.map(({ component }) => component)).size > 1 ? named.map(({ heading }) => `"${heading.text}"`) : []
}

const size = ({ match }: Candidate) => match.claims.size

function isNameOf(sheetName: string, kind: KindId): boolean {
  return [kinds[kind].title, kind].some(name => normalise(name) === normalise(sheetName))
}

function between(best: readonly Candidate[]): Choice {
  for (const { first, has, second, else: others } of TELLING) {
    const one = best.find(({ match }) => match.kind === first)
    const two = best.find(({ match }) => match.kind === second)
    if (best.length !== 2 || !one || !two) continue
    if (has.some(id => holds(one, id))) return { candidate: one }
    if (others.some(id => holds(two, id))) return { candidate: two }
  }
  const titles = best.map(({ match }) => `"${kinds[match.kind].title}"`)
  return { reason: `Its headings fit ${titles.join(' and ')} equally well: give the sheet one of these names.` }
}

function holds({ match, labels }: Candidate, id: string): boolean {
  return labels.byId.has(id) || [...match.claims.keys()].some(claimed => claimed === id || claimed.startsWith(`${id}:`))
}

function whyNone(candidates: readonly Candidate[]): string {
  const [nearest] = [...candidates].sort((a, b) => size(b) - size(a))
  if (!nearest || size(nearest) < 2) return 'No row among the first 30 holds headings that are known.'
  const { match } = nearest
  const several = severalComponents(match)
  if (several.length > 0) {
    return (
      `The headings ${several.join(', ')} in row ${match.row.last} hold marks of several components: ` +
      'give each component a sheet of its own, or rows of its own with a "Component" column.'
    )
  }
  if (sideBySide(match)) return `Two tables stand side by side in row ${match.row.last}: put each on a sheet of its own.`
  if (namesLearnersAlone(match)) {
    return `Row ${match.row.last} names learners, but none of its other headings is known.`
  }
  return `It looks like ${kinds[match.kind].title.toLowerCase()}, with headings in row ${match.row.last}, but lacks ${lack(nearest) ?? ''}.`
}
