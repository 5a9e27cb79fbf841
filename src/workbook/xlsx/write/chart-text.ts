import { escapeText } from '../xml-text'

/** Text in a chart, where characters that XML can't hold have no escape as they have in cells. */
export function chartText(text: string): string {
  return escapeText(text.replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, ' '))
}
