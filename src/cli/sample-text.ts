import type { Replayed } from '../flow/sample-record'
import type { CohortMember, SampleDecision, SampleDraw } from '../model/sample'

const MOST = 5

/** What there is to do about a sample, for a person at a terminal. */
export function decisionText(decision: SampleDecision): string {
  const { name, guide, cohort, required, sampled, toAdd, toReplace, toPutRight, notes, complete } = decision
  const inSample = sampled.filter(({ member }) => !member.absent).length
  const lines = [
    `${capital(name)}, by the ${guide}`,
    `  ${cohort.entered} entered, ${cohort.present} present, ${cohort.absent} absent; ${required} required, ${inSample} in the sample`
  ]
  for (const { kind, reason, candidates } of toAdd) lines.push(`  Add ${kind === 'short' ? shortText(reason, candidates) : additionText(reason, candidates, kind)}`)
  for (const { learner, candidates } of toReplace) {
    lines.push(`  Replace ${learner.learner}, absent (${placeOf(learner)}): ${candidates.length === 0 ? 'nobody is left' : `by ${oneOf(candidates, withMark)}`}`)
  }
  for (const { reason, learners, fix } of toPutRight) {
    lines.push(learners.length === 0 ? `  ${reason} ${fix}`.trimEnd() : `  ${capital(reason)}: ${listed(learners, ({ learner }) => learner)}. ${fix}`)
  }
  lines.push(complete ? '  The sample is complete.' : '  The sample is not complete.')
  return [...lines, ...notes.map(note => `  ${note}`)].join('\n')
}

function additionText(reason: string, candidates: readonly CohortMember[], kind: string): string {
  const [first] = candidates
  const isEnd = kind === 'highest' || kind === 'lowest'
  const why = isEnd ? `${reason}, ${first?.mark ?? ''}` : reason
  if (!first || candidates.length > 1) return `one of ${listed(candidates, isEnd ? withPlace : withMark)}: ${why}`
  return `${first.learner}: ${why} (${placeOf(first)})`
}

function shortText(reason: string, candidates: readonly CohortMember[]): string {
  const count = Number(/\d+/.exec(reason)?.[0])
  if (count === candidates.length) return `${listed(candidates, withPlace, count)}: ${reason}`
  return `${count} more, of the ${candidates.length} present who are not in the sample: ${reason}`
}

/** A draw, and how anyone can repeat it. */
export function drawText({ name, guide, cohort, required, entries, notes, seed, cohortHash }: SampleDraw): string {
  const drawn = entries.filter(({ role }) => role === 'drawn')
  const reserves = entries.filter(({ role }) => role === 'reserve')
  const barred = entries.filter(({ role }) => role === 'not-drawable')
  const [first] = drawn
  return [
    `${capital(name)}, by: ${guide}`,
    `  ${cohort.entered} in the cohort, ${drawn.length + reserves.length} to draw from; ${required} required, ${drawn.length} drawn`,
    `  Seed ${seed}; fingerprint of the cohort ${cohortHash}`,
    '  Drawn',
    ...drawn.map(({ member, ticket, reason }) => `    ${member.learner}  ${placeOf(member)}  ${reason}  ticket ${ticket.slice(0, 16)}…`),
    ...(reserves.length === 0 ? [] : [`  Reserves, in this order: ${listed(reserves.map(({ member }) => member), ({ learner }) => learner, 10)}`]),
    ...[...new Set(barred.map(({ reason }) => reason))].map(why => {
      const members = barred.filter(({ reason }) => reason === why).map(({ member }) => member)
      return `  Not drawn from, ${why}: ${listed(members, ({ learner }) => learner, 10)}`
    }),
    ...notes.map(note => `  ${note}`),
    ...(first ? [`  To repeat a ticket: printf '%s' ${quoted(`${seed},${first.member.id ?? ''}`)} | sha256sum`] : [])
  ].join('\n')
}

/** What drawing again showed. */
export function replayText({ record: { draw, program, time }, replay }: Replayed): string {
  const drawn = draw.entries.filter(({ role }) => role === 'drawn').length
  const head = `${capital(draw.name)}, drawn with the seed ${draw.seed} by ${program}, ${time}`
  if (replay.same) return `${head}\n  Drawn again, it is the same: ${drawn} drawn, with the same tickets and reserves.`
  return [head, '  Drawn again, it is not the same:', ...replay.differences.map(sentence => `  ${sentence}`)].join('\n')
}

/** As a shell takes it, letter by letter. */
const quoted = (text: string) => `'${text.replaceAll('\'', '\'\\\'\'')}'`
const oneOf = (members: readonly CohortMember[], show: (member: CohortMember) => string) => `${members.length > 1 ? 'one of ' : ''}${listed(members, show)}`

function listed(members: readonly CohortMember[], show: (member: CohortMember) => string, most = MOST): string {
  const shown = members.slice(0, most).map(show).join(', ')
  return members.length > most ? `${shown} and ${members.length - most} more` : shown
}

const withMark = ({ learner, mark }: CohortMember) => (mark === null ? learner : `${learner} (${mark})`)
const withPlace = (member: CohortMember) => `${member.learner} (${placeOf(member)})`
const placeOf = ({ file, sheet, cell }: CohortMember) => `${file === null ? '' : `[${file}]`}${sheet}!${cell}`
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
