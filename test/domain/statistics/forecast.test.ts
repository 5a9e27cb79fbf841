import fc from 'fast-check'
import { forecast } from '../../../src/domain/statistics/forecast'
import { meanPoints } from '../../../src/domain/statistics/mean-points'
import { predictionInterval } from '../../../src/domain/statistics/prediction-interval'
import { smallestDetectableShift } from '../../../src/domain/statistics/smallest-detectable-shift'
import { yearVariation } from '../../../src/domain/statistics/year-variation'
import reference from './reference.json'

const cases = reference.years.map(({ points, ...known }) => ({ ...known, points: points ?? undefined }))

describe.each(cases)(`$years for $n learners, points $points, as SciPy ${reference.scipy} has it`, ({ years, n, points, ...known }) => {
  it('splits the variation', () => {
    const { mean, meanVariance, within, between } = known
    expect(yearVariation(years, points)).toMatchObject({
      mean: expect.closeTo(mean, 12) as number,
      meanVariance: expect.closeTo(meanVariance, 12) as number,
      within: expect.closeTo(within, 12) as number,
      between: between === null ? null : (expect.closeTo(between, 12) as number)
    })
  })

  it('foretells the year', () => {
    const { mean, error, freedom, between, low, high, shift } = known
    expect(forecast(years, n, points)).toEqual({
      mean: expect.closeTo(mean, 12) as number,
      error: expect.closeTo(error, 12) as number,
      freedom,
      betweenKnown: between !== null
    })
    const scale = points ?? years[0]?.map((_, rank) => rank) ?? []
    const interval = predictionInterval(years, n, points)
    expect(interval?.low).toBeCloseTo(Math.max(low, Math.min(...scale)), 9)
    expect(interval?.high).toBeCloseTo(Math.min(high, Math.max(...scale)), 9)
    if (shift > Math.max(...scale) - Math.min(...scale)) expect(smallestDetectableShift(n, years, points)).toBeNull()
    else expect(smallestDetectableShift(n, years, points)).toBeCloseTo(shift, 9)
  })
})

test.each<[readonly (readonly number[])[], number]>([
  [[], 20],
  [[[0, 0, 0]], 20],
  [[[0, 1, 0], [1, 0, 0]], 20],
  [[[5, 10, 5]], 0]
])('%j tell nothing of a year with %d learners', (years, learners) => {
  expect(forecast(years, learners)).toBeNull()
  expect(predictionInterval(years, learners)).toBeNull()
  expect(smallestDetectableShift(learners, years)).toBeNull()
})

it('expects what never varied, with certainty', () => {
  const years = [[0, 4, 0], [0, 9, 0], [0, 2, 0]]
  expect(predictionInterval(years, 20)).toEqual({ low: 1, high: 1, betweenKnown: true })
  expect(smallestDetectableShift(20, years)).toBe(0)
})

it('leaves out a year without learners, and says so where two are left', () => {
  expect(predictionInterval([[5, 10, 5], [0, 0, 0], [4, 10, 6]], 20)).toEqual(predictionInterval([[5, 10, 5], [4, 10, 6]], 20))
  expect(predictionInterval([[5, 10, 5], [0, 0, 0], [4, 10, 6]], 20)?.betweenKnown).toBe(false)
})

it('says of no shift longer than the scale that it would be seen', () => {
  expect(smallestDetectableShift(1, [[9, 0, 9], [0, 9, 0], [1, 0, 17]])).toBeNull()
})

it('widens where years vary more than chance lets them', () => {
  const [quiet, restless] = [[[5, 10, 5], [5, 10, 5], [5, 10, 5]], [[9, 10, 1], [5, 10, 5], [1, 10, 9]]].map(years => predictionInterval(years, 20))
  expect((restless?.high ?? NaN) - (restless?.low ?? NaN)).toBeGreaterThan(2 * ((quiet?.high ?? NaN) - (quiet?.low ?? NaN)))
})

const year = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 4, maxLength: 4 }).filter(counts => counts.reduce((sum, count) => sum + count, 0) > 1)
const yearly = fc.array(year, { minLength: 1, maxLength: 5 })

it('holds its own expectation, narrows with more learners, and turns round with the scale', () => {
  fc.assert(
    fc.property(yearly, fc.integer({ min: 1, max: 300 }), (years, learners) => {
      const [few, many] = [forecast(years, learners), forecast(years, learners * 2)]
      if (!few || !many) throw new Error('Every year has two learners.')
      const means = years.flatMap(counts => meanPoints(counts) ?? [])
      expect(few.mean).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9)
      expect(few.mean).toBeLessThanOrEqual(Math.max(...means) + 1e-9)
      expect(many.error).toBeLessThanOrEqual(few.error)
      const turned = forecast(years.map(counts => [...counts].reverse()), learners)
      expect(turned?.mean).toBeCloseTo(3 - few.mean, 9)
      expect(turned?.error).toBeCloseTo(few.error, 9)
    })
  )
})
