import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex } from '@noble/hashes/utils'

/**
 * The ticket of one learner in a draw: SHA-256 of the UTF-8 text `seed,id`, as 64 lower-case hexadecimal digits. The
 * smallest tickets, compared as text, are drawn; whoever knows the seed can repeat it with `sha256sum`.
 *
 * `seed` and `id` are any texts, taken as they are. It never throws.
 *
 * Source: Ronald Rivest's sampler for election audits, which hashes "seed,i" likewise.
 *
 * @example ticketOf('2026-05-01', '0012') // '74a5da54733a09c5…'
 */
export function ticketOf(seed: string, id: string): string {
  return hashOf(`${seed},${id}`)
}

/**
 * The fingerprint of a cohort: SHA-256 of its ids in ascending order of their UTF-16 code units, one a line, each line
 * ended by a line feed, as 64 lower-case hexadecimal digits. Two cohorts of the same ids have the same, in whatever order.
 *
 * It never throws. Source: this program's own convention; `sort` in the C locale and `sha256sum` repeat it.
 *
 * @example cohortHash(['0013', '0012']) // SHA-256 of '0012\n0013\n'
 */
export function cohortHash(ids: readonly string[]): string {
  return hashOf([...ids].sort().map(id => `${id}\n`).join(''))
}

function hashOf(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)))
}
