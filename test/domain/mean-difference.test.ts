import fc from 'fast-check'
import { meanDifference } from '../../src/domain/mean-difference'

// Worked by hand: means 32 and 22, variances 8 and 8, so the error is √(8/2 + 8/2).
it('gives means, difference and error of two small groups', () => {
  expect(meanDifference([30, 34], [20, 24])).toEqual({ mean: 32, otherMean: 22, difference: 10, standardError: Math.sqrt(8) })
})

// Sleep data of Student (1908), Biometrika 6, 1-25: hours gained by ten patients with each of two drugs. R's
// `t.test(extra ~ group, data = sleep)` prints t = -1.8608 for means 0.75 and 2.33.
it('agrees with R on the sleep data of Student', () => {
  const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
  const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
  const { mean, otherMean, difference, standardError } = meanDifference(first, second)
  expect(mean).toBeCloseTo(0.75, 10)
  expect(otherMean).toBeCloseTo(2.33, 10)
  expect(difference / standardError).toBeCloseTo(-1.8608, 4)
})

test.each([[[], [1, 2]], [[1, 2], [3]]])('refuses %j and %j, whose spread is unknown', (one, other) => {
  expect(() => meanDifference(one, other)).toThrow(RangeError)
})

const group = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 30 })

it('turns its sign, and no more, when the groups change places', () => {
  fc.assert(
    fc.property(group, group, (one, other) => {
      const [there, back] = [meanDifference(one, other), meanDifference(other, one)]
      expect(there.difference).toBeCloseTo(-back.difference, 9)
      expect(there.standardError).toBeCloseTo(back.standardError, 9)
    })
  )
})
