/** The longest text that a cell can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32767

/** Text cut to what a cell can hold, with an ellipsis in place of what is left out. */
export function fitIntoCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const kept = text.slice(0, LONGEST_TEXT - 1)
  const splitsPair = /[\uD800-\uDBFF]$/.test(kept)
  return (splitsPair ? kept.slice(0, -1) : kept) + '…'
}
