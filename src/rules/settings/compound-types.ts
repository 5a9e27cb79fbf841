import type { SampleBand, SampleTable } from '../../domain/moderation-sample'
import { itemsOf, numberOf, textOf, type ValueType } from './value-type'

/** Several whole numbers in a fixed order: "3, 1" is three learners and one unit. */
export function counts<N extends string>(...names: readonly [N, ...N[]]): ValueType<Readonly<Record<N, number>>> {
  const example = names.map((_, index) => index + 1).join(', ')
  return {
    expects: `${names.length} whole numbers such as ${example} (${names.join(', ')})`,
    read(typed) {
      const numbers = itemsOf(typed).flatMap(item => (/^\d{1,4}$/.test(item) ? [Number(item)] : []))
      if (numbers.length !== names.length || itemsOf(typed).length !== names.length) return undefined
      return Object.fromEntries(names.map((name, index) => [name, numbers[index]])) as Record<N, number>
    },
    show: value => names.map(name => value[name]).join(', ')
  }
}

/** "1-15 all; 16-100 15; 101-200 20; 201+ 25": the bands follow each other without a gap, the last one open. */
export const sampleTable: ValueType<SampleTable> = {
  expects: 'bands such as 1-15 all; 16-100 15; 101+ 20, without a gap',
  read(typed) {
    const bands: SampleBand[] = []
    let next = 1
    for (const item of itemsOf(typed)) {
      const [, from, to, size] = /^(\d{1,5})\s*(?:[-–]\s*(\d{1,5})|\+)\s*[:=]?\s*(all|\d{1,4})$/i.exec(item) ?? []
      if (from === undefined || size === undefined || Number(from) !== next || bands.at(-1)?.upTo === Infinity) return undefined
      const upTo = to === undefined ? Infinity : Number(to)
      if (upTo < next) return undefined
      bands.push({ upTo, size: size.toLowerCase() === 'all' ? 'all' : Number(size) })
      next = upTo + 1
    }
    return bands.at(-1)?.upTo === Infinity ? bands : undefined
  },
  show: bands =>
    bands
      .map(({ upTo, size }, index) => {
        const from = (bands[index - 1]?.upTo ?? 0) + 1
        return `${from}${upTo === Infinity ? '+' : `-${upTo}`} ${size}`
      })
      .join('; ')
}

/** A day that comes round every year; the month is 1 to 12. */
export interface DayOfYear {
  readonly month: number
  readonly day: number
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** The first and the last day of a period of every year: "1 Sep, 31 Aug". */
export const daysOfYear: ValueType<{ readonly first: DayOfYear; readonly last: DayOfYear }> = {
  expects: 'a first and a last day such as 1 Sep, 31 Aug',
  read(typed) {
    const [first, last, ...more] = itemsOf(typed).map(dayOfYear)
    return first && last && more.length === 0 ? { first, last } : undefined
  },
  show: ({ first, last }) => [first, last].map(({ month, day }) => `${day} ${MONTHS[month - 1] ?? ''}`).join(', ')
}

function dayOfYear(item: string): DayOfYear | undefined {
  const [, day, name = ''] = /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?$/i.exec(item) ?? []
  const month = MONTHS.findIndex(known => name.toLowerCase().startsWith(known.toLowerCase()))
  const number = Number(day)
  return number >= 1 && number <= (LONGEST[month] ?? 0) ? { month: month + 1, day: number } : undefined
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Days of the week, 0 (Sunday) to 6 (Saturday), one at least left to work on. */
export const weekdays: ValueType<readonly number[]> = {
  expects: 'days of the week such as Saturday, Sunday',
  read(typed) {
    const items = textOf(typed).split(/\s*(?:[,;/&+\r\n]|\band\b)\s*/i).filter(item => item !== '')
    const days = items.map(item => (item.length < 3 ? -1 : WEEKDAYS.findIndex(name => name.toLowerCase().startsWith(item.toLowerCase().replace(/s$/, '')))))
    return numberOf(typed) === undefined && days.length > 0 && days.length < 7 && !days.includes(-1) ? [...new Set(days)] : undefined
  },
  show: days => days.map(day => WEEKDAYS[day] ?? '').join(', ')
}
