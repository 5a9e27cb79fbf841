/** Letters that are no plain letter with an accent, as people type them on a British keyboard. */
const TYPED_AS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }
const SPECIAL = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g')

/**
 * A person's name as names are compared: its words in alphabetical order, lower-case, without accents, hyphens and
 * apostrophes, so that "O’Brien-Smith, Zoë" is "Zoe Obrien Smith". Empty where the text holds no letter. It never throws.
 *
 * @example comparableName('Smith, Jo') // 'jo smith'
 */
export function comparableName(text: string): string {
  const isPlain = /^[a-z, ]*$/i.test(text)
  const plain = isPlain ? text : text.normalize('NFD').replace(/[\p{M}'’‘`]/gu, '')
  const lower = plain.toLowerCase()
  const typed = isPlain ? lower : lower.replace(SPECIAL, letter => TYPED_AS[letter] ?? letter)
  const words = typed.match(isPlain ? /[a-z]+/g : /[\p{L}\p{N}]+/gu) ?? []
  return words.sort().join(' ')
}

/**
 * Whether two names may well be one person's: they are the same, or one only leaves out middle names of the other, at
 * least two words being shared. Both as {@link comparableName} gives them. It never throws.
 *
 * @example isSameName('ali khan mohammed', 'khan mohammed') // true
 */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  const [fewer, more] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length)
  return fewer !== undefined && fewer.length > 1 && fewer.every(word => more?.includes(word))
}
