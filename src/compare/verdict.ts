import { meanPoints } from '../domain/statistics/mean-points'
import { ordinalPermutationTest } from '../domain/statistics/ordinal-permutation-test'
import { predictionInterval } from '../domain/statistics/prediction-interval'
import { smallestDetectableShift } from '../domain/statistics/smallest-detectable-shift'
import { totalVariation } from '../domain/statistics/total-variation'
import type { ComparisonVerdict, Distribution, YearDistribution } from '../model/comparison'
import type { CompareRules } from './compare-rules'
import { pooledOf } from './distribution'
import { furthest, type Furthest } from './furthest'

/** What the figures of a cohort and its earlier years show, before the other comparisons are known. */
export interface Measured {
  readonly now: Distribution
  readonly pooled: Distribution
  /** Now minus baseline, in points. */
  readonly meanPointsDifference: number | null
  readonly totalVariation: number | null
  readonly pValue: number | null
  /** 95 % for this year's mean points; null where the earlier years don't let it be known. */
  readonly interval: readonly [low: number, high: number] | null
  /** Whether there are years enough to tell how much they vary by themselves. */
  readonly isBetweenKnown: boolean
  readonly smallestDetectableShift: number | null
  /** The grade at which the shares differ most in the direction of the means. */
  readonly furthest: Furthest | null
}

export type Weighing = Pick<CompareRules, 'pooling' | 'basis'>

/** Measures a cohort beside its earlier years; null without any. */
export function measure(
  now: Distribution,
  years: readonly YearDistribution[],
  points: readonly number[],
  { pooling, basis }: Weighing
): Measured | null {
  const pooled = pooledOf(years)
  if (!pooled || pooled.n === 0) return null
  const baseline = pooling === 'pooled' ? pooled.counts : meanShares(years)
  const [here, there] = [meanPoints(now.counts, points), meanPoints(baseline, points)]
  const difference = here === null || there === null ? null : here - there
  const yearly = years.map(({ counts }) => counts)
  const expected = predictionInterval(yearly, now.n, points)
  // Grades that are all alike within their years tell nothing of how much chance does.
  const interval = expected && expected.high > expected.low ? expected : null
  return {
    now,
    pooled,
    meanPointsDifference: difference,
    totalVariation: totalVariation(now.counts, baseline),
    pValue: ordinalPermutationTest(now.counts, pooled.counts, points),
    interval: interval && [interval.low, interval.high],
    isBetweenKnown: interval?.betweenKnown ?? false,
    smallestDetectableShift: interval && smallestDetectableShift(now.n, yearly, points),
    furthest: difference === null ? null : furthest(now.counts, baseline, basis, Math.sign(difference))
  }
}

/** The mean of the years' shares at each grade, every year counting the same. */
function meanShares(years: readonly YearDistribution[]): readonly number[] {
  const [first] = years
  return (first?.counts ?? []).map((_, index) => years.reduce((sum, { n, counts }) => sum + (counts[index] ?? 0) / n, 0) / years.length)
}

export interface Thresholds {
  /** How far shares must differ, 0 to 1. */
  readonly difference: number
  readonly significance: number
  /** In learners. */
  readonly smallGroup: number
}

/** Shares that differ by exactly the threshold count, whatever their binary digits. */
const ROUNDING = 1e-9

/**
 * Higher or lower where chance does not explain the difference, it is as large as the centre's threshold and, where the
 * variation between years is known, the mean lies outside what they let expect. Too few where either side is small.
 */
export function verdictOf(
  measured: Measured | null,
  adjustedPValue: number | null,
  points: readonly number[],
  { difference, significance, smallGroup }: Thresholds
): ComparisonVerdict {
  if (!measured) return 'no-history'
  const { now, pooled, meanPointsDifference: shift, interval, isBetweenKnown } = measured
  if (now.n < smallGroup || pooled.n < smallGroup) return 'too-few'
  const mean = meanPoints(now.counts, points)
  if (shift === null || mean === null || adjustedPValue === null || adjustedPValue >= significance) return 'in-line'
  if (Math.abs(measured.furthest?.difference ?? 0) < difference - ROUNDING) return 'in-line'
  if (isBetweenKnown && interval && mean >= interval[0] && mean <= interval[1]) return 'in-line'
  return shift > 0 ? 'higher' : 'lower'
}
