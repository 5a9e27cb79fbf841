/**
 * How many letters must be added, left out, changed, or exchanged with their neighbour to make one text of another
 * (the optimal string alignment distance); Infinity where that is more than `most`. It never throws.
 *
 * Source: L. Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.
 *
 * @example editDistance('candiate', 'candidate') // 1
 */
export function editDistance(one: string, other: string, most = Infinity): number {
  const [from, to] = [Array.from(one), Array.from(other)]
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  let lastBest = 0
  for (const [row, letter] of from.entries()) {
    const next = [row + 1]
    let best = row + 1
    for (const [column, wanted] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === wanted ? 0 : 1)
      const exchanged = letter === to[column - 1] && wanted === from[row - 1] ? (beforeLast[column - 1] ?? Infinity) + 1 : Infinity
      const least = Math.min((last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1, changed, exchanged)
      next.push(least)
      if (least < best) best = least
    }
    // An exchange may still reach back one row further.
    if (best > most && lastBest >= most) return Infinity
    lastBest = best
    beforeLast = last
    last = next
  }
  const distance = last[to.length] ?? 0
  return distance > most ? Infinity : distance
}

/** One wrong letter in four is a slip; more is another word. */
const LETTERS_PER_SLIP = 4
const MOST_SLIPS = 3

/**
 * The known spelling that a text is most likely a slip of: the nearest one, within one wrong letter in four and three
 * in all. Undefined where none is so near, or two are equally near. It never throws.
 *
 * @example nearSpelling('ta.similar-marks', ['ta.similar-mark', 'ta.cohort-size']) // 'ta.similar-mark'
 */
export function nearSpelling(text: string, known: Iterable<string>): string | undefined {
  let most = Math.min(MOST_SLIPS, Math.floor(text.length / LETTERS_PER_SLIP))
  let found: string | undefined
  const letters = lettersOf(text)
  for (const spelling of known) {
    if (Math.abs(spelling.length - text.length) > most) continue
    // One slip brings in a letter, or takes one out, or both: most spellings need no closer look.
    if (bitsOf(letters ^ lettersOf(spelling)) > 2 * most) continue
    const distance = editDistance(text, spelling, most)
    if (distance > most) continue
    found = distance === most && found !== undefined ? undefined : spelling
    most = distance
  }
  return found
}

/** A bit for each letter that a text holds, where it stands and how often left out. */
function lettersOf(text: string): number {
  let letters = 0
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31)
  return letters
}

function bitsOf(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}
