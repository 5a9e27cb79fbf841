import { kinds } from './heading-index'
import type { Claim, HeadingCell, KindMatch } from './heading-row'
import { learnerBlock } from './kinds/learner-block'
import type { Labels } from './labels'
import { headingOf, holds, metSet, missing, type Missing } from './missing'
import { normalise } from './normalise'
import { suggestedColumn } from './suggestion'
import type { Clues } from './titles'

/** Who has more unknown headings than these did not mistype one. */
const MOST_LOOKED_AT = 60

/** A sheet read as one kind. */
export interface Candidate {
  readonly match: KindMatch
  readonly labels: Labels
  readonly clues: Clues
  /** Whether the sheet bears the kind's very name. */
  readonly isNamed: boolean
  /** Whether its column of entries of the guides holds one: `QA-6.1`. */
  readonly namesEntries: boolean
}

/** Why a sheet is not of the kind, in a sentence for a person; undefined where it is. */
export function refusal(candidate: Candidate): string | undefined {
  const { match } = candidate
  const { kind, claims, row, unknown } = match
  const several = severalComponents(match)
  if (several.length > 0) return severalComponentsSentence(several, row.last)
  if (isSideBySide(match)) return `Two tables stand side by side in row ${row.last}: put each on a sheet of its own.`
  const lacking = lackedBy(candidate)
  const namesLearnersAlone = [...claims.keys()].every(id => id in learnerBlock)
  // Labels give a list of learners what entries must have; beside headings of marks it is something else.
  if (namesLearnersAlone && (lacking.length > 0 || unknown.some(({ heading }) => /\bmarks?\b/i.test(heading.text)))) {
    return `Row ${row.last} names learners, but none of its other headings is known.`
  }
  if (lacking.length === 0) return undefined
  const title = kinds[kind].title
  const texts = lacking.map(({ text }) => text).join(' and ')
  return `It looks like ${isAcronym(title) ? title : title.toLowerCase()}, with headings in row ${row.last}, but lacks ${texts}.`
}

/** What the sheet lacks to be of the kind. */
export function lackedBy(candidate: Candidate): readonly Missing[] {
  const { match, labels } = candidate
  const lacking = missing(match.kind, match.claims, id => labels.byId.has(id))
  const support = lacking.length > 0 ? undefined : missingSupport(candidate)
  return support ? [support] : lacking
}

/** An unknown heading that may be meant for what is missing, in a sentence; undefined where none is near. */
export function whatMayBeMeant(candidate: Candidate): string | undefined {
  const { kind, unknown, claims } = candidate.match
  const wanted = lackedBy(candidate).flatMap(({ ids }) => ids)
  for (const { heading, cell } of unknown.slice(0, MOST_LOOKED_AT)) {
    const id = suggestedColumn(kind, heading, claims)
    if (id !== null && wanted.includes(id)) return `Perhaps "${heading.text}" in ${cell} is meant: head it "${headingOf(kind, id)}".`
  }
  return undefined
}

function isAcronym(title: string): boolean {
  return /[A-Z]{2}/.test(title)
}

/** Why a sheet on which components stand side by side can't be checked, for a person. */
export function severalComponentsSentence(headings: readonly HeadingCell[], row: number): string {
  const texts = headings.map(({ heading }) => `"${heading.text}"`)
  return (
    `The headings ${texts.join(', ')} in row ${row} hold marks of several components: ` +
    'give each component a sheet of its own, or rows of its own with a "Component" column.'
  )
}

/** The headings of columns that hold one thing for different components. */
function severalComponents({ kind, claims }: KindMatch): readonly HeadingCell[] {
  const named = (claims.get(kinds[kind].byComponent ?? '') ?? []).filter(({ component }) => component !== undefined)
  return new Set(named.map(({ component }) => component)).size > 1 ? named : []
}

/** Whether the same headings stand twice, the second ones all as far from the first. */
function isSideBySide({ claims }: KindMatch): boolean {
  const twice = [...claims.values()].flatMap(([first, second, third]) => (first && second && !third ? [{ first, second }] : []))
  const distances = new Set(twice.map(({ first, second }) => second.column - first.column))
  return twice.length >= 2 && distances.size === 1 && twice.every(({ first, second }) => first.heading.text === second.heading.text)
}

/** Numbers that only those have who sit exams. */
const OF_EXAMS: readonly string[] = ['uln', 'uci']

/** Beside marks of a component nobody keeps these; lists of any subject do. */
const ofAnySubject: readonly string[] = ['grade', 'target', 'target grade', 'current grade', 'working at', 'paper 1', 'paper 2']

/** A heading such as "Total" makes the kind only where something else speaks for it. */
function missingSupport({ match: { kind, claims, unknown }, labels, clues, isNamed, namesEntries }: Candidate): Missing | undefined {
  const { weak = [], weakBesideGrades = [], columns } = kinds[kind]
  const met = metSet(kind, claims, id => labels.byId.has(id)) ?? []
  const speaks = (id: string) => ['must', 'supports'].includes(columns[id]?.key ?? '') || met.includes(id) || OF_EXAMS.includes(id)
  const speaking = [...claims.values()].flat().filter(({ id }) => speaks(id.replace(/:.*$/, ':*')))
  const isOfAnySubject = !claims.has('candidate-number') && unknown.some(({ heading }) => ofAnySubject.includes(normalise(heading.text)))
  const weakNames = new Set([...weak, ...(isOfAnySubject ? weakBesideGrades : [])].map(normalise))
  const isWeak = ({ heading, maximum }: Claim) => maximum === null && weakNames.has(normalise(heading.text))
  const [first] = speaking
  const labelled = [...labels.byId.keys()].filter(id => id !== 'date').length + clues.clues.length
  if (!first || !speaking.every(isWeak) || labelled > 0 || isNamed || namesEntries) return undefined
  const supporting = Object.keys(columns).filter(id => columns[id]?.key === 'supports' && !holds(claims, id))
  const named = supporting.slice(0, 3).map(id => `"${headingOf(kind, id)}"`)
  return { text: `what tells it from other lists: a column such as ${named.join(', ')}, or the name "${kinds[kind].title}"`, ids: supporting }
}
