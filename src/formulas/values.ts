import { cellError, isCellError, isUnknown, UNKNOWN, type CellError, type CellValue, type UnknownValue } from '../model/cell'

/** What ends a calculation: an error, which Excel passes on, or a value that we don't know. */
export type Stop = CellError | UnknownValue

export function isStop(value: unknown): value is Stop {
  return typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'error' || value.kind === 'unknown')
}

export const VALUE_ERROR = cellError('#VALUE!')
export const DIVISION_ERROR = cellError('#DIV/0!')
export const NUMBER_ERROR = cellError('#NUM!')
export const NOT_FOUND = cellError('#N/A')
export const REFERENCE_ERROR = cellError('#REF!')

/** Excel shows and compares fifteen digits and stores two more. What differs beyond is not judged here. */
const DOUBTFUL = 1e-13

/** Whether two numbers are so near each other that Excel may take them for equal or not. */
export function isNearby(one: number, other: number): boolean {
  return one !== other && Math.abs(one - other) <= DOUBTFUL * Math.max(Math.abs(one), Math.abs(other))
}

/** A result as a cell can hold it. */
export function finite(number: number): number | CellError {
  return Number.isFinite(number) ? number + 0 : NUMBER_ERROR
}

/**
 * A sum's result. Where terms cancel out to almost nothing, Excel sometimes makes it nothing; `greatest` is the greatest
 * that went into it.
 */
export function sumResult(sum: number, greatest: number): number | Stop {
  return sum !== 0 && Math.abs(sum) <= DOUBTFUL * greatest ? UNKNOWN : finite(sum)
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/
/** Such as `Unit 3` or `10A/It1`: letters first, or right behind digits. */
const WORDS = /^\d*[a-z]/i
/** Such as `May 5`, `5May` or `1E5`, in which Excel sees a date or a number. */
const NUMBER_WORDS = /^\d*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|^\d+e[+-]?\d/i

/** The number that Excel sees in a text; `text` where it sees none, `doubtful` where it may see a date, a time or an amount of money. */
export function numberInText(text: string): number | 'text' | 'doubtful' {
  if (!/\p{Nd}/u.test(text)) return 'text'
  if (PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= 15) return Number(text)
  return WORDS.test(text) && !NUMBER_WORDS.test(text) ? 'text' : 'doubtful'
}

/** A value where a number is wanted. */
export function toNumber(value: CellValue): number | Stop {
  if (typeof value === 'number') return value
  if (value === null) return 0
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object') return value
  const number = numberInText(value)
  return number === 'text' ? VALUE_ERROR : number === 'doubtful' ? UNKNOWN : number
}

/** A value where text is wanted. */
export function toText(value: CellValue): string | Stop {
  if (typeof value === 'string') return value
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return typeof value === 'number' ? numberAsText(value) : value
}

/** Numbers of everyday size alone: for others Excel chooses between ways of writing. */
function numberAsText(number: number): string | UnknownValue {
  const rounded = Number(number.toPrecision(15))
  const size = Math.abs(rounded)
  return size !== 0 && (size < 1e-4 || size >= 1e15) ? UNKNOWN : String(rounded)
}

/** A value where true or false is wanted. */
export function toBoolean(value: CellValue): boolean | Stop {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  if (value === null) return false
  if (typeof value === 'object') return value
  return /^\s*(true|false)\s*$/i.test(value) ? UNKNOWN : VALUE_ERROR
}

/** Whether texts are the same for Excel, which does not see capitals; null where their letters leave it open. */
export function isSameText(one: string, other: string): boolean | null {
  if (one === other) return true
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a === b) return true
  return a.normalize('NFKC') === b.normalize('NFKC') || one.toUpperCase() === other.toUpperCase() ? null : false
}

/** Below 0, 0 or above 0, as one value comes before, with or behind the other; NaN where they differ in an order that is not known. */
export function compare(one: CellValue, other: CellValue): number | Stop {
  if (isCellError(one) || isUnknown(one)) return one
  if (isCellError(other) || isUnknown(other)) return other
  const a = one ?? blankBeside(other)
  const b = other ?? blankBeside(one)
  if (typeof a === 'number' && typeof b === 'number') return isNearby(a, b) ? UNKNOWN : a - b
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  const order = (value: string | number | boolean) => ['number', 'string', 'boolean'].indexOf(typeof value)
  return typeof a === typeof b ? Number(a) - Number(b) : order(a) - order(b)
}

function blankBeside(other: string | number | boolean | null): string | number | boolean {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0
}

function compareTexts(one: string, other: string): number | Stop {
  const same = isSameText(one, other)
  if (same !== false) return same ? 0 : UNKNOWN
  if (one === '' || other === '') return one.length - other.length
  // Beyond plain letters and digits, the order of texts is the language's own.
  if (!/^[a-z0-9]*$/i.test(one + other)) return NaN
  return one.toLowerCase() < other.toLowerCase() ? -1 : 1
}
