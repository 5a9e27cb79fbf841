import type { Comparison, ComparisonRun, ComparisonVerdict, RecordedReason } from '../../src/model/comparison'

export const SCALE = ['U', 'P', 'M', 'D', 'D*'] as const

export interface MadeScope {
  readonly name: string
  readonly now: readonly number[]
  /** Counts of each earlier year. */
  readonly years?: Readonly<Record<number, readonly number[]>>
  readonly verdict?: ComparisonVerdict
  readonly note?: string
  /** Where it is not the verdict that asks for an explanation, but the other groups. */
  readonly asks?: boolean
  readonly isByVolume?: boolean
  readonly reason?: RecordedReason
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const mean = (counts: readonly number[]) => counts.reduce((total, count, index) => total + count * index, 0) / sum(counts)

/** A run as the engine gives it, of figures that a test states. */
export function madeRun(scopes: readonly MadeScope[], more: Partial<ComparisonRun> = {}): ComparisonRun {
  const by = more.by ?? 'sector'
  return {
    guide: 'pearson-q-tag-2021', year: 2021, by, locked: false, lockedScopes: [], notes: [],
    comparisons: scopes.map(scope => madeComparison(scope, by)),
    ...more
  }
}

function madeComparison({ name, now, years = {}, verdict = 'in-line', note = '', asks, isByVolume = false, reason }: MadeScope, by: string): Comparison {
  const earlier = Object.entries(years).map(([year, counts]) => ({ year: Number(year), n: sum(counts), counts }))
  const pooled = SCALE.map((_, index) => sum(earlier.map(({ counts }) => counts[index] ?? 0)))
  const hasEarlier = sum(pooled) > 0
  return {
    scope: { by, name }, scale: 'single', scaleTitle: 'a qualification of single size', grades: SCALE, points: SCALE.map((_, index) => index),
    now: { n: sum(now), counts: now },
    years: earlier,
    pooled: hasEarlier ? { n: sum(pooled), counts: pooled } : null,
    meanPointsDifference: hasEarlier && sum(now) > 0 ? mean(now) - mean(pooled) : null,
    totalVariation: null, pValue: hasEarlier && !isByVolume ? 0.01 : null, adjustedPValue: null, interval: null, smallestDetectableShift: hasEarlier && !isByVolume ? 0.5 : null,
    verdict,
    notes: note === '' ? [] : [{ entries: [], text: note }],
    asks: asks ?? (verdict === 'higher' || verdict === 'lower'),
    reason: reason ?? null
  }
}

const HISTORY = { 2018: [2, 14, 12, 8, 4], 2019: [3, 16, 15, 11, 5] }

/** Two sectors that ask for an explanation, one in line, one of few learners, one new. */
export const sectors: readonly MadeScope[] = [
  { name: 'Art and Design', now: [2, 13, 14, 9, 4], years: HISTORY },
  { name: 'Engineering', now: [9, 14, 10, 5, 1], years: { 2018: [2, 20, 25, 20, 8], 2019: [3, 18, 30, 19, 10] }, verdict: 'lower', note: 'Variation between years is unknown with two years.' },
  { name: 'Hair and Beauty', now: [0, 1, 2, 1, 0], years: { 2018: [0, 2, 2, 1, 0], 2019: [0, 1, 2, 2, 0] }, verdict: 'too-few', note: 'One learner moves the figures by 25 points.' },
  { name: 'Sport', now: [0, 5, 13, 19, 8], years: HISTORY, verdict: 'higher' },
  { name: 'Travel and Tourism', now: [1, 5, 6, 4, 1], verdict: 'no-history' }
]
