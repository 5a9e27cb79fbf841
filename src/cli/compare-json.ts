import type { Comparison, ComparisonRun, Distribution } from '../model/comparison'

/** What `compare --format json` prints. */
export function compareJson({ locked, lockedScopes, comparisons, notes }: ComparisonRun) {
  const scales = new Set(comparisons.map(({ scale }) => scale))
  const [scale = null] = scales.size === 1 ? scales : []
  return {
    locked,
    lockedScopes: lockedScopes.map(({ scope, missing, of }) => ({ scope, missing, of })),
    /** Null where there are several: each comparison names its own. */
    scale,
    comparisons: comparisons.map(comparisonJson),
    notes: notes.map(({ text }) => text)
  }
}

function comparisonJson(comparison: Comparison) {
  const { scope, scale, grades, now, years, pooled, interval, verdict, notes } = comparison
  const { meanPointsDifference, totalVariation, pValue, adjustedPValue, smallestDetectableShift } = comparison
  return {
    scope: { by: scope.by, name: scope.name },
    scale,
    now: distributionJson(now, grades),
    years: years.map(({ year, ...own }) => ({ year, ...distributionJson(own, grades) })),
    pooled: pooled && distributionJson(pooled, grades),
    meanPointsDifference,
    totalVariation,
    pValue,
    adjustedPValue,
    interval,
    smallestDetectableShift,
    verdict,
    note: notes.map(({ text }) => text).join(' ')
  }
}

function distributionJson({ n, counts }: Distribution, grades: readonly string[]) {
  return { n, counts: Object.fromEntries(grades.map((grade, index) => [grade, counts[index] ?? 0])) }
}
