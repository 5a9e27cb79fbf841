import { ticketOf } from '../domain/ticket'
import type { Cohort } from './cohort'
import { idsOf } from './cohort-ids'
import type { Member } from './member'
import type { SampledCohort } from './sampled-cohort'

/** The seed of the order in which replacements are offered, so that nobody chooses it. */
const SEED = 'replacement'

export interface Offer {
  readonly member: Member
  /** How far the mark lies from what was expected of the absent student; null where either is not known. */
  readonly distance: number | null
}

/** Everyone present outside the sample: the nearest to the absent student's expected mark first, otherwise by ticket. */
export function replacementsFor({ sheet, row }: Member, { cohort, present, taken }: SampledCohort): readonly Offer[] {
  const expected = sheet.column('expected-mark')?.value(row)
  const tickets = ticketsOf(cohort)
  const offers = present
    .filter(member => !taken.has(member))
    .map(member => {
      const distance = expected === undefined || member.mark === null ? null : Math.abs(member.mark - expected)
      return { member, distance, ticket: tickets.get(member) ?? '' }
    })
  const far = ({ distance }: Offer) => distance ?? Infinity
  return offers.sort((one, other) => compare(far(one), far(other)) || compare(one.ticket, other.ticket))
}

/** Each absentee of a cohort is offered others in the same order. */
const remembered = new WeakMap<Cohort, ReadonlyMap<Member, string>>()

function ticketsOf(cohort: Cohort): ReadonlyMap<Member, string> {
  const known = remembered.get(cohort)
  if (known) return known
  const made = new Map([...(idsOf(cohort.members) ?? [])].map(([member, id]) => [member, ticketOf(SEED, id)]))
  remembered.set(cohort, made)
  return made
}

function compare<T extends number | string>(one: T, other: T): number {
  return one === other ? 0 : one < other ? -1 : 1
}
