/**
 * Holm's adjusted p-values: of twenty comparisons one falls below 0.05 by chance alone, and after the adjustment the
 * chance that any does is still at most 0.05, however the comparisons hang together.
 *
 * p-values from 0 to 1 in any order; the adjusted ones stand in the same order, none smaller than its own p and none
 * above 1. A comparison without one (null) stays null and doesn't count. It never throws.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6
 * (1979), 65-70.
 *
 * @example holm([0.01, 0.04, null, 0.03]) // [0.03, 0.06, null, 0.06]
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const ascending = pValues.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((one, other) => one.p - other.p)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let highest = 0
  for (const [index, { p, place }] of ascending.entries()) {
    highest = Math.max(highest, Math.min(1, p * (ascending.length - index)))
    adjusted[place] = highest
  }
  return adjusted
}
