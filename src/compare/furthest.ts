import { sharesAtOrAbove } from '../domain/statistics/cumulative-shares'
import { sharesAtGrade } from '../domain/statistics/shares-at-grade'

/** The grade at which two cohorts' shares lie furthest apart. */
export interface Furthest {
  /** The grade's place on its scale. */
  readonly index: number
  /** Whether the shares are of that grade and all above it, or of it alone. */
  readonly isAbove: boolean
  /** Shares, 0 to 1. */
  readonly now: number
  readonly earlier: number
  /** Now minus earlier. */
  readonly difference: number
}

/**
 * Where the shares differ most in one direction: above 0 where more have the grade or a higher one now. With
 * `grade-by-grade` it is the single grade whose share has changed most, either way. Of equal ones the lowest; null
 * where nothing differs.
 */
export function furthest(
  now: readonly number[],
  earlier: readonly number[],
  basis: 'grade-and-above' | 'grade-by-grade',
  direction: number
): Furthest | null {
  const isAbove = basis === 'grade-and-above'
  const [here, there] = isAbove ? [sharesAtOrAbove(now), sharesAtOrAbove(earlier)] : [sharesAtGrade(now), sharesAtGrade(earlier)]
  let found: Furthest | null = null
  for (const [index, share] of here.entries()) {
    const before = there[index] ?? 0
    const difference = share - before
    const size = isAbove ? difference * direction : Math.abs(difference)
    const most = found === null ? 0 : Math.abs(found.difference)
    if (size > most + 1e-12) found = { index, isAbove, now: share, earlier: before, difference }
  }
  return found
}
