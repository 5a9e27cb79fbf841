import { simpleReader } from './reader'
import { textOf } from './text-readers'

/** From Monday, as a school's week is written; the numbers are those of `weekday`. */
const WEEK = [
  [1, /^mo(?:n(?:day)?)?s?$/],
  [2, /^tu(?:e(?:s(?:day)?)?)?s?$/],
  [3, /^we(?:d(?:s|nes(?:day)?)?)?s?$/],
  [4, /^th(?:u(?:rs?(?:day)?)?)?s?$/],
  [5, /^fr(?:i(?:day)?)?s?$/],
  [6, /^sa(?:t(?:urday)?)?s?$/],
  [0, /^su(?:n(?:day)?)?s?$/]
] as const

const placeOf = (word: string | undefined) => WEEK.findIndex(([, name]) => word !== undefined && name.test(word))

/** The places in the week of one day or of a range, which may go over the weekend; undefined where it is neither. */
function placesOf(part: string): readonly number[] | undefined {
  const [first, last, ...more] = part.split('-').map(placeOf)
  if (first === undefined || first < 0 || more.length > 0) return undefined
  if (last === undefined) return [first]
  if (last < 0) return undefined
  const length = ((last - first + WEEK.length) % WEEK.length) + 1
  return Array.from({ length }, (_, place) => (first + place) % WEEK.length)
}

/** "Mon, Wed", "Tue & Thu", "Monday-Thursday"; a lone letter such as T may be two days. */
export const weekdaysReader = simpleReader<readonly number[]>(value => {
  const text = textOf(value)
    .toLowerCase()
    .replace(/\s*(?:\p{Pd}|\bto\b)\s*/gu, '-')
    .replace(/\band\b|[.]/g, ' ')
  const parts = text.split(/[\s,;/&+]+/).filter(part => part !== '').map(placesOf)
  if (parts.length === 0 || parts.includes(undefined)) return undefined
  const places = new Set(parts.flatMap(part => part ?? []))
  return WEEK.flatMap(([day], place) => (places.has(place) ? [day] : []))
}, 'does not name days such as "Mon, Wed" or "Monday-Thursday"')
