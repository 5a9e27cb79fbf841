import { comparableName } from './person-name'

const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|sir|prof)\b\.?/gi
const BETWEEN = /[/&;+]|\band\b/i
/** What stands where nobody is named yet. */
const NOBODY = /^\s*(?:t\.?b\.?[acd]\.?|n\s*\/\s*a|none|nobody|vacan(?:t|cy)|[-–—?]+)\s*$/i
/** "JS", "JAS": initials, as they stand in a narrow column. */
const INITIALS = /^\p{L}{2,3}$/u

/** The people that a cell of assessors names: "A Smith / B Jones" and "A Smith, B Jones" name two, "TBC" nobody. */
export function namesIn(cell: string): readonly string[] {
  if (NOBODY.test(cell)) return []
  return cell.split(BETWEEN).flatMap(byComma).map(name => name.trim()).filter(name => name !== '' && !NOBODY.test(name))
}

/** "A Smith, B Jones" are two people, and "Smith, Jo" is one. */
function byComma(names: string): readonly string[] {
  const parts = names.split(',')
  const isList = parts.length > 1 && parts.every(part => /\S\s+\S/.test(part.trim()))
  return isList ? parts : [names]
}

/**
 * For each spelling of an assessor's name the one to call the person by, in the order given. Spellings that may well mean
 * one person are taken for one: "Mrs Smith", "J Smith", "JS" and "Jo Smith". So there may be more people than are told
 * apart, not fewer.
 */
export function assessorsBy(names: Iterable<string>): ReadonlyMap<string, string> {
  const spellings = [...new Set(names)].map(name => ({ name, words: wordsOf(name) }))
  const people: (typeof spellings)[number][] = []
  const called = new Map<string, string>()
  // Whoever is named most fully comes first, so that shorter spellings find the person that they stand for.
  for (const spelling of [...spellings].sort((one, other) => fullness(other.words) - fullness(one.words))) {
    const known = people.find(({ words }) => mayBeOne(spelling.words, words))
    if (!known) people.push(spelling)
    called.set(spelling.name, (known ?? spelling).name)
  }
  return new Map(spellings.map(({ name }) => [name, called.get(name) ?? name]))
}

/** Whether two spellings may well mean one person: "Mrs Smith" and "Jo Smith". */
export function mayBeOnePerson(one: string, other: string): boolean {
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => fullness(a) - fullness(b))
  return fewer !== undefined && more !== undefined && mayBeOne(fewer, more)
}

/** A few names fill many rows, and each is compared with all others. */
const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 5000

function wordsOf(name: string): readonly string[] {
  const before = known.get(name)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const words = comparableName(name.replace(TITLE, ' ')).split(' ')
  known.set(name, words)
  return words
}

const fullness = (words: readonly string[]) => words.length * 100 + words.join('').length

function mayBeOne(fewer: readonly string[], more: readonly string[]): boolean {
  const [first, ...others] = fewer
  if (first === undefined) return false
  if (others.length === 0 && INITIALS.test(first) && areInitials(first, more)) return true
  return fewer.every(word => more.some(other => other === word || (word.length === 1 && other.startsWith(word))))
}

/** In any order, since the words of a name are compared without theirs. */
function areInitials(letters: string, words: readonly string[]): boolean {
  return letters.length === words.length && words.every(word => letters.includes(word.charAt(0)))
}
