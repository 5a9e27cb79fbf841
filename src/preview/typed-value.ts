import { dayToSerial, parseDate } from '../domain/dates'
import type { DateSystem } from '../model/grid'

export interface TypedInto {
  /** Whether the column holds dates: only its meaning tells a date from a number. */
  readonly isDate: boolean
  readonly dateSystem: DateSystem
}

/** What someone typed, as a cell holds it: a number, a date of a date column, or text as it stands, zeros in front included. */
export function typedValue(text: string, { isDate, dateSystem }: TypedInto): string | number | boolean | null {
  const typed = text.trim()
  if (typed === '') return null
  if (/^(true|false)$/i.test(typed)) return typed.toLowerCase() === 'true'
  if (isDate) {
    const reading = parseDate(typed)
    if ('day' in reading) return dayToSerial(reading.day, dateSystem)
  }
  // Beyond fifteen digits a number would lose the last ones.
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(typed) && typed.replace(/\D/g, '').length <= 15) return Number(typed)
  return typed
}
