import { compareSeries, type Series } from './series'

/**
 * The attempt at an internal component that counts towards the qualification: the one with the higher uniform mark,
 * whether first or retake; the earlier one where they are equal.
 *
 * Uniform marks are whole numbers from 0, as the awarding body gives them. Undefined where there is no attempt. It never
 * throws.
 *
 * Source: Centre Guide Quality Assurance, BTEC Tech Awards (2022) 2025-2026, "Retakes".
 *
 * @example countingAttempt([{ ums: 41 }, { ums: 38 }]) // { ums: 41 }
 */
export function countingAttempt<T extends { readonly ums: number }>(attempts: readonly T[]): T | undefined {
  return attempts.reduce<T | undefined>((best, one) => (best && best.ums >= one.ums ? best : one), undefined)
}

/**
 * The sitting of the external component that counts where the qualification is certificated once, after the resit: the
 * last, even if an earlier one was better.
 *
 * Undefined where there is no sitting. It never throws.
 *
 * Source: the same guide, "Certification".
 *
 * @example countingSitting([{ series: { window: 'dec-jan', year: 2026 } }, { series: { window: 'may-june', year: 2026 } }])
 * // the sitting of May/June 2026
 */
export function countingSitting<T extends { readonly series: Series }>(sittings: readonly T[]): T | undefined {
  return sittings.reduce<T | undefined>((last, one) => (last && compareSeries(last.series, one.series) > 0 ? last : one), undefined)
}

/** A certificate by the series in which it was claimed and its grade's place on the scale, from 0. */
export interface Certificate {
  readonly series: Series
  readonly rank: number
}

/** Which of two certificates serves whom. */
export interface CountingCertificates<T> {
  /** The one that the student may use; the earlier one where they are equal. */
  readonly forStudent: T
  /** The first, which performance tables count. */
  readonly forTables: T
}

/**
 * Which certificate counts where a qualification was certificated in January and again after the resit: the student
 * holds both and may use the better one, and performance tables count the first.
 *
 * Undefined where there is no certificate. It never throws.
 *
 * Source: the same guide, "Certification".
 *
 * @example countingCertificates([{ series: { window: 'dec-jan', year: 2026 }, rank: 4 }, { series: { window: 'may-june', year: 2026 }, rank: 6 }])
 * // { forStudent: the one of May/June 2026, forTables: the one of Dec/Jan 2026 }
 */
export function countingCertificates<T extends Certificate>(certificates: readonly T[]): CountingCertificates<T> | undefined {
  const inOrder = [...certificates].sort((one, other) => compareSeries(one.series, other.series))
  const [first] = inOrder
  if (!first) return undefined
  return { forStudent: inOrder.reduce((best, one) => (one.rank > best.rank ? one : best)), forTables: first }
}
