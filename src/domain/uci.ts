/** What is wrong with a code given as a UCI. */
export type UciFault = 'shape' | 'check-letter'

const LETTERS = 'ABCDEFGHKLMRTVWXY'

/** The sixth character of a UCI given out in the UK: of the others, sources differ on how the check letter counts them. */
const UNITED_KINGDOM = '0'

/**
 * Finds what is wrong with a unique candidate identifier (UCI), or null where nothing is.
 *
 * A UCI has 13 characters: centre number (5 digits), type (a digit or letter), year (2 digits), serial (4 digits) and a
 * check letter. The first twelve are weighted 16 down to 5, summed, and the remainder by 17 picks the letter. Only the
 * type 0 is all digits by every source, so the check letter of other types is taken as it stands. Spaces and case are
 * ignored. It never throws.
 *
 * Source: the common rule of the JCQ awarding bodies for UCIs.
 *
 * @example uciFault('681990012058G') // null
 * @example uciFault('681990012058H') // 'check-letter'
 */
export function uciFault(text: string): UciFault | null {
  const code = text.replaceAll(/\s/g, '').toUpperCase()
  if (!/^\d{5}[0-9A-Z]\d{6}[A-Z]$/.test(code)) return 'shape'
  if (code[5] !== UNITED_KINGDOM) return null
  const sum = Array.from(code.slice(0, 12)).reduce((total, digit, place) => total + (16 - place) * Number(digit), 0)
  return code[12] === LETTERS[sum % 17] ? null : 'check-letter'
}
