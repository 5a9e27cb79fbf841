import type { Grid } from '../model/grid'
import { refusal, type Candidate } from './candidate'
import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import type { KindMatch } from './heading-row'
import { labelIndex } from './label-index'
import { readLabels } from './labels'
import { normalise } from './normalise'
import { readClues } from './titles'

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
    if (!refusal(candidate)) return candidate
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
  const complete = candidates.filter(candidate => !refusal(candidate))
  const named = complete.find(({ match: { kind } }) => isNameOf(sheetName, kind))
  if (named) return { candidate: named }
  const most = Math.max(...complete.map(size))
  const best = complete.filter(candidate => size(candidate) === most)
  const [first, second] = best
  if (first && (!second || best.length === 1)) return { candidate: first }
  if (first && second) return between(best)
  return { reason: whyNone(candidates) }
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
  return refusal(nearest) ?? ''
}
