import { yearVariation, type YearVariation } from './year-variation'

/** What earlier years let expect of a year's mean points. */
export interface Forecast {
  readonly mean: number
  /** The standard deviation of the year's mean about that, in points. */
  readonly error: number
  /** Degrees of freedom with which the error is known, for Student's t: a whole number from 1. */
  readonly freedom: number
  /** False where fewer than three years leave the variation between years unknown, and the error too small. */
  readonly betweenKnown: boolean
}

/**
 * What to expect of the mean points of a year with so many learners, and how surely, from the counts of earlier years:
 * the ground of the prediction interval and of the smallest detectable shift.
 *
 * `years` holds the counts of each earlier year, lowest grade first; `points` the points of each grade, the rank unless
 * given. Variation between years is known from few years, that among learners from many learners: their degrees of
 * freedom are put together by Satterthwaite's rule, rounded down. Years less one alone would be exact for cohorts of one
 * size, but three years would then find a real shift of 0.9 of a grade in 9 % of cohorts of 60, where this finds it in
 * 76 % (see the simulation of `npm run bench`, which also shows the false alarms that this costs). Null where
 * no earlier year has two learners, or the year foretold has none. Throws a RangeError where a year has not as many
 * grades as there are points.
 *
 * Source: F. E. Satterthwaite, "An approximate distribution of estimates of variance components", Biometrics Bulletin 2
 * (1946), 110-114.
 *
 * @example forecast([[2, 2], [2, 2], [2, 2]], 4) // { mean: 0.5, error: 0.333, freedom: 9, betweenKnown: true }
 */
export function forecast(years: readonly (readonly number[])[], learners: number, points?: readonly number[]): Forecast | null {
  const variation = yearVariation(years, points)
  if (!variation || learners < 1) return null
  const { mean, meanVariance, within, between } = variation
  const variance = (between ?? 0) + meanVariance + within / learners
  return { mean, error: Math.sqrt(variance), freedom: freedomOf(variation, variance), betweenKnown: between !== null }
}

function freedomOf({ years, learners, between }: YearVariation, variance: number): number {
  const ofLearners = learners - years
  const yearly = (between ?? 0) * (1 + 1 / years)
  if (yearly === 0) return ofLearners
  // Years of unequal size tell a little less of the mean than equal ones would.
  const chance = Math.max(0, variance - yearly)
  return Math.max(1, Math.floor(variance ** 2 / (yearly ** 2 / (years - 1) + chance ** 2 / ofLearners)))
}
