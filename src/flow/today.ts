import { dayOf, type Day } from '../domain/dates'

/** Today, by the clock and zone of this machine. */
export function today(): Day {
  const now = new Date()
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
