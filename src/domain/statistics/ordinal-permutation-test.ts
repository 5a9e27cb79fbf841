import { drawnPoints, type Tied } from './drawn-points'
import { pointsByRank, sumOf } from './mean-points'
import { pointLattice } from './point-lattice'

/**
 * The exact two-sided p-value of the difference between two cohorts' mean points: put all learners together, draw this
 * year's number from them at random, and ask how often their mean lies as far from the expected one as it does, or
 * further. It uses the order of the grades, needs no large numbers, and ties, of which grades are full, are no trouble.
 *
 * Counts are whole learners from 0, lowest grade first and aligned with each other; `points` in the same order, the rank
 * 0, 1, 2, … unless given. From 0 to 1, right to 1e-12, so that 0 stands for less than that. Only the ratios between
 * points matter; those that share no step are rounded first (see `pointLattice`). Null where either cohort has nobody.
 * Throws a RangeError where a count is no whole number from 0.
 *
 * Source: C. R. Mehta, N. R. Patel and A. A. Tsiatis, "Exact significance testing to establish treatment equivalence
 * with ordered categorical data", Biometrics 40 (1984), 819-825, with the points as scores.
 *
 * @example ordinalPermutationTest([0, 0, 3], [3, 0, 0]) // 0.1: 2 of 20 ways
 */
export function ordinalPermutationTest(
  now: readonly number[],
  baseline: readonly number[],
  points: readonly number[] = pointsByRank(Math.max(now.length, baseline.length))
): number | null {
  for (const count of [...now, ...baseline]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`A count is a whole number of learners from 0, not ${count}.`)
  }
  const { margin, drawn, sum } = pooled(now, baseline, points)
  const learners = sumOf(margin.map(tied => tied.learners))
  if (drawn === 0 || drawn === learners) return null
  const total = sumOf(margin.map(tied => tied.learners * tied.points))
  // All in whole numbers, so that a sum just as far off is never taken for a nearer one.
  const distance = Math.abs(sum * learners - drawn * total)
  if (distance === 0) return 1
  const first = Math.floor((drawn * total - distance) / learners) + 1
  const last = Math.ceil((drawn * total + distance) / learners) - 1
  return 1 - drawnPoints(margin, drawn, first, last)
}

interface Pooled {
  /** Those who hold any grade. */
  readonly margin: readonly Tied[]
  /** How many of them are of now, and their points together. */
  readonly drawn: number
  readonly sum: number
}

function pooled(now: readonly number[], baseline: readonly number[], points: readonly number[]): Pooled {
  const held = points.flatMap((own, grade) => {
    const [here, there] = [now[grade] ?? 0, baseline[grade] ?? 0]
    return here + there > 0 ? [{ own, here, there }] : []
  })
  const steps = pointLattice(held.map(({ own }) => own))
  const at = (index: number) => steps[index] ?? 0
  return {
    margin: held.map(({ here, there }, index) => ({ learners: here + there, points: at(index) })),
    drawn: sumOf(held.map(({ here }) => here)),
    sum: sumOf(held.map(({ here }, index) => here * at(index)))
  }
}
