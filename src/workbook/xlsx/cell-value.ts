import { cellError, type CellValue } from '../../model/cell'
import type { DateSystem } from '../../model/grid'
import { serialOfIsoDate } from './iso-date'
import { parseNumber } from './number'
import { unescapeExcel } from './xml-text'

/** What a cell says of its value: a number unless it says otherwise. */
export type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date'

/** The type by its attribute: `s`, `str`, `inlineStr`, `b`, `e`, `d` or `n`. */
export function cellTypeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 115: // s: alone, or the first letter of str
      return end - start === 1 ? 'shared' : 'text'
    case 105: // i
      return 'text'
    case 98: // b
      return 'boolean'
    case 101: // e
      return 'error'
    case 100: // d
      return 'date'
    default:
      return 'number'
  }
}

/** A value as its unescaped text gives it. What is no number or date, though it says so, stays text for people to see. */
export function parseCellText(type: Exclude<CellType, 'shared'>, text: string, system: DateSystem): CellValue {
  switch (type) {
    case 'text':
      return unescapeExcel(text)
    case 'boolean':
      return text.trim() === '1' || text.trim() === 'true'
    case 'error':
      return cellError(text.trim())
    case 'date':
      return serialOfIsoDate(text, system) ?? text
    case 'number': {
      const bytes = new TextEncoder().encode(text)
      const number = parseNumber(bytes, 0, bytes.length)
      return Number.isNaN(number) ? text.trim() : number
    }
  }
}
