import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { cohortHash, ticketOf } from '../../src/domain/ticket'

/** Ronald Rivest's sampler takes SHA-256 of "seed,i" as a number, and of N things the one at its remainder, counted from 1. */
test('Rivest’s published draw from 1,000 with the seed 0', () => {
  const place = (index: number) => Number(BigInt(`0x${ticketOf('0', String(index))}`) % 1000n) + 1
  expect([1, 2, 3].map(place)).toEqual([905, 573, 160])
})

test.each([
  ['2026-05-01', '0012', '74a5da54733a09c5e3c555805fa731aaf910909791ca197e2ac5ac3adad6ae4c'],
  ['spring', '0001', 'f5cf6b09fa8b32a8b7fdce7e82c667d0ac8c5745c3d52a699730ff1168a8ff95'],
  ['Gwanwyn’s draw', '1000000001', '2e027773100849d258f92e789ec35cb7693d7c6568c88472028d093ff569f713']
])('the ticket of "%s,%s", as sha256sum gives it', (seed, id, ticket) => {
  expect(ticketOf(seed, id)).toBe(ticket)
})

test('tickets are SHA-256 of the UTF-8 text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (seed, id) => {
      expect(ticketOf(seed, id)).toBe(createHash('sha256').update(`${seed},${id}`, 'utf8').digest('hex'))
    })
  )
})

test('the fingerprint of a cohort does not depend on its order', () => {
  expect(cohortHash(['0013', '0012'])).toBe(createHash('sha256').update('0012\n0013\n').digest('hex'))
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), ids => {
      expect(cohortHash([...ids].reverse())).toBe(cohortHash(ids))
      expect(cohortHash(ids.slice(1))).not.toBe(cohortHash(ids))
    })
  )
})
