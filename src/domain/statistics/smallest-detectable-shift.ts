import { forecast } from './forecast'
import { pointsByRank } from './mean-points'
import { studentsT } from './students-t'

const LEVEL = 0.05
const POWER = 0.8

/**
 * The smallest real shift of the mean points that a cohort of this size would have shown: with this shift, four years in
 * five leave the 95 % prediction interval. "In line" says little where only a shift of two grades could have been seen.
 *
 * `learners` is the size of this year's cohort; `years` holds the counts of each earlier year, lowest grade first; the
 * shift is in points. The variance between years is part of it where three or more let it be known. Null where no earlier
 * year has two learners, this year has none, or the shift would be longer than the scale. Throws a RangeError where a
 * year has not as many grades as there are points.
 *
 * Source: H. S. Bloom, "Minimum detectable effects", Evaluation Review 19 (1995), 547-556.
 *
 * @example smallestDetectableShift(20, [[50, 100, 50]]) // 0.469
 */
export function smallestDetectableShift(
  learners: number,
  years: readonly (readonly number[])[],
  points: readonly number[] = pointsByRank(Math.max(0, ...years.map(counts => counts.length)))
): number | null {
  const expected = forecast(years, learners, points)
  if (!expected) return null
  const shift = (studentsT(1 - LEVEL / 2, expected.freedom) + studentsT(POWER, expected.freedom)) * expected.error
  return shift <= Math.max(...points) - Math.min(...points) ? shift : null
}
