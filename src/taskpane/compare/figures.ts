import { sharesAtOrAbove } from '../../domain/statistics/cumulative-shares'
import { sharesAtGrade } from '../../domain/statistics/shares-at-grade'
import type { Comparison } from '../../model/comparison'

/** The figures of one year, from the highest grade; shares from 0 to 1. */
export interface ShownYear {
  readonly year: number
  readonly counts: readonly number[]
  readonly shares: readonly number[]
  readonly sharesAtOrAbove: readonly number[]
}

/** The years of a comparison, the year compared last. */
export function yearsOf({ years, now }: Comparison, year: number): readonly ShownYear[] {
  return [...years, { ...now, year }].map(({ year: of, counts }) => ({
    year: of,
    counts: [...counts].reverse(),
    shares: sharesAtGrade(counts).reverse(),
    sharesAtOrAbove: sharesAtOrAbove(counts).reverse()
  }))
}
