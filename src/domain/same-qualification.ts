import { levelNamed } from './grades/qualification-title'

/** What a title of a qualification says, as far as titles are compared. */
interface Title {
  readonly level: number | undefined
  readonly size: string | undefined
  readonly year: string | undefined
  /** Words of the subject. */
  readonly words: readonly string[]
}

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bext\b/g, 'extended'],
  [/\bextdip\b/g, 'extended diploma'],
  [/\bextcert\b/g, 'extended certificate'],
  [/\b(?:sub|subsid)\b/g, 'subsidiary'],
  [/\bfound\b/g, 'foundation'],
  [/\bdip\b/g, 'diploma'],
  [/\bcert\b/g, 'certificate']
]

const SIZE = /\b(?:(?:extended|foundation|subsidiary|introductory) )?(?:diploma|certificate|award)\b/

/** Words around a subject that some sheets print and others leave out. */
const AROUND = new Set([
  'pearson', 'btec', 'edexcel', 'national', 'nationals', 'tech', 'technical', 'technicals', 'first', 'firsts', 'level', 'levels', 'nqf', 'rqf',
  'qcf', 'from', 'in', 'of', 'the', 'and', 'for', 'entry'
])

/** A shorter beginning than this says too little to stand for a word. */
const SHORTEST_BEGINNING = 3

/**
 * Whether two titles may name one qualification: neither names a level, size or year that the other contradicts, and
 * the words of one subject are among those of the other, be they shortened ("Bus", "HSC"). A title that says nothing of
 * a subject may be any.
 *
 * Source: how schools shorten the titles that awarding bodies print; no document lays it down.
 *
 * @example sameQualification('L3 Ext Dip Business', 'BTEC Level 3 National Extended Diploma in Business') // true
 * @example sameQualification('Diploma in Business', 'Extended Diploma in Business') // false
 */
export function sameQualification(one: string, other: string): boolean {
  const [first, second] = [titleOf(one), titleOf(other)]
  if (differ(first.level, second.level) || differ(first.size, second.size) || differ(first.year, second.year)) return false
  return holdsAll(first.words, second.words) || holdsAll(second.words, first.words)
}

function titleOf(title: string): Title {
  const plain = SHORT.reduce(
    (text, [short, long]) => text.replace(short, long),
    title.toLowerCase().replace(/['’]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  )
  const words = plain.replace(SIZE, ' ').replace(/\b(?:level|l) ?\d\b/g, ' ').split(' ')
  return {
    level: levelNamed(plain),
    size: SIZE.exec(plain)?.[0],
    year: /\b20[0-2]\d\b/.exec(plain)?.[0],
    words: words.filter(word => word !== '' && !AROUND.has(word) && !/^\d+$/.test(word))
  }
}

function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function holdsAll(words: readonly string[], others: readonly string[]): boolean {
  return others.every(other => words.some(word => isBeginning(word, other) || isBeginning(other, word)) || isInitials(other, words))
}

function isBeginning(word: string, of: string): boolean {
  return word === of || (word.length >= SHORTEST_BEGINNING && of.startsWith(word))
}

/** "HSC" is short for "Health and Social Care", and "PT" for the "Personal Training" in a longer title. */
function isInitials(short: string, words: readonly string[]): boolean {
  return short.length > 1 && words.map(word => word.slice(0, 1)).join('').includes(short)
}
