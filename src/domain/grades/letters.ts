/** Grades of the double and triple sizes join one letter for each part of the qualification, the best first. */
const LETTER = /[PMD]\*?/g

/**
 * The letters of a grade, from the best: none for U, N and L1.
 *
 * @example lettersOf('L2D*D') // ['D*', 'D']
 */
export function lettersOf(name: string): readonly string[] {
  return name.match(LETTER) ?? []
}

/**
 * The letters in every order in which they may be typed, each once.
 *
 * @example ordersOf(['D*', 'D']) // ['D*D', 'DD*']
 */
export function ordersOf(letters: readonly string[]): readonly string[] {
  if (letters.length < 2) return [letters.join('')]
  const orders = letters.flatMap((letter, place) => ordersOf(letters.filter((_, other) => other !== place)).map(rest => letter + rest))
  return [...new Set(orders)]
}
