import { forecast } from './forecast'
import { pointsByRank } from './mean-points'
import { studentsT } from './students-t'

/** Where a year's mean points are expected. */
export interface PredictionInterval {
  readonly low: number
  readonly high: number
  /** False where fewer than three years leave the variation between years unknown: the interval is then too narrow. */
  readonly betweenKnown: boolean
}

/**
 * The 95 % prediction interval of a year's mean points from those of earlier years: were nothing but chance and the
 * centre's ordinary ups and downs at work, 95 of 100 years would lie within. It is what a difference must leave before
 * it asks for an explanation.
 *
 * `years` holds the counts of each earlier year, lowest grade first; `learners` is the size of the year foretold; the
 * limits are in points, and never beyond those of the lowest and highest grade. With three or more years the variance
 * between them is part of it. Null where no earlier year has two learners, or the year foretold has none. Throws a
 * RangeError where a year has not as many grades as there are points.
 *
 * Source: J. P. T. Higgins, S. G. Thompson and D. J. Spiegelhalter, "A re-evaluation of random-effects meta-analysis",
 * Journal of the Royal Statistical Society A 172 (2009), 137-159.
 *
 * @example predictionInterval([[5, 10, 5], [4, 10, 6], [6, 10, 4]], 20) // { low: 0.62, high: 1.38, betweenKnown: true }
 */
export function predictionInterval(
  years: readonly (readonly number[])[],
  learners: number,
  points: readonly number[] = pointsByRank(Math.max(0, ...years.map(counts => counts.length)))
): PredictionInterval | null {
  const expected = forecast(years, learners, points)
  if (!expected) return null
  const { mean, error, freedom, betweenKnown } = expected
  const reach = studentsT(0.975, freedom) * error
  return { low: Math.max(Math.min(...points), mean - reach), high: Math.min(Math.max(...points), mean + reach), betweenKnown }
}
