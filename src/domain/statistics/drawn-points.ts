/** Equal grades: how many learners have them, and what each is worth in whole points. */
export interface Tied {
  readonly learners: number
  readonly points: number
}

// Called by the million: looking them up on a global object each time costs more than they do.
const { atan2, cos, exp, log1p, sin } = Math

/** What lies outside the windows below weighs at most 2e⁻⁴⁵. */
const TAIL = 45
/** A term of size e⁻⁶⁰ is passed over: there are fewer than e²⁰ of them. */
const NEGLIGIBLE = 60

/**
 * The probability that the points of learners drawn without replacement add up to a sum from `first` to `last`, both
 * whole; every way to draw them is equally likely.
 *
 * `margin` is who may be drawn, their points whole; `drawn` is how many are, from 1 to all but one.
 * Exact but for rounding: the result, from 0 to 1, is off by 1e-12 at most. It never throws.
 *
 * Counting the ways grade by grade takes too long for thousands of learners, so the sum is taken over its Fourier
 * transform instead, whose terms are few. Draw each learner with the same chance, independently: the number drawn and
 * their points then have a transform that is a product over grades, and those cases in which the number is right are the
 * draws in question. Number and points are taken as periodic, with windows that hold all their values, or all but 2e⁻⁴⁵ of
 * them: what lies outside is not lost but counted within.
 *
 * Source: the inverse transform after M. Pagano and D. Tritchler, "On obtaining permutation distributions in polynomial
 * time", Journal of the American Statistical Association 78 (1983), 435-440; the windows by the inequalities 2.3 and,
 * for drawing without replacement, section 6 of W. Hoeffding, "Probability inequalities for sums of bounded random
 * variables", the same 58 (1963), 13-30.
 *
 * @example drawnPoints([{ learners: 2, points: 0 }, { learners: 2, points: 1 }], 2, 1, 1) // 0.6667: 4 of 6 ways
 */
export function drawnPoints(margin: readonly Tied[], drawn: number, first: number, last: number): number {
  const learners = margin.reduce((sum, tied) => sum + tied.learners, 0)
  const expected = (drawn * margin.reduce((sum, tied) => sum + tied.learners * tied.points, 0)) / learners
  const window = windowOf(margin, drawn, learners, expected)
  const [from, to] = [Math.max(first, window.first), Math.min(last, window.last)]
  if (from > to) return 0
  const sums = window.last - window.first + 1
  const length = to - from + 1
  const centre = (from + to) / 2 - expected
  const whole = transformAt(0, margin, drawn, learners).real
  let probability = length
  for (let turn = 1; turn <= sums / 2; turn++) {
    const angle = (2 * Math.PI * turn) / sums
    const { real, imaginary } = transformAt(angle, margin, drawn, learners)
    if (real === 0 && imaginary === 0) continue
    const turned = real * cos(angle * centre) + imaginary * sin(angle * centre)
    const sumOfTurns = sin((angle * length) / 2) / sin(angle / 2)
    // Turns beyond the middle mirror those before it.
    probability += ((turn * 2 === sums ? 1 : 2) * turned * sumOfTurns) / whole
  }
  return Math.min(1, Math.max(0, probability / sums))
}

/** The sums that can occur, or, where these are more, those about the expected one that all but never are left. */
function windowOf(margin: readonly Tied[], drawn: number, learners: number, expected: number): { readonly first: number; readonly last: number } {
  const points = margin.map(tied => tied.points)
  const range = Math.max(...points) - Math.min(...points)
  // Who is not drawn strays as far as who is.
  const reach = range * Math.sqrt((TAIL / 2) * Math.min(drawn, learners - drawn))
  const ascending = [...margin].sort((one, other) => one.points - other.points)
  return {
    first: Math.max(sumOfFirst(ascending, drawn), Math.floor(expected - reach)),
    last: Math.min(sumOfFirst(ascending.reverse(), drawn), Math.ceil(expected + reach))
  }
}

function sumOfFirst(margin: readonly Tied[], drawn: number): number {
  let left = drawn
  return margin.reduce((sum, { learners, points }) => {
    const taken = Math.min(left, learners)
    left -= taken
    return sum + taken * points
  }, 0)
}

interface Complex {
  readonly real: number
  readonly imaginary: number
}

/** The transform of the points, less the expected ones, of those cases in which the right number is drawn. */
function transformAt(angle: number, margin: readonly Tied[], drawn: number, learners: number): Complex {
  const chance = drawn / learners
  const variance = chance * (1 - chance)
  const [cosines, sines] = [weighed(margin, angle, cos), weighed(margin, angle, sin)]
  const length = Math.hypot(cosines, sines)
  // The product over grades is at most e to the power of −variance · (learners − length · cos(turn + direction)).
  const spare = learners - NEGLIGIBLE / variance
  if (spare > length) return { real: 0, imaginary: 0 }
  const reach = spare > -length ? Math.acos(spare / length) : Math.PI
  const numbers = Math.min(learners + 1, Math.ceil(Math.sqrt((TAIL / 2) * learners)))
  const [middle, half] = [(-atan2(sines, cosines) * numbers) / (2 * Math.PI), (reach * numbers) / (2 * Math.PI)]
  const start = Math.ceil(middle - half)
  const terms = Math.min(numbers, Math.floor(middle + half) - start + 1)
  let [real, imaginary] = [0, 0]
  for (let term = start; term < start + terms; term++) {
    const turn = (2 * Math.PI * term) / numbers
    let [logSize, direction] = [0, 0]
    for (const tied of margin) {
      const own = turn + angle * tied.points
      const [cosine, sine] = [cos(own), sin(own)]
      logSize += (tied.learners / 2) * log1p(-2 * variance * (1 - cosine))
      // Less the expected turn, so that thousands of learners don't add up to thousands of turns.
      direction += tied.learners * (atan2(chance * sine, 1 - chance + chance * cosine) - chance * own)
    }
    const size = exp(logSize)
    real += size * cos(direction)
    imaginary += size * sin(direction)
  }
  return { real, imaginary }
}

function weighed(margin: readonly Tied[], angle: number, part: (angle: number) => number): number {
  return margin.reduce((sum, { learners, points }) => sum + learners * part(angle * points), 0)
}
