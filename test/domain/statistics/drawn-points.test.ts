import fc from 'fast-check'
import { drawnPoints } from '../../../src/domain/statistics/drawn-points'

test.each([
  { first: 0, last: 0, probability: 1 / 6 },
  { first: 1, last: 1, probability: 4 / 6 },
  { first: 1, last: 2, probability: 5 / 6 },
  { first: -5, last: 9, probability: 1 },
  { first: 3, last: 9, probability: 0 },
  { first: 2, last: 1, probability: 0 }
])('two of two and two: from $first to $last in $probability', ({ first, last, probability }) => {
  const margin = [{ learners: 2, points: 0 }, { learners: 2, points: 1 }]
  expect(drawnPoints(margin, 2, first, last)).toBeCloseTo(probability, 14)
})

// 240 learners, half of them drawn, half of them at either end: the transform has places where it is nothing. The figure
// is SciPy's hypergeom(240, 120, 120).cdf(59).
it('bears a transform that vanishes', () => {
  expect(drawnPoints([{ learners: 120, points: 0 }, { learners: 120, points: 1 }], 120, 0, 59)).toBeCloseTo(0.4486574671078496, 12)
})

const margin = fc.array(fc.record({ learners: fc.integer({ min: 1, max: 300 }), points: fc.integer({ min: 0, max: 12 }) }), { minLength: 2, maxLength: 8 })

it('adds up to 1 over neighbouring stretches', () => {
  fc.assert(
    fc.property(margin, fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.3, max: 0.7, noNaN: true }), (tied, share, at) => {
      const learners = tied.reduce((sum, one) => sum + one.learners, 0)
      const drawn = Math.min(learners - 1, Math.max(1, Math.round(learners * share)))
      const most = Math.max(...tied.map(({ points }) => points)) * drawn
      const middle = Math.floor(most * at)
      const [below, above] = [drawnPoints(tied, drawn, 0, middle), drawnPoints(tied, drawn, middle + 1, most)]
      expect(below + above).toBeCloseTo(1, 11)
    }),
    { numRuns: 40 }
  )
})
