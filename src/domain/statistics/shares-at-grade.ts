/**
 * The share of a cohort at each grade, which is what a chart of columns beside each other shows.
 *
 * Counts, lowest grade first, none below 0. One share for each grade, 0 to 1; all 0 where the cohort holds nobody. It
 * never throws.
 *
 * Source: A. Agresti, "Analysis of Ordinal Categorical Data", 2nd edition (2010), section 2.1 (proportions).
 *
 * @example sharesAtGrade([1, 2, 1]) // [0.25, 0.5, 0.25]
 */
export function sharesAtGrade(counts: readonly number[]): number[] {
  const learners = counts.reduce((sum, count) => sum + count, 0)
  return counts.map(count => (learners > 0 ? count / learners : 0))
}
