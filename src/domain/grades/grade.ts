/** Every scale of grades that is understood. */
export type ScaleId =
  | 'unit'
  | 'unit-external'
  | 'unit-firsts'
  | 'tech-award'
  | 'tech-award-component'
  | 'firsts'
  | 'single'
  | 'double'
  | 'double-level-2'
  | 'triple'
  | 'art-foundation'
  | 'pass-only'
  | 'vtct'
  | 'vtct-technical-award'

/** A grade with its place on its scale. */
export interface Grade {
  readonly scale: ScaleId
  /** As it is printed: `L2D*`, `DMM`. */
  readonly name: string
  /** From 0, the lowest of the scale. */
  readonly rank: number
}

/**
 * Below 0 where the first grade is the lower, 0 where both are one, else above 0; undefined for grades of different
 * scales, which no order holds together.
 *
 * @example compareGrades(merit, distinction) // -1
 */
export function compareGrades(one: Grade, other: Grade): number | undefined {
  return one.scale === other.scale ? one.rank - other.rank : undefined
}

/**
 * Whether a grade is more than the U or Fail at the bottom of its scale. A near pass is.
 *
 * @example isAchieved({ scale: 'unit', name: 'U', rank: 0 }) // false
 */
export function isAchieved({ rank }: Grade): boolean {
  return rank > 0
}
