import { fitIntoCell } from '../../longest-text'
import { escapeAttribute, escapeExcel, escapeText } from '../xml-text'

/** Text of a cell as it stands in the part, cut to what a cell can hold. */
export function cellText(text: string): string {
  return escapeText(escapeExcel(fitIntoCell(text)))
}

/** A table's heading, which is an attribute: Excel writes line breaks there in its own escapes. */
export function headingAttribute(text: string): string {
  return escapeAttribute(escapeExcel(fitIntoCell(text)).replaceAll('\n', '_x000A_').replaceAll('\t', '_x0009_'))
}
