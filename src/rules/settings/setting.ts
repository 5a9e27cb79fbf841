import type { ValueType } from './value-type'

/** A setting: what it means, how its value is typed, and the value that holds until the workbook gives another. */
export interface Setting<T> {
  readonly meaning: string
  readonly type: ValueType<NonNullable<T>>
  /** Null where nothing holds until the centre says. */
  readonly start: T
  /** True where no document gives the number: it is the centre's own threshold, and results say so. */
  readonly own: boolean
}

export function setting<T>(type: ValueType<T>, start: T, meaning: string): Setting<T>
export function setting<T>(type: ValueType<T>, start: null, meaning: string): Setting<T | null>
export function setting<T>(type: ValueType<T>, start: T | null, meaning: string): Setting<T | null> {
  return { meaning, type: type as ValueType<NonNullable<T>>, start, own: false }
}

/** A threshold of the centre's own: the guidance gives no number, so the starting value is a proposal. */
export function ownThreshold<T>(type: ValueType<T>, start: T, meaning: string): Setting<T> {
  return { ...setting(type, start, meaning), own: true }
}

/** A setting for each of many things: `ia.threshold.Diploma.P` is that of the Pass of a Diploma. */
export interface SettingFamily<T> {
  readonly meaning: string
  /** What stands after the family's name: "size", "grade". */
  readonly parts: readonly string[]
  readonly type: ValueType<T>
}
