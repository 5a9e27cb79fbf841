import { comparableName } from './person-name'

const TITLE = /\b(?:mr|mrs|ms|miss|mx|dr|sir|prof)\b\.?/gi
const BETWEEN = /[/&;+]|\band\b/i
/** "JS", "JAS": initials, as they stand in a narrow column. */
const INITIALS = /^\p{L}{2,3}$/u

/** The people that a cell of assessors names: "A Smith / B Jones" names two. */
export function namesIn(cell: string): readonly string[] {
  return cell.split(BETWEEN).map(name => name.trim()).filter(name => name !== '')
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

const wordsOf = (name: string) => comparableName(name.replace(TITLE, ' ')).split(' ')

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
