import type { LookBook } from './cell-look'

/** The tallest that a row can be, in points. */
const TALLEST = 409

/** How many lines a text takes in a column that is so many characters wide, broken between words. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width))
  return text.split('\n').reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0)
}

function linesOfParagraph(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const { length } of paragraph.split(' ')) {
    const withWord = used === 0 ? length : used + 1 + length
    if (withWord <= room) {
      used = withWord
    } else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / room) - 1
      used = length % room
    }
  }
  return lines
}

/** The height of a line in points for a font of this size, in Excel's own proportion of 15 to 11. */
export function lineHeight(fontSize: number): number {
  return Math.ceil((fontSize * 15) / 11)
}

/**
 * The height as an attribute. Excel fits rows to their text by itself, but other programs open a file with the heights
 * that it states; a height that is not said to be custom still follows later edits.
 */
export function heightAttribute(points: number): string {
  return ` ht="${Math.min(TALLEST, points)}"`
}

/** The height of a row whose longest text takes so many lines; null where that is one. */
export function wrappedHeight(lines: number, { standardSize }: Pick<LookBook, 'standardSize'>): number | null {
  return lines === 1 ? null : lines * lineHeight(standardSize)
}
