import type { WriteValue } from '../workbook'

const LONGEST_TEXT = 32767

/** A cell as Office.js takes it: blank is '', since null would leave what is there. */
export type Input = string | number | boolean

/**
 * A value so that Excel stores exactly that. Excel reads text that is set as if someone had typed it: 0012 would become
 * 12, 1/2 a date and =A1 a formula. The apostrophe in front, which it takes away, makes any text text.
 */
export function inputOf(value: WriteValue | undefined): Input {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string') return `'${cut(value)}`
  if (typeof value === 'object') return `=${value.formula}`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} can’t be written into a cell`)
  return value
}

function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const kept = text.slice(0, LONGEST_TEXT - 1)
  const splitsPair = /[\uD800-\uDBFF]$/.test(kept)
  return (splitsPair ? kept.slice(0, -1) : kept) + '…'
}
