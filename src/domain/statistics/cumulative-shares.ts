import { sumOf } from './mean-points'

/**
 * The share of a cohort at each grade or above, which is how schools speak of results ("62 % at Merit or above"), and
 * what a chart of cumulative percentages shows.
 *
 * Counts, lowest grade first, none below 0; shares serve as well. One share for each grade, 0 to 1, the first always 1;
 * all 0 where the cohort holds nobody. It never throws.
 *
 * Source: A. Agresti, "Analysis of Ordinal Categorical Data", 2nd edition (2010), section 2.1 (cumulative proportions).
 *
 * @example sharesAtOrAbove([1, 2, 1]) // [1, 0.75, 0.25]
 */
export function sharesAtOrAbove(counts: readonly number[]): number[] {
  const learners = sumOf(counts)
  return counts.map((_, grade) => (learners > 0 ? sumOf(counts.slice(grade)) / learners : 0))
}
