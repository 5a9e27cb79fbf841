/** What is the same in a grade's name whichever way it is typed, in the order in which it is looked for. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\p{M}\s\p{Pd}()[\].\u200B]/gu, ''],
  [/★|⭐|☆|star/g, '*'],
  [/distinction|dist/g, 'd'],
  [/merit/g, 'm'],
  [/pass(?:ed)?/g, 'p'],
  [/level|lvl/g, 'l']
]

/**
 * The form in which spellings of grades are compared: small letters without spaces, hyphens, brackets and full stops,
 * with pass, merit, distinction, star and level at their shortest.
 *
 * @example plainGrade('Level 2 Distinction Star') // 'l2d*'
 */
export function plainGrade(text: string): string {
  return SAME.reduce((plain, [typed, same]) => plain.replace(typed, same), text.toLowerCase())
}
