/**
 * The mean grade points of a cohort: the plainest single figure of how high its grades lie, and the one whose difference
 * from earlier years is put to the test. It hides how grades are spread, so it goes beside the shares at each grade, not
 * in their place.
 *
 * `counts` holds how many learners have each grade, lowest first, none below 0; shares serve as well. `points` holds the
 * points of each grade in the same order, the rank 0, 1, 2, … unless given. Null for a cohort of nobody. Throws a
 * RangeError where there are not as many points as grades.
 *
 * Source: A. Agresti, "Analysis of Ordinal Categorical Data", 2nd edition (2010), section 2.1 (scores for categories).
 *
 * @example meanPoints([1, 0, 3]) // 1.5
 */
export function meanPoints(counts: readonly number[], points: readonly number[] = pointsByRank(counts.length)): number | null {
  if (points.length !== counts.length) throw new RangeError(`${counts.length} grades need as many points, not ${points.length}.`)
  const learners = sumOf(counts)
  return learners > 0 ? sumOf(counts.map((count, grade) => count * (points[grade] ?? 0))) / learners : null
}

/** Points of grades where no table gives them: 0 for the lowest, then one more for each. */
export function pointsByRank(grades: number): readonly number[] {
  return Array.from({ length: grades }, (_, rank) => rank)
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
