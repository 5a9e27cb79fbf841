import { fitIntoCell } from '../../longest-text'
import { escapeAttribute, escapeExcel, escapeText } from '../xml-text'

/** Nothing that XML or Excel writes in another way, as in most cells. */
const PLAIN = /^[\n !"#$%'-;=?-^`-~\u00a0-\u2fff]*$/

/** Text of a cell as it stands in the part, cut to what a cell can hold. */
export function cellText(text: string): string {
  const fitting = fitIntoCell(text)
  return PLAIN.test(fitting) ? fitting : escapeText(escapeExcel(fitting))
}

/** A table's heading, which is an attribute: Excel writes line breaks there in its own escapes. */
export function headingAttribute(text: string): string {
  return escapeAttribute(escapeExcel(fitIntoCell(text)).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_'))
}
