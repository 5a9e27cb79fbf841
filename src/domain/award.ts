/** The lowest points of a grade. */
export interface Threshold {
  readonly grade: string
  readonly points: number
}

/** The units that an award asks to be passed, and how many of them may be U. */
export interface Compensation {
  /** Units to be passed that have a U. */
  readonly failed: readonly string[]
  /** How many of these may be U; undefined where the specification's table is not entered. */
  readonly allowed: number | undefined
}

/**
 * The highest grade whose threshold a number of points reaches; undefined where they reach none.
 *
 * Points are whole numbers from 0, thresholds in any order. It never throws.
 *
 * Source: BTEC International Centre Guide to Internal Assessment 2023-2024, "Eligibility for an award"; the numbers are the specification's.
 *
 * @example gradeByPoints(60, [{ grade: 'P', points: 36 }, { grade: 'M', points: 52 }])?.grade // 'M'
 */
export function gradeByPoints(points: number, thresholds: readonly Threshold[]): Threshold | undefined {
  return thresholds.filter(threshold => threshold.points <= points).reduce(higher, undefined)
}

/**
 * The lowest threshold of a qualification; undefined where none is entered.
 *
 * @example lowestThreshold([{ grade: 'M', points: 52 }, { grade: 'P', points: 36 }])?.grade // 'P'
 */
export function lowestThreshold(thresholds: readonly Threshold[]): Threshold | undefined {
  return thresholds.reduce<Threshold | undefined>((low, one) => (low === undefined || one.points < low.points ? one : low), undefined)
}

/**
 * Whether units to be passed stand in the way of an award: yes with more of them at U than may be, unknown where nothing
 * says how many may be. It never throws.
 *
 * Source: BTEC International Centre Guide to Internal Assessment 2023-2024, "Eligibility for an award".
 *
 * @example isBarred({ failed: ['1', '2'], allowed: 1 }) // 'yes'
 */
export function isBarred({ failed, allowed }: Compensation): 'yes' | 'no' | 'unknown' {
  if (failed.length === 0) return 'no'
  if (allowed === undefined) return 'unknown'
  return failed.length > allowed ? 'yes' : 'no'
}

function higher(one: Threshold | undefined, other: Threshold): Threshold {
  return one === undefined || other.points > one.points ? other : one
}
