import { cohortHash, ticketOf } from '../domain/ticket'
import type { CohortMember, DrawEntry } from '../model/sample'

/** Members of whom one at least is to be drawn. */
export interface Place {
  /** Why: "highest mark", "assessor Ash, unit 3". */
  readonly reason: string
  readonly members: readonly CohortMember[]
}

export interface TicketDraw {
  readonly seed: string
  /** Everyone, each with an id of their own. */
  readonly cohort: readonly CohortMember[]
  /** Those who cannot be drawn, and why: "absent". */
  readonly barred: ReadonlyMap<CohortMember, string>
  readonly size: number
  /** Filled first, whatever the size. */
  readonly forced: readonly Place[]
  /** Filled next, as far as the size has room. */
  readonly wished?: readonly Place[]
}

/**
 * Draws by tickets: the smallest ticket of each place that nobody drawn fills yet, then the smallest tickets of all.
 * Neither the order of the cohort nor anyone else's coming or going changes who has which ticket.
 */
export function drawTickets({ seed, cohort, barred, size, forced, wished = [] }: TicketDraw): readonly DrawEntry[] {
  const tickets = new Map(cohort.map(member => [member, ticketOf(seed, member.id ?? '')]))
  const ticket = (member: CohortMember) => tickets.get(member) ?? ''
  const byTicket = [...cohort].sort((one, other) => (ticket(one) < ticket(other) ? -1 : 1))
  const drawable = byTicket.filter(member => !barred.has(member))
  const drawn = new Map<CohortMember, string>()
  const fill = ({ reason, members }: Place) => {
    const wanted = new Set(members)
    const first = drawable.find(member => wanted.has(member))
    if (first && !members.some(member => drawn.has(member))) drawn.set(first, reason)
  }
  forced.forEach(fill)
  for (const place of wished) if (drawn.size < size) fill(place)
  for (const member of drawable) if (drawn.size < size && !drawn.has(member)) drawn.set(member, 'ticket')
  const reserves = drawable.filter(member => !drawn.has(member))
  return [
    ...[...drawn].map(([member, reason]): DrawEntry => ({ member, ticket: ticket(member), role: 'drawn', reason })),
    ...reserves.map((member, index): DrawEntry => ({ member, ticket: ticket(member), role: 'reserve', reason: `reserve ${index + 1}` })),
    ...byTicket.flatMap((member): DrawEntry[] => {
      const reason = barred.get(member)
      return reason === undefined ? [] : [{ member, ticket: ticket(member), role: 'not-drawable', reason }]
    })
  ]
}

export function hashOfCohort(cohort: readonly CohortMember[]): string {
  return cohortHash(cohort.map(({ id }) => id ?? ''))
}
