import fc from 'fast-check'
import { pointLattice } from '../../../src/domain/statistics/point-lattice'

test.each<[readonly number[], readonly number[]]>([
  [[0, 1, 2], [0, 1, 2]],
  [[40, 50, 60, 80], [0, 1, 2, 4]],
  [[1.25, 4, 8.5], [0, 11, 29]],
  [[0, 0.1, 0.2, 0.3], [0, 1, 2, 3]],
  [[0, 1 / 3, 2 / 3, 1], [0, 1, 2, 3]],
  [[3, 2, 1], [2, 1, 0]],
  [[5, 5], [0, 0]],
  [[], []]
])('%j stands at %j', (points, steps) => {
  expect(pointLattice(points)).toEqual(steps)
})

it('rounds points that share no step, or too fine a one, to a 2,000th of their range', () => {
  expect(pointLattice([0, 1, Math.PI])).toEqual([0, 637, 2000])
  expect(pointLattice([0, 0.001, 7])).toEqual([0, 0, 2000])
})

it('keeps what points are worth beside each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 9 }), fc.constantFrom(1, 2, 4, 10), (whole, denominator) => {
      const steps = pointLattice(whole.map(one => one / denominator))
      const [low, high] = [Math.min(...whole), Math.max(...whole)]
      const length = Math.max(...steps)
      for (const [index, one] of whole.entries()) expect(steps[index]).toBeCloseTo(((one - low) / (high - low)) * length, 9)
    })
  )
})
