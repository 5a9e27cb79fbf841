/** Halvings that bring an angle below the last digit of a double. */
const HALVINGS = 64

/**
 * The quantile of Student's t: how many standard errors of a spread estimated with so many degrees of freedom hold the
 * given share of cases below them. 4.30 of 2 degrees of freedom do what 1.96 of a known spread do.
 *
 * `probability` lies between 0 and 1, both excluded; `freedom` is a whole number from 1. Throws a RangeError otherwise.
 *
 * Source: M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4, the finite
 * series for whole degrees of freedom, turned round by halving.
 *
 * @example studentsT(0.975, 2) // 4.3027
 */
export function studentsT(probability: number, freedom: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`A probability lies between 0 and 1, not at ${probability}.`)
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`Degrees of freedom are a whole number from 1, not ${freedom}.`)
  const wanted = Math.abs(2 * probability - 1)
  let [low, high] = [0, Math.PI / 2]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2
    if (shareWithin(middle, freedom) < wanted) low = middle
    else high = middle
  }
  return Math.sign(probability - 0.5) * Math.sqrt(freedom) * Math.tan((low + high) / 2)
}

/** The share within ±t, where t is √freedom · tan(angle). */
function shareWithin(angle: number, freedom: number): number {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const isOdd = freedom % 2 === 1
  let term = isOdd ? cosine : 1
  let sum = 0
  for (let power = isOdd ? 1 : 0; power <= freedom - 2; power += 2) {
    sum += term
    term *= (cosine * cosine * (power + 1)) / (power + 2)
  }
  return isOdd ? ((angle + sine * sum) * 2) / Math.PI : sine * sum
}
