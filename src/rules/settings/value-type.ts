import { formatAcademicYear, parseAcademicYear } from '../../domain/academic-year'
import { dayOf, formatDay, parseDate, serialToDay, type Day } from '../../domain/dates'
import type { DateSystem } from '../../model/grid'
import { normalise } from '../../recognise/normalise'
import { rulebookNamed } from '../../recognise/rulebooks'

/** What a cell beside a setting's name may hold. */
export type Typed = string | number | boolean

/** How a setting's value is typed and shown. What is shown reads back as the same value. */
export interface ValueType<T> {
  /** For a person: "a whole number from 0 to 60". */
  readonly expects: string
  /** Undefined where the cell holds no possible value. */
  read(typed: Typed, dateSystem: DateSystem): T | undefined
  show(value: T): string
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

export function numberOf(typed: Typed): number | undefined {
  if (typeof typed === 'number') return typed
  return typeof typed === 'string' && NUMBER.test(typed.trim()) ? Number(typed) : undefined
}

export function textOf(typed: Typed): string {
  return String(typed).trim()
}

/** Items between `;` or line breaks, or, where there are none of these, between commas. */
export function itemsOf(typed: Typed): string[] {
  const whole = textOf(typed)
  return whole.split(/[;\r\n]/.test(whole) ? /[;\r\n]+/ : /,+/).map(item => item.trim()).filter(item => item !== '')
}

export function wholeNumber(min: number, max: number): ValueType<number> {
  return {
    expects: `a whole number from ${min} to ${max}`,
    read(typed) {
      const number = numberOf(typed)
      return number !== undefined && Number.isInteger(number) && number >= min && number <= max ? number : undefined
    },
    show: String
  }
}

/** A share, held in per cent: Excel holds a cell that shows 50 % as 0.5. */
export const percentage: ValueType<number> = {
  expects: 'a percentage from 0 % to 100 %',
  read: typed => percent(typed, 1),
  show: value => `${value} %`
}

/** A difference between percentages, held in percentage points: 1 is one point, and not a hundred. */
export const percentagePoints: ValueType<number> = {
  expects: 'a number of percentage points from 0 to 100',
  read: typed => percent(typed, 0.99),
  show: String
}

/** Numbers up to `largestShare` are shares of 1, as Excel holds percentages. */
function percent(typed: Typed, largestShare: number): number | undefined {
  const signed = /^([\d.]+)\s*%$/.exec(textOf(typed))
  const plain = numberOf(signed?.[1] ?? typed)
  if (plain === undefined) return undefined
  const value = !signed && plain <= largestShare ? Number((plain * 100).toPrecision(12)) : plain
  return value >= 0 && value <= 100 ? value : undefined
}

const YES: readonly string[] = ['y', 'true', '1', '✓']
const NO: readonly string[] = ['n', 'false', '0', '✗']

export const yesNo: ValueType<boolean> = {
  expects: 'yes or no',
  read(typed) {
    const word = textOf(typed).toLowerCase()
    if (word === 'yes' || YES.includes(word)) return true
    return word === 'no' || NO.includes(word) ? false : undefined
  },
  show: value => (value ? 'yes' : 'no')
}

/** One of a few words, each with other spellings of it. */
export function choice<C extends string>(words: Readonly<Record<C, readonly string[]>>): ValueType<C> {
  const byName = new Map<string, C>()
  const ids = Object.keys(words) as C[]
  for (const id of ids) for (const name of [id, ...words[id]]) byName.set(normalise(name), id)
  return {
    expects: `${ids.map(shown).slice(0, -1).join(', ')} or ${shown(ids[ids.length - 1] ?? '')}`,
    read: typed => byName.get(normalise(typeof typed === 'boolean' ? (typed ? 'yes' : 'no') : textOf(typed))),
    show: shown
  }
}

const shown = (id: string) => id.replaceAll('-', ' ')

export const text: ValueType<string> = { expects: 'a text', read: typed => textOf(typed) || undefined, show: value => value }

export const list: ValueType<readonly string[]> = {
  expects: 'names with a comma or semicolon between them',
  read(typed) {
    const items = itemsOf(typed)
    return items.length > 0 ? items : undefined
  },
  show: items => (items.length === 1 ? `${items.join()};` : items.join('; '))
}

export const date: ValueType<Day> = {
  expects: 'a date such as 31 January 2021',
  read(typed, dateSystem) {
    if (typeof typed === 'number') {
      const day = serialToDay(typed, dateSystem)
      return day !== undefined && day >= dayOf(2000, 1, 1) && day <= dayOf(2100, 12, 31) ? day : undefined
    }
    const reading = parseDate(textOf(typed))
    return 'day' in reading ? reading.day : undefined
  },
  show: formatDay
}

export const years: ValueType<readonly number[]> = {
  expects: 'years such as 2018, 2019',
  read(typed) {
    const items = itemsOf(typed)
    const read = items.flatMap(item => (/^(?:19|20)\d\d$/.test(item) ? [Number(item)] : []))
    return items.length > 0 && read.length === items.length ? [...new Set(read)].sort((a, b) => a - b) : undefined
  },
  show: value => value.join(', ')
}

export const academicYear: ValueType<number> = {
  expects: 'an academic year such as 2025-26',
  read: typed => parseAcademicYear(textOf(typed)),
  show: formatAcademicYear
}

export const rulebookId: ValueType<string> = {
  expects: 'the name of a guide such as pearson-tech-awards-2025-26',
  read: typed => rulebookNamed(textOf(typed))?.id,
  show: id => id
}
