import { cohortHash, ticketOf } from '../domain/ticket'
import { Problem } from '../model/problem'
import type { DrawEntry, SampleDraw, SampleRecord } from '../model/sample'
import { drawSample } from './draw'
import type { DrawRules } from './draw-plan'
import type { SampleSource } from './together'

/** What drawing again showed. */
export interface Replay {
  /** True where the record holds in itself, and the workbook as it stands gives the same draw. */
  readonly same: boolean
  /** Learners in the cohort now who were not in it then, and the other way round. */
  readonly came: readonly string[]
  readonly left: readonly string[]
  /** What differs, a sentence each. */
  readonly differences: readonly string[]
}

/** Draws again by a record: first from what the record itself holds, then from the workbook as it stands. */
export function replaySample({ draw }: SampleRecord, source: SampleSource, rules: DrawRules): Replay {
  const differences = [...faultsOf(draw)]
  const now = drawnAgain(draw, source, rules)
  if (typeof now === 'string') return { same: false, came: [], left: [], differences: [...differences, now] }
  const came = namesMissingFrom(draw, now)
  const left = namesMissingFrom(now, draw)
  if (now.scheme !== draw.scheme) differences.push('The sheet is now drawn by another scheme.')
  if (came.length > 0) differences.push(`New in the cohort since the draw: ${came.join(', ')}.`)
  if (left.length > 0) differences.push(`No longer in the cohort: ${left.join(', ')}.`)
  if (now.required !== draw.required) differences.push(`The sample is now ${now.required}, and was ${draw.required}.`)
  differences.push(...changedRoles(draw, now))
  return { same: differences.length === 0, came, left, differences }
}

function drawnAgain({ seed, size, sheet }: SampleDraw, source: SampleSource, rules: DrawRules): SampleDraw | string {
  try {
    return drawSample(source, rules, { seed, size, sheet })
  } catch (error) {
    if (error instanceof Problem) return `It could not be drawn again: ${error.message}`
    throw error
  }
}

/** What in a record cannot have come from its own seed and cohort. */
function* faultsOf({ seed, entries, cohortHash: hash }: SampleDraw): Generator<string> {
  const wrong = entries.filter(({ member, ticket }) => member.id === null || ticketOf(seed, member.id) !== ticket)
  if (wrong.length > 0) yield `The record holds tickets that the seed does not give, of ${namesOf(wrong)}.`
  if (cohortHash(entries.map(({ member }) => member.id ?? '')) !== hash) yield 'The learners on the record are not those whose cohort it fingerprints.'
  const reserves = ticketsOf(entries, ({ role }) => role === 'reserve')
  const [first] = [...reserves].sort()
  const late = entries.filter(({ role, reason, ticket }) => role === 'drawn' && reason === 'ticket' && first !== undefined && ticket > first)
  if (late.length > 0) yield `On the record a reserve has a smaller ticket than ${namesOf(late)}, who was drawn by ticket.`
}

function* changedRoles(then: SampleDraw, now: SampleDraw): Generator<string> {
  const before = byId(then)
  const after = byId(now)
  const shared = [...before].flatMap(([id, entry]) => {
    const other = after.get(id)
    return other ? [{ entry, other }] : []
  })
  const newly = shared.filter(({ entry, other }) => other.role === 'drawn' && entry.role !== 'drawn')
  const nowOut = shared.filter(({ entry, other }) => entry.role === 'drawn' && other.role !== 'drawn')
  if (newly.length > 0) yield `Would now be drawn: ${newly.map(({ other }) => `${other.member.learner} (${other.reason})`).join(', ')}.`
  if (nowOut.length > 0) yield `Would no longer be drawn: ${nowOut.map(({ other }) => `${other.member.learner} (${other.reason})`).join(', ')}.`
  const barred = shared.filter(({ entry, other }) => (entry.role === 'not-drawable') !== (other.role === 'not-drawable') && !nowOut.some(one => one.other === other))
  if (barred.length > 0) yield `Changed since the draw: ${barred.map(({ entry, other }) => `${other.member.learner} (${entry.reason}, now ${other.reason})`).join(', ')}.`
}

function namesMissingFrom(one: SampleDraw, other: SampleDraw): readonly string[] {
  const known = byId(one)
  return [...byId(other)].flatMap(([id, { member }]) => (known.has(id) ? [] : [member.learner]))
}

const byId = ({ entries }: SampleDraw) => new Map(entries.map(entry => [entry.member.id, entry]))
const ticketsOf = (entries: readonly DrawEntry[], wanted: (entry: DrawEntry) => boolean) => entries.filter(wanted).map(({ ticket }) => ticket)
const namesOf = (entries: readonly DrawEntry[]) => entries.map(({ member }) => member.learner).join(', ')
