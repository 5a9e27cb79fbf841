/** Finer fractions than these aren't looked for. */
const FINEST_DENOMINATOR = 1000
/** A longer lattice would cost more than its exactness is worth. */
const MOST_STEPS = 2000
/** Fractions such as 1/3 are typed with so many digits at least. */
const NEAR = 1e-9

/**
 * Points as whole numbers of steps from the lowest of them, in the widest step that they all share: sums of points are
 * then whole numbers too, and equal where they should be, which sums of 0.1 are not.
 *
 * Points may be fractions with a common denominator up to 1,000; they needn't be in order. Where they have none, or
 * would need more than 2,000 steps, they are rounded to a 2,000th of their range. It never throws.
 *
 * @example pointLattice([1.25, 4, 8.5]) // [0, 11, 29], in steps of a quarter
 */
export function pointLattice(points: readonly number[]): readonly number[] {
  const lowest = Math.min(...points)
  const range = Math.max(...points) - lowest
  if (!(range > 0)) return points.map(() => 0)
  for (let denominator = 1; denominator <= FINEST_DENOMINATOR; denominator++) {
    const scaled = points.map(one => (one - lowest) * denominator)
    const whole = scaled.map(Math.round)
    if (scaled.some((one, index) => Math.abs(one - (whole[index] ?? 0)) > NEAR * denominator)) continue
    const step = whole.reduce(greatestCommonDivisor, 0)
    return (range * denominator) / step > MOST_STEPS ? rounded(points, lowest, range) : whole.map(one => one / step)
  }
  return rounded(points, lowest, range)
}

function rounded(points: readonly number[], lowest: number, range: number): readonly number[] {
  return points.map(one => Math.round(((one - lowest) / range) * MOST_STEPS))
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}
