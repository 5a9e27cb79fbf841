/** Shares between which a funnel of a given width lies. */
export interface BinomialLimits {
  readonly low95: number
  readonly high95: number
  readonly low999: number
  readonly high999: number
}

/**
 * The exact limits of a funnel plot: between which shares a group of this size lies by chance alone in 95, and in 99.9,
 * of 100 cases, were its true share the target. Small groups swing widely, and the funnel shows how widely they may.
 *
 * `target` is a share from 0 to 1, `n` the group's learners, a whole number from 1; throws a RangeError otherwise. Each
 * limit is a share from 0 to 1, interpolated between whole numbers of learners so that the funnel is smooth. At most half of
 * what may lie outside lies on either side.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005),
 * 1185-1202, appendix A.1, for the lower limits; the upper ones are those of not reaching the target, turned round, since
 * the same interpolation from above would leave out half a learner too many.
 *
 * @example binomialLimits(0.5, 20) // { low95: 0.256, high95: 0.744, low999: 0.114, high999: 0.886 }
 */
export function binomialLimits(target: number, n: number): BinomialLimits {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`A share lies from 0 to 1, not at ${target}.`)
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`A group is a whole number of learners from 1, not ${n}.`)
  const lowest = (probability: number) => lowerLimit(target, n, probability)
  const highest = (probability: number) => 1 - lowerLimit(1 - target, n, probability)
  return { low95: lowest(0.025), high95: highest(0.025), low999: lowest(0.0005), high999: highest(0.0005) }
}

/** The share that so much of the distribution lies below, from the number of learners at which its sum passes that. */
function lowerLimit(target: number, n: number, probability: number): number {
  // Nothing varies where all or none are expected.
  if (target === 0 || target === 1) return target
  const odds = target / (1 - target)
  let logHere = n * Math.log1p(-target)
  let below = 0
  for (let learners = 0; learners <= n; learners++) {
    const here = Math.exp(logHere)
    if (below + here >= probability) return Math.max(0, learners - (below + here - probability) / here) / n
    below += here
    logHere += Math.log(((n - learners) / (learners + 1)) * odds)
  }
  return 1
}
