import { meanPoints, pointsByRank, sumOf } from './mean-points'

/** How a centre's points go up and down: from learner to learner within a year, and from year to year. */
export interface YearVariation {
  /** How many years have learners, and how many learners they have together. */
  readonly years: number
  readonly learners: number
  /** The variance of learners' points within a year, in squared points. */
  readonly within: number
  /** The variance of the centre's level from year to year; null where fewer than three years can't tell. */
  readonly between: number | null
  /** The mean points of an ordinary year, each year weighed by how much it tells, and the variance of that estimate. */
  readonly mean: number
  readonly meanVariance: number
}

/** Two means differ by chance or not; only with a third is there a spread to speak of. */
const LEAST_YEARS = 3

/**
 * Splits the variation of earlier years into that of learners within a year and that of the centre's level from year to
 * year, as a random-effects analysis of the yearly means. Without the second part, ordinary ups and downs look like news.
 *
 * `years` holds the counts of each year, lowest grade first; `points` the points of each grade, the rank unless given.
 * The variance within is taken as the same in all years, which makes DerSimonian and Laird's estimate of the variance
 * between them that of the analysis of variance; it is never below 0. Null where no year has two learners. Throws a
 * RangeError where a year has not as many grades as there are points.
 *
 * Source: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986), 177-188.
 *
 * @example yearVariation([[2, 2], [1, 3], [3, 1]]) // { mean: 0.5, within: 0.278, between: 0, … }
 */
export function yearVariation(years: readonly (readonly number[])[], points?: readonly number[]): YearVariation | null {
  const means = years.flatMap(counts => {
    const mean = meanPoints(counts, points)
    return mean === null ? [] : [{ mean, learners: sumOf(counts), squares: squaresAbout(mean, counts, points) }]
  })
  const learners = sumOf(means.map(year => year.learners))
  if (learners - means.length < 1) return null
  const within = sumOf(means.map(({ squares }) => squares)) / (learners - means.length)
  const between = means.length < LEAST_YEARS ? null : varianceBetween(means, within)
  const known = { years: means.length, learners, within, between }
  // Where nothing varies at all, every year says the same, with certainty.
  if (within + (between ?? 0) === 0) return { ...known, mean: weighedMean(means, year => year.learners), meanVariance: 0 }
  const weight = (year: YearMean) => 1 / ((between ?? 0) + within / year.learners)
  return { ...known, mean: weighedMean(means, weight), meanVariance: 1 / sumOf(means.map(weight)) }
}

interface YearMean {
  readonly mean: number
  readonly learners: number
}

function weighedMean(means: readonly YearMean[], weight: (year: YearMean) => number): number {
  return sumOf(means.map(year => weight(year) * year.mean)) / sumOf(means.map(weight))
}

function varianceBetween(means: readonly YearMean[], within: number): number {
  const learners = sumOf(means.map(year => year.learners))
  const centre = weighedMean(means, year => year.learners)
  const squares = sumOf(means.map(year => year.learners * (year.mean - centre) ** 2))
  const effective = learners - sumOf(means.map(year => year.learners ** 2)) / learners
  return Math.max(0, (squares - (means.length - 1) * within) / effective)
}

function squaresAbout(mean: number, counts: readonly number[], points: readonly number[] = pointsByRank(counts.length)): number {
  return sumOf(counts.map((count, grade) => count * ((points[grade] ?? 0) - mean) ** 2))
}
