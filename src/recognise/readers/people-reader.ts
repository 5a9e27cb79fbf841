import { simpleReader } from './reader'
import { textOf } from './text-readers'

const BETWEEN_PEOPLE = /[;/&+\n\r]+|\s+and\s+/i
const words = (text: string) => text.trim().split(/\s+/).filter(word => word !== '')
const isInitials = (text: string) => /^(?:\p{Lu}\.?\s*){1,3}$/u.test(text.trim())

/** "Smith, Jo" is one person, "A Khan, B Lee" are two, and so are "Smith, J, Lee, B". */
function peopleBetweenCommas(text: string): readonly string[] {
  const parts = text.split(',').map(part => words(part).join(' ')).filter(part => part !== '')
  const isWhole = parts.map(part => words(part).length > 1 && !isInitials(part))
  if (isWhole.every(Boolean)) return parts
  const inPairs = parts.length % 2 === 0 && parts.every((part, place) => place % 2 === 0 || isInitials(part) || parts.length === 2)
  if (!inPairs) return parts
  return parts.flatMap((part, place) => (place % 2 === 0 ? [`${part}, ${parts[place + 1] ?? ''}`] : []))
}

/** Names as typed, with single spaces. Which of them are one person is for their reader to compare. */
export const peopleReader = simpleReader<readonly string[]>(value => {
  const people = textOf(value).split(BETWEEN_PEOPLE).flatMap(peopleBetweenCommas)
  return people.length > 0 && people.every(name => /\p{L}/u.test(name)) ? people : undefined
}, 'is not a name, or several with ";" between them')
