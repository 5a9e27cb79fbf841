import type { Grid } from '../model/grid'
import { refusal, severalComponentsSentence, whatMayBeMeant, type Candidate } from './candidate'
import { kinds } from './heading-index'
import type { HeadingRow, KindMatch } from './heading-row'
import { learnerBlock } from './kinds/learner-block'
import { kindsApart } from './kinds-apart'
import { labelIndex } from './label-index'
import { readLabels } from './labels'
import { missing } from './missing'
import { normalise } from './normalise'
import { suggestedHeadings } from './suggestion'
import { readClues } from './titles'

export type Choice = { readonly candidate: Candidate } | { readonly reason: string }

/**
 * A sheet read as one kind: by the row that holds most headings of those that hold what the kind must have. A row of
 * labels may well hold more headings than a small table. Undefined where no row holds any.
 */
export function candidateOf(matches: readonly KindMatch[], grid: Grid, sheetName: string): Candidate | undefined {
  // Without labels too it can be told that most rows are of another kind.
  const possible = matches.filter(({ kind, claims }) => missing(kind, claims, () => true).length === 0)
  for (const match of possible) {
    const candidate = candidateBy(match, grid, sheetName)
    if (!refusal(candidate)) return candidate
  }
  const [nearest] = matches
  return nearest && candidateBy(possible[0] ?? nearest, grid, sheetName)
}

function candidateBy(match: KindMatch, grid: Grid, sheetName: string): Candidate {
  const { kind, row, claims } = match
  return {
    match,
    labels: readLabels(grid, row.first, labelIndex(kind)),
    clues: readClues(grid, match, sheetName),
    isNamed: [kinds[kind].title, kind, ...(kinds[kind].alsoCalled ?? [])].some(name => normalise(name) === normalise(sheetName)),
    namesEntries: (claims.get(kinds[kind].entries ?? '') ?? []).some(({ column }) => namesEntry(grid, row, column))
  }
}

/** An entry of a guide's catalogue of rules: "QA-6.1". */
const ENTRY = /^\s*(?:QT|QA|IA|VT|TA)\s*-?\s*\d/i
const ROWS_FOR_ENTRIES = 20

function namesEntry({ rows }: Grid, { position }: HeadingRow, column: number): boolean {
  return rows.slice(position + 1, position + 1 + ROWS_FOR_ENTRIES).some(({ cells }) => {
    const value = cells[column]
    return typeof value === 'string' && ENTRY.test(value)
  })
}

/**
 * Chooses what a sheet is: by its name, else by the columns that speak for one of two kinds, else by the most headings
 * recognised; undecided, it is nothing.
 */
export function chooseKind(candidates: readonly Candidate[], rows: readonly HeadingRow[]): Choice {
  const complete = candidates.filter(candidate => !refusal(candidate))
  const named = complete.find(({ isNamed }) => isNamed)
  if (named) return { candidate: named }
  const left = complete.filter(candidate => !complete.some(other => speaksLouder(other, candidate)))
  const most = Math.max(...left.map(size))
  const best = left.filter(candidate => size(candidate) === most)
  const [first, second] = best
  if (first && second) return { reason: fitsSeveral(best) }
  const likelier = first && candidates.find(other => refusal(other) !== undefined && isFarLikelier(other, first))
  if (likelier) return { reason: whyNone([likelier], rows) }
  return first ? { candidate: first } : { reason: whyNone(candidates, rows) }
}

const size = ({ match }: Candidate) => match.claims.size

/** Whether far more headings of a row are of another kind, for which only something is missing: a plan is no list of units. */
function isFarLikelier(other: Candidate, chosen: Candidate): boolean {
  return other.match.row === chosen.match.row && size(other) >= 2 * size(chosen) && size(other) - size(chosen) >= 4
}

/** Whether columns speak for the one kind rather than the other; where they speak for both, the table's first kind wins. */
function speaksLouder(one: Candidate, other: Candidate): boolean {
  return kindsApart.some(([first, second]) => {
    if (first.kind === one.match.kind && second.kind === other.match.kind) return speaks(one, first)
    if (first.kind !== other.match.kind || second.kind !== one.match.kind) return false
    return !speaks(other, first) && speaks(one, second)
  })
}

function speaks({ match, labels }: Candidate, { signs }: (typeof kindsApart)[number][number]): boolean {
  return signs.some(({ id, notAs }) => {
    if (labels.byId.has(id)) return true
    const claims = [...match.claims].filter(([claimed]) => claimed === id || claimed.startsWith(`${id}:`)).flatMap(([, all]) => all)
    return claims.some(({ heading }) => !notAs.some(name => normalise(name) === normalise(heading.text)))
  })
}

function fitsSeveral(best: readonly Candidate[]): string {
  const titles = best.map(({ match }) => `"${kinds[match.kind].title}"`)
  const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' }).format(titles)
  return `Its headings fit ${list} equally well: give the sheet one of these names.`
}

function whyNone(candidates: readonly Candidate[], rows: readonly HeadingRow[]): string {
  const lacks = ({ match: { kind, claims }, labels }: Candidate) => missing(kind, claims, id => labels.byId.has(id)).length
  // Grades and units stand in cells as well.
  const plainSize = ({ match }: Candidate) => [...match.claims.values()].filter(([claim]) => claim?.spec.pattern === undefined).length
  const named = candidates.filter(candidate => plainSize(candidate) > 0)
  const [nearest] = named.sort((a, b) => size(b) - size(a) || lacks(a) - lacks(b))
  const components = componentsAcross(rows)
  if (components !== undefined) return components
  if (nearest && size(nearest) >= 2) return [refusal(nearest), whatMayBeMeant(nearest)].filter(text => text !== undefined).join(' ')
  return whichMayBeMeant(rows) ?? 'No row among the first 30 holds headings that are known.'
}

const COMPONENT = /^(?:component|comp|c) ?[1-9]$/

/** What is said of a row that names learners and several components: "Name | C1 | C2 | C3". */
function componentsAcross(rows: readonly HeadingRow[]): string | undefined {
  for (const { cells, last } of rows) {
    const components = cells.filter(({ heading }) => COMPONENT.test(normalise(heading.text)))
    const namesLearners = cells.some(({ meanings }) => [...meanings.values()].some(({ id }) => id in learnerBlock))
    if (components.length > 1 && namesLearners) return severalComponentsSentence(components, last)
  }
  return undefined
}

/** Fewer cells than these make no table. */
const FEWEST_HEADINGS = 3

/** What the headings of a table may be meant for that are unknown, such as Welsh ones. */
function whichMayBeMeant(rows: readonly HeadingRow[]): string | undefined {
  const headings = rows.find(({ cells }) => cells.length >= FEWEST_HEADINGS)
  const meant = headings ? suggestedHeadings(headings.cells) : []
  if (!headings || meant.length < 2) return undefined
  const list = meant.map(([{ heading }, spec]) => `"${heading.text}" for "${spec.heading}"`)
  return `The headings in row ${headings.last} are not known; perhaps ${list.join(', ')} are meant: head the columns so, or say in the Settings sheet what they mean.`
}
