import { fitIntoCell } from '../longest-text'
import type { WriteValue } from '../workbook'

/** A cell as Office.js takes it: blank is '', since null would leave what is there. */
export type Input = string | number | boolean

/**
 * A value so that Excel stores exactly that. Excel reads text that is set as if someone had typed it: 0012 would become
 * 12, 1/2 a date and =A1 a formula. The apostrophe in front, which it takes away, makes any text text.
 */
export function inputOf(value: WriteValue | undefined): Input {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'string') return `'${fitIntoCell(value)}`
  if (typeof value === 'object') return `=${value.formula}`
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} can’t be written into a cell`)
  return value
}
