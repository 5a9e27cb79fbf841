/** One band of a table of sample sizes: cohorts up to and including `upTo` send `size` learners. */
export interface SampleBand {
  readonly upTo: number
  readonly size: number | 'all'
}

/** Bands in ascending order, the last without an upper bound (`Infinity`). */
export type SampleTable = readonly SampleBand[]

/**
 * The number of learners that a table asks for from a cohort.
 *
 * `cohort` is the number of learners entered, a whole number from 0. Throws a RangeError where it is not, or where no
 * band of the table holds it.
 *
 * Source: the table belongs to the edition of the guide in question.
 *
 * @example sampleSize([{ upTo: 15, size: 'all' }, { upTo: Infinity, size: 15 }], 16) // 15
 */
export function sampleSize(table: SampleTable, cohort: number): number {
  if (!Number.isInteger(cohort) || cohort < 0) {
    throw new RangeError(`A cohort is a whole number of learners from 0, not ${cohort}.`)
  }
  const band = table.find(({ upTo }) => cohort <= upTo)
  if (!band) throw new RangeError(`The table of sample sizes has no band for a cohort of ${cohort}.`)
  return band.size === 'all' ? cohort : band.size
}

/** Someone with a mark, whatever else is known of them. */
export interface Marked {
  readonly mark: number
}

/** Those who hold the highest mark and those who hold the lowest mark above zero: several where marks are tied. */
export interface Extremes<T extends Marked> {
  readonly highest: readonly T[]
  readonly lowest: readonly T[]
}

/**
 * Finds who holds the highest and the lowest non-zero mark, in the order given.
 *
 * Marks of zero or less never count; both lists are empty where no mark is above zero. One learner can be in both. It
 * never throws.
 *
 * Source: Centre Guide Quality Assurance, BTEC Tech Awards (2022) 2025-2026, "Entering student marks".
 *
 * @example extremes([{ mark: 0 }, { mark: 4 }, { mark: 58 }]) // { highest: [{ mark: 58 }], lowest: [{ mark: 4 }] }
 */
export function extremes<T extends Marked>(cohort: readonly T[]): Extremes<T> {
  let highest: T[] = []
  let lowest: T[] = []
  for (const one of cohort) {
    if (!(one.mark > 0)) continue
    const top = highest[0]
    const bottom = lowest[0]
    if (!top || one.mark > top.mark) highest = [one]
    else if (one.mark === top.mark) highest.push(one)
    if (!bottom || one.mark < bottom.mark) lowest = [one]
    else if (one.mark === bottom.mark) lowest.push(one)
  }
  return { highest, lowest }
}
