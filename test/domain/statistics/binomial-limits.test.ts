import fc from 'fast-check'
import { binomialLimits } from '../../../src/domain/statistics/binomial-limits'
import reference from './reference.json'

test.each(reference.binomial)(`$target of $n as SciPy ${reference.scipy} has it`, ({ target, n, ...limits }) => {
  const own = binomialLimits(target, n)
  for (const [name, limit] of Object.entries(limits)) expect(own[name as keyof typeof limits]).toBeCloseTo(limit, 9)
})

test.each([0, 1])('a target of %d leaves no room', target => {
  expect(binomialLimits(target, 30)).toEqual({ low95: target, high95: target, low999: target, high999: target })
})

test.each([[-0.1, 5], [1.1, 5], [NaN, 5], [0.5, 0], [0.5, 2.5]])('refuses a target of %d and %d learners', (target, n) => {
  expect(() => binomialLimits(target, n)).toThrow(RangeError)
})

it('lies one limit within the other, about the target, and closer for four times the learners', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 1, max: 400 }), (target, n) => {
      const [small, large] = [binomialLimits(target, n), binomialLimits(target, n * 4)]
      expect([small.low999, small.low95, small.high95, small.high999]).toEqual([small.low999, small.low95, small.high95, small.high999].sort((a, b) => a - b))
      expect(small.low95).toBeLessThanOrEqual(target)
      expect(small.high999).toBeLessThanOrEqual(1)
      expect(large.high999 - large.low999).toBeLessThanOrEqual(small.high999 - small.low999 + 1e-12)
    })
  )
})

it('is turned round with the target', () => {
  const [reached, missed] = [binomialLimits(0.3, 25), binomialLimits(0.7, 25)]
  expect(reached.low95).toBeCloseTo(1 - missed.high95, 12)
  expect(reached.high999).toBeCloseTo(1 - missed.low999, 12)
})

// SciPy: binom.sf(14, 20, 0.5) is 0.0207, binom.sf(13, 20, 0.5) 0.0577.
it('leaves 15 of 20 outside 95 % of an even chance, and 14 within', () => {
  expect(binomialLimits(0.5, 20).high95).toBeLessThan(15 / 20)
  expect(binomialLimits(0.5, 20).high95).toBeGreaterThan(14 / 20)
})
