import { cellError, type CellError } from '../../src/model/cell'
import { invalidArgument, type Json } from './protocol'

export interface Cell {
  readonly value: string | number | boolean | CellError
  readonly formula?: string
  /** A formula of someone else's, read from a file with its result: this host does not work it out. */
  readonly isStored?: true
}

const LONGEST_TEXT = 32767
const ERRORS = ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA']
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?(e[+-]?\d+)?%?$/i
const DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2,4}))?$/
const MONTH = /^(?:\d{1,2}[ -])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{2,4}$/i
const TIME = /^\d{1,2}:\d{2}(:\d{2})?$/

/**
 * What Excel makes of a value that is set: it reads text as if someone had typed it. `undefined` leaves the cell as it
 * is, `null` empties it.
 */
export function typedInput(input: Json, isTextFormat: boolean): Cell | null | undefined {
  if (input === null) return undefined
  if (input === '') return null
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input }
  if (typeof input !== 'string') throw invalidArgument('a cell’s value that is neither text, number nor boolean')
  if (input.length > LONGEST_TEXT + 1) throw invalidArgument('text longer than a cell can hold')
  if (input.startsWith("'")) return { value: input.slice(1) }
  if (isTextFormat) return { value: input }
  if (input.startsWith('=')) return { value: '', formula: input }
  return { value: guess(input) }
}

function guess(text: string): Cell['value'] {
  const trimmed = text.trim()
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true'
  if (ERRORS.includes(trimmed.toUpperCase())) return cellError(trimmed.toUpperCase())
  if (/\d/.test(trimmed) && NUMBER.test(trimmed)) {
    const number = Number(trimmed.replace(/[,%]/g, ''))
    return trimmed.endsWith('%') ? number / 100 : number
  }
  const date = DATE.exec(trimmed)
  if (date) return serial(Number(date[3] ?? 2026), Number(date[2]), Number(date[1]))
  if (MONTH.test(trimmed)) return serial(2026, 1, 1)
  if (TIME.test(trimmed)) return 0.5
  if (/^[+\-@]/.test(trimmed)) throw invalidArgument(`${text}, which Excel takes for a formula`)
  return text
}

/** The serial number of a day, counted from 1900. */
export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year < 100 ? 2000 + year : year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000
}
