import { XmlScanner } from './xml'
import { unescapeExcel } from './xml-text'

/** The workbook's list of texts, to which cells refer by position. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = []
  const tag = new XmlScanner(xml)
  while (tag.next()) {
    if (tag.local !== 'si' || tag.depth !== 1) continue
    if (tag.kind === 'open') strings.push(richText(tag))
    else if (tag.kind === 'empty') strings.push('')
  }
  return strings
}

/** The runs of a text joined, without the phonetic hints that East Asian editions add. */
export function richText(tag: XmlScanner): string {
  const { depth } = tag
  let text = ''
  while (tag.next() && tag.depth > depth) {
    if (tag.local === 't') text += tag.text()
    else if (tag.local === 'rPh') tag.skip()
  }
  return unescapeExcel(text)
}
