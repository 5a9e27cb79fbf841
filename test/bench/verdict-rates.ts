import { measure, verdictOf } from '../../src/compare/verdict'
import type { YearDistribution } from '../../src/model/comparison'

/** What goes on at a centre, in grades. */
interface World {
  /** The standard deviation of the centre's level from year to year. */
  readonly betweenYears: number
  /** By how much this year's level really differs. */
  readonly shift: number
}

/** How often a verdict asks for an explanation, where it should and where it shouldn't. */
export interface VerdictRates extends World {
  readonly learners: number
  /** Earlier years, each of as many learners. */
  readonly years: number
  readonly runs: number
  /** Shares of the runs, 0 to 1: a verdict of higher or lower, and a p-value below the level whatever the verdict. */
  readonly asked: number
  readonly testAlone: number
}

const GRADES = 8
const POINTS = Array.from({ length: GRADES }, (_, rank) => rank)
/** The middle of the scale, and the spread of learners about it. */
const LEVEL = 3.5
const BETWEEN_LEARNERS = 1.8
/**
 * Ordinary ups and downs: 0.22 of the spread of learners, at which a test that knows of chance alone raises an alarm at
 * every sixth centre of 20 learners and every third of 60.
 */
const BETWEEN_YEARS = 0.4
const REAL_SHIFT = 0.9
const WORLDS: readonly World[] = [
  { betweenYears: 0, shift: 0 },
  { betweenYears: BETWEEN_YEARS, shift: 0 },
  { betweenYears: 0, shift: REAL_SHIFT },
  { betweenYears: BETWEEN_YEARS, shift: REAL_SHIFT }
]
const COHORTS = [8, 20, 60, 200]
/** The settings as they are before a centre changes them. */
const WEIGHING = { pooling: 'pooled', basis: 'grade-and-above' } as const
const THRESHOLDS = { difference: 0.1, significance: 0.05, smallGroup: 10 }

/** Simulates so many centres of each kind, from seeds of their own: every run gives the same figures. */
export function verdictRates(runs: number): readonly VerdictRates[] {
  return WORLDS.flatMap(world => [3, 2].flatMap(years => COHORTS.map(learners => ratesOf({ ...world, learners, years, runs }))))
}

export function verdictRatesText(rates: readonly VerdictRates[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  const lines = [
    ['between years', 'shift', 'earlier years', ...COHORTS.map(learners => `${learners} learners`)],
    ...WORLDS.flatMap(({ betweenYears, shift }) => [3, 2].map(years => [
      String(betweenYears), String(shift), String(years),
      ...rates
        .filter(one => one.betweenYears === betweenYears && one.shift === shift && one.years === years)
        .map(({ asked, testAlone }) => `${percent(asked)} (${percent(testAlone)})`)
    ]))
  ]
  const widths = lines.reduce<readonly number[]>((widest, line) => line.map((text, column) => Math.max(text.length, widest[column] ?? 0)), [])
  const table = lines.map(line => line.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n')
  return `Verdicts of higher or lower in ${rates[0]?.runs ?? 0} simulated centres each (in brackets: the test of chance alone), levels in grades\n${table}`
}

function ratesOf(world: Omit<VerdictRates, 'asked' | 'testAlone'>): VerdictRates {
  const { learners, years, betweenYears, shift, runs } = world
  const normal = normals(learners * 1000 + years)
  const yearAt = (extra: number): YearDistribution => {
    const counts = POINTS.map(() => 0)
    const level = LEVEL + extra + betweenYears * normal()
    for (let learner = 0; learner < learners; learner++) {
      const grade = Math.min(GRADES - 1, Math.max(0, Math.round(level + BETWEEN_LEARNERS * normal())))
      counts[grade] = (counts[grade] ?? 0) + 1
    }
    return { year: 0, n: learners, counts }
  }
  let [asked, testAlone] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const earlier = Array.from({ length: years }, () => yearAt(0))
    const measured = measure(yearAt(shift), earlier, POINTS, WEIGHING)
    const p = measured?.pValue ?? null
    const verdict = verdictOf(measured, p, POINTS, THRESHOLDS)
    if (verdict === 'higher' || verdict === 'lower') asked++
    if (p !== null && p < THRESHOLDS.significance) testAlone++
  }
  return { ...world, asked: asked / runs, testAlone: testAlone / runs }
}

/** Numbers with the standard normal distribution, the same for the same seed. */
function normals(seed: number): () => number {
  const uniform = uniforms(seed)
  // Box and Muller, Annals of Mathematical Statistics 29 (1958), 610-611.
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Numbers from 0 to below 1, by Marsaglia's xorshift, Journal of Statistical Software 8 (2003), 14. */
function uniforms(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}
