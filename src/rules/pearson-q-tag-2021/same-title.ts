import { sameQualification } from '../../domain/same-qualification'
import { remembered } from '../../recognise/remembered'

/** A centre has few titles, and compares each pair of them for many rows; more than these are not worth keeping. */
const MOST_REMEMBERED = 2000

const known = new Map<string, (other: string) => boolean>()

/** Whether two titles may name one qualification; one that is blank may be any. */
export function sameTitle(one: string, other: string): boolean {
  return one === other || one === '' || other === '' || comparedWith(one)(other)
}

function comparedWith(one: string): (other: string) => boolean {
  const before = known.get(one)
  if (before) return before
  if (known.size >= MOST_REMEMBERED) known.clear()
  const compare = remembered(other => sameQualification(one, other))
  known.set(one, compare)
  return compare
}
