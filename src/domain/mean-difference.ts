/** How far the means of two groups of numbers lie apart. */
export interface MeanDifference {
  readonly mean: number
  readonly otherMean: number
  /** The first mean less the second. */
  readonly difference: number
  /** By how much such a difference goes up and down by chance alone; 0 where all numbers of a group are equal. */
  readonly standardError: number
}

/**
 * The difference between the means of two groups, with Welch's standard error, which doesn't suppose that both groups
 * are spread alike: √(s₁²/n₁ + s₂²/n₂), where s² is the sample variance. A difference of less than two standard errors is
 * ordinary chance, and small groups have large ones.
 *
 * Each group holds two numbers or more; throws a RangeError where one doesn't, since its spread is then unknown.
 *
 * Source: B. L. Welch, "The generalization of 'Student's' problem when several different population variances are
 * involved", Biometrika 34 (1947), 28-35.
 *
 * @example meanDifference([30, 34], [20, 24]) // { mean: 32, otherMean: 22, difference: 10, standardError: 2.83 }
 */
export function meanDifference(numbers: readonly number[], others: readonly number[]): MeanDifference {
  const [one, other] = [spread(numbers), spread(others)]
  return {
    mean: one.mean,
    otherMean: other.mean,
    difference: one.mean - other.mean,
    standardError: Math.sqrt(one.variance / numbers.length + other.variance / others.length)
  }
}

function spread(numbers: readonly number[]): { readonly mean: number; readonly variance: number } {
  if (numbers.length < 2) throw new RangeError(`The spread of a group needs two numbers, not ${numbers.length}.`)
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return { mean, variance: numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (numbers.length - 1) }
}
