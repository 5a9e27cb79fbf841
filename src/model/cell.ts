/** An error value such as `#N/A`, kept by its text. */
export interface CellError {
  readonly kind: 'error'
  readonly text: string
}

/** A formula whose result is not stored in the file. It is never taken for blank. */
export interface UnknownValue {
  readonly kind: 'unknown'
}

/**
 * A cell's value as every backend delivers it. `null` is blank. A date is a number here: only the type of its
 * column makes it a date.
 */
export type CellValue = string | number | boolean | null | CellError | UnknownValue

export const UNKNOWN: UnknownValue = Object.freeze({ kind: 'unknown' })

export function cellError(text: string): CellError {
  return { kind: 'error', text }
}

export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === 'object' && value !== null && value.kind === 'error'
}

export function isUnknown(value: CellValue | undefined): value is UnknownValue {
  return typeof value === 'object' && value !== null && value.kind === 'unknown'
}

/** Blank means no value, or text of nothing but spaces. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

/** The value as a person would read it in a message. */
export function showValue(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'object') return value.kind === 'error' ? value.text : 'a formula without a stored result'
  return String(value)
}
