import { sumOf } from './mean-points'

/**
 * The total variation distance of two cohorts: the share of one that would need another grade for both to be spread
 * alike. Unlike the difference of means it also sees grades that spread out or draw together.
 *
 * Counts, lowest grade first and aligned with each other, none below 0; shares serve as well. From 0, spread alike, to 1,
 * no grade in common. Null where either holds nobody. It never throws.
 *
 * Source: D. A. Levin and Y. Peres, "Markov Chains and Mixing Times", 2nd edition (2017), section 4.1.
 *
 * @example totalVariation([1, 1], [1, 3]) // 0.25
 */
export function totalVariation(now: readonly number[], baseline: readonly number[]): number | null {
  const [here, there] = [sumOf(now), sumOf(baseline)]
  if (here <= 0 || there <= 0) return null
  const grades = Array.from({ length: Math.max(now.length, baseline.length) }, (_, grade) => grade)
  return Math.min(1, sumOf(grades.map(grade => Math.abs((now[grade] ?? 0) / here - (baseline[grade] ?? 0) / there))) / 2)
}
