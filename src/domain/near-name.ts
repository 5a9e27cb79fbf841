import { editDistance } from './near-spelling'
import { isSameName } from './person-name'

/** Shorter words that differ are different names: Mia and Maya, Ben and Dan. */
const SHORTEST_MISTYPED = 4
/** In words so long two letters may differ: Mohammed and Muhammad. */
const LONG = 8
/** Of a short form so many letters are needed: Sam for Samantha. */
const SHORTEST_SHORT_FORM = 3

/**
 * Whether two names are so nearly the same that one may be a misspelling of the other: one leaves out middle names or
 * half of a double-barrelled name; or all words are the same but one, which is mistyped in one letter (two where both
 * have eight letters or more), is a short form of the other, or is written in two words. A mistyped word has at least
 * four letters in one of its forms, and every name has two words. Both as comparableName gives them; names that are
 * equal are not near. It never throws.
 *
 * Source: the project's own reading; the thresholds are held by the false alarms that they raise among made-up cohorts.
 *
 * @example isNearName('john smith', 'jon smith') // true
 * @example isNearName('mia smith', 'mya smith') // false
 */
export function isNearName(one: string, other: string): boolean {
  if (one === other) return false
  const [words, others] = [one.split(' '), other.split(' ')]
  if (words.length < 2 || others.length < 2) return false
  if (isSameName(one, other)) return true
  const [left, right] = [without(words, others), without(others, words)]
  const [word, another] = [left[0], right[0]]
  if (word === undefined || another === undefined) return false
  if (left.length === 1 && right.length === 1) return isNearWord(word, another)
  return isParted(word, right, left) || isParted(another, left, right)
}

/** The words of a list that another doesn't hold, each of which stands for one. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const open = [...others]
  return words.filter(word => {
    const at = open.indexOf(word)
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
}

/** Whether a word, alone on its side, is two of the other side written as one: McDonald and Mc Donald. */
function isParted(word: string, [first, second, ...more]: readonly string[], side: readonly string[]): boolean {
  if (side.length > 1 || first === undefined || second === undefined || more.length > 0) return false
  return word === first + second || word === second + first
}

function isNearWord(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  if (shorter.length >= SHORTEST_SHORT_FORM && longer.startsWith(shorter)) return true
  const most = shorter.length >= LONG ? 2 : 1
  return longer.length >= SHORTEST_MISTYPED && longer.length - shorter.length <= most && editDistance(shorter, longer, most) <= most
}
