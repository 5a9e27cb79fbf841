import { escapeAttribute, escapeExcel, escapeText } from '../xml-text'

/** The longest text that a cell can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32767

/** Text of a cell as it stands in the part, cut to what a cell can hold. */
export function cellText(text: string): string {
  return escapeText(escapeExcel(cut(text)))
}

/** A table's heading, which is an attribute: Excel writes line breaks there in its own escapes. */
export function headingAttribute(text: string): string {
  return escapeAttribute(escapeExcel(cut(text)).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_'))
}

function cut(text: string): string {
  if (text.length <= LONGEST_TEXT) return text
  const kept = text.slice(0, LONGEST_TEXT - 1)
  const splitsPair = /[\uD800-\uDBFF]$/.test(kept)
  return (splitsPair ? kept.slice(0, -1) : kept) + '…'
}
