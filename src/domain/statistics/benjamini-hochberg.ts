/**
 * Benjamini and Hochberg's adjusted p-values: of the comparisons below 0.05 after the adjustment, at most one in twenty
 * is expected to be chance. Milder than Holm's, for looking over many groups where some false alarms may be borne.
 *
 * p-values from 0 to 1 in any order; the adjusted ones stand in the same order, none smaller than its own p and none
 * above 1. A comparison without one (null) stays null and doesn't count. It never throws.
 *
 * Source: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society
 * B 57 (1995), 289-300.
 *
 * @example benjaminiHochberg([0.01, 0.04, null, 0.03]) // [0.03, 0.04, null, 0.04]
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): (number | null)[] {
  const descending = pValues.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((one, other) => other.p - one.p)
  const adjusted: (number | null)[] = pValues.map(() => null)
  let lowest = 1
  for (const [index, { p, place }] of descending.entries()) {
    lowest = Math.min(lowest, (p * descending.length) / (descending.length - index))
    adjusted[place] = lowest
  }
  return adjusted
}
