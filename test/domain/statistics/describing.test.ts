import fc from 'fast-check'
import { sharesAtOrAbove } from '../../../src/domain/statistics/cumulative-shares'
import { meanPoints } from '../../../src/domain/statistics/mean-points'
import { totalVariation } from '../../../src/domain/statistics/total-variation'

test.each<[readonly number[], readonly number[] | undefined, number | null]>([
  [[1, 0, 3], undefined, 1.5],
  [[1, 1], [1.25, 8.5], 4.875],
  [[0.25, 0.75], [0, 4], 3],
  [[0, 0], undefined, null],
  [[], undefined, null]
])('the mean points of %j with points %j are %d', (counts, points, mean) => {
  expect(meanPoints(counts, points)).toBe(mean)
})

it('refuses points that do not fit the grades', () => {
  expect(() => meanPoints([1, 2, 3], [0, 1])).toThrow(RangeError)
})

test.each<[readonly number[], readonly number[], number | null]>([
  [[1, 1], [1, 3], 0.25],
  [[2, 4], [1, 2], 0],
  [[5, 0], [0, 1], 1],
  [[1, 1], [1, 1, 2], 0.5],
  [[0, 0], [1, 1], null],
  [[1, 1], [0, 0], null]
])('%j and %j lie %d apart', (now, baseline, distance) => {
  expect(totalVariation(now, baseline)).toBe(distance)
})

test.each<[readonly number[], readonly number[]]>([
  [[1, 2, 1], [1, 0.75, 0.25]],
  [[0, 5], [1, 1]],
  [[0, 0], [0, 0]],
  [[], []]
])('shares of %j at or above each grade: %j', (counts, shares) => {
  expect(sharesAtOrAbove(counts)).toEqual(shares)
})

const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }).filter(list => list.some(count => count > 0))

it('gives mean points that are the sum of the shares above the lowest grade', () => {
  fc.assert(
    fc.property(counts, list => {
      const [, ...above] = sharesAtOrAbove(list)
      expect(meanPoints(list)).toBeCloseTo(above.reduce((sum, share) => sum + share, 0), 10)
    })
  )
})

it('measures distances that are the same both ways, from 0 to 1, and no shorter by a detour', () => {
  fc.assert(
    fc.property(counts, counts, counts, (one, other, third) => {
      const apart = totalVariation(one, other) ?? NaN
      expect(totalVariation(other, one)).toBeCloseTo(apart, 12)
      expect(apart).toBeGreaterThanOrEqual(0)
      expect(apart).toBeLessThanOrEqual((totalVariation(one, third) ?? NaN) + (totalVariation(third, other) ?? NaN) + 1e-12)
    })
  )
})
