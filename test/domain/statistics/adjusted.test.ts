import fc from 'fast-check'
import { benjaminiHochberg } from '../../../src/domain/statistics/benjamini-hochberg'
import { holm } from '../../../src/domain/statistics/holm'
import reference from './reference.json'

// Worked by hand: 0.01 · 4, then 0.02 · 3, and 0.03 · 2 and 0.05 · 1, which may not fall below what came before.
test.each<[readonly (number | null)[], readonly (number | null)[]]>([
  [[0.01, 0.02, 0.03, 0.05], [0.04, 0.06, 0.06, 0.06]],
  [[0.05, 0.01, 0.03, 0.02], [0.06, 0.04, 0.06, 0.06]],
  [[0.01, 0.04, null, 0.03], [0.03, 0.06, null, 0.06]],
  [[0.6, 0.7], [1, 1]],
  [[null], [null]],
  [[], []]
])('Holm makes of %j %j', (pValues, adjusted) => {
  expect(holm(pValues)).toEqual(adjusted.map(p => (p === null ? null : (expect.closeTo(p, 12) as number))))
})

it(`agrees with SciPy ${reference.scipy} on Benjamini and Hochberg's`, () => {
  const { p, adjusted } = reference.benjaminiHochberg
  expect(benjaminiHochberg(p)).toEqual(adjusted.map(one => expect.closeTo(one, 12) as number))
  expect(benjaminiHochberg([null, ...p, null])).toEqual([null, ...adjusted.map(one => expect.closeTo(one, 12) as number), null])
})

const pValues = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 12 })

test.each([
  ['Holm', holm],
  ['Benjamini and Hochberg', benjaminiHochberg]
])('%s: none smaller than its own, none above 1, and in the same order', (_, adjust) => {
  fc.assert(
    fc.property(pValues, list => {
      const adjusted = adjust(list)
      expect(adjusted.map(one => one === null)).toEqual(list.map(one => one === null))
      const both = list.flatMap((p, index) => (p === null ? [] : [{ p, own: adjusted[index] ?? NaN }])).sort((one, other) => one.p - other.p)
      for (const [index, { p, own }] of both.entries()) {
        expect(own).toBeGreaterThanOrEqual(p * (1 - 1e-12))
        expect(own).toBeLessThanOrEqual(1)
        expect(own).toBeGreaterThanOrEqual(both[index - 1]?.own ?? 0)
      }
    })
  )
})

it('is never milder by Holm than by Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(pValues, list => {
      const milder = benjaminiHochberg(list)
      for (const [index, own] of holm(list).entries()) expect(own ?? 0).toBeGreaterThanOrEqual((milder[index] ?? 0) - 1e-12)
    })
  )
})
