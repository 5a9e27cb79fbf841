import { formatAcademicYear } from '../domain/academic-year'
import { normalise } from './normalise'

/** A guide whose rules a sheet may be checked by. */
interface KnownRulebook {
  readonly id: string
  readonly prefix: string
  readonly awardingBody: AwardingBody
  /** The year in which the guide's academic year starts. */
  readonly academicYear: number
}

type AwardingBody = 'Pearson' | 'VTCT'

export const knownRulebooks: readonly KnownRulebook[] = [
  { id: 'pearson-q-tag-2021', prefix: 'QT', awardingBody: 'Pearson', academicYear: 2020 },
  { id: 'pearson-btec-quality-assurance-2021-22', prefix: 'QA', awardingBody: 'Pearson', academicYear: 2021 },
  { id: 'pearson-btec-international-2023-24', prefix: 'IA', awardingBody: 'Pearson', academicYear: 2023 },
  { id: 'vtct-tag-2021', prefix: 'VT', awardingBody: 'VTCT', academicYear: 2020 },
  { id: 'pearson-tech-awards-2025-26', prefix: 'TA', awardingBody: 'Pearson', academicYear: 2025 }
]

/** The rulebook of a sheet to which no guide may be applied. */
export const NO_RULEBOOK = 'none'

/** The first academic year of which a Tech Award can only be the 2022 specification, and the last in which it can't be. */
const FIRST_OF_2022_SPECIFICATION = 2023
const LAST_OF_2017_SPECIFICATION = 2021

/** What a sheet says about the guide that it belongs to; undefined where it says nothing. */
export interface RulebookClues {
  readonly rulebook: string | undefined
  readonly awardingBody: string | undefined
  readonly suite: string | undefined
  readonly academicYear: number | null
}

export interface RulebookChoice {
  readonly id: string
  readonly reason: string
}

export function rulebookNamed(text: string): KnownRulebook | undefined {
  const name = normalise(text)
  return knownRulebooks.find(({ id, prefix }) => name === normalise(id) || name === normalise(prefix) || name === normalise(id.replace(/^[a-z]+-/, '')))
}

/** Chooses by the first clue that speaks; a sheet of another awarding body is never checked by a body's guide. */
export function chooseRulebook(kind: { readonly title: string; readonly rulebook: string }, clues: RulebookClues): RulebookChoice {
  const chosen = byClues(kind, clues)
  const body = clues.awardingBody
  const guide = knownRulebooks.find(({ id }) => id === chosen.id)
  if (body === undefined || !guide || awardingBodyOf(body) === guide.awardingBody) return chosen
  return none(`The awarding body is ${body}, and the guide for ${kind.title} is ${guide.awardingBody}'s.`)
}

function byClues(kind: { readonly title: string; readonly rulebook: string }, clues: RulebookClues): RulebookChoice {
  const named = clues.rulebook === undefined ? undefined : rulebookNamed(clues.rulebook)
  if (named) return { id: named.id, reason: 'By the label "Rulebook".' }
  const year = clues.academicYear
  const body = clues.awardingBody === undefined ? undefined : awardingBodyOf(clues.awardingBody)
  if (body === 'VTCT' && year === 2020) return { id: 'vtct-tag-2021', reason: 'By the awarding body and the academic year.' }
  return bySuite(clues.suite, year) ?? byYear(year) ?? { id: kind.rulebook, reason: `The usual one for ${kind.title}.` }
}

function bySuite(suite: string | undefined, year: number | null): RulebookChoice | undefined {
  const name = normalise(suite ?? '')
  if (/\binternational\b/.test(name)) return { id: 'pearson-btec-international-2023-24', reason: `By the suite ${suite ?? ''}.` }
  if (!/\btech awards?\b/.test(name)) return undefined
  if (/\b2022\b/.test(name) || (year !== null && year >= FIRST_OF_2022_SPECIFICATION)) {
    return { id: 'pearson-tech-awards-2025-26', reason: `By the suite ${suite ?? ''}.` }
  }
  if (/\b2017\b/.test(name)) return { id: 'pearson-btec-quality-assurance-2021-22', reason: `By the suite ${suite ?? ''}.` }
  if (year === null || year <= LAST_OF_2017_SPECIFICATION) return undefined
  return none(`In ${formatAcademicYear(year)} a Tech Award may be of the 2017 or the 2022 specification: say which in the label "Suite".`)
}

/** Before the 2022 specification had its first components, marks and entries belong to an earlier guide. */
function byYear(year: number | null): RulebookChoice | undefined {
  if (year === null || year > LAST_OF_2017_SPECIFICATION) return undefined
  const guide = knownRulebooks.find(({ awardingBody, academicYear }) => awardingBody === 'Pearson' && academicYear === year)
  const reason = `By the academic year ${formatAcademicYear(year)}.`
  return guide ? { id: guide.id, reason } : none(`There is no guide for the academic year ${formatAcademicYear(year)}.`)
}

function none(reason: string): RulebookChoice {
  return { id: NO_RULEBOOK, reason }
}

function awardingBodyOf(text: string): AwardingBody | undefined {
  const name = normalise(text)
  if (/\b(pearson|edexcel|btec)\b/.test(name)) return 'Pearson'
  return /\b(vtct|itec)\b/.test(name) ? 'VTCT' : undefined
}
