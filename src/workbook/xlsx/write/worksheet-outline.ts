import { damaged } from '../bad-file'
import { XmlScanner } from '../xml'

/** A worksheet's XML in three pieces. The cells, which can be a hundred megabytes, are set aside from the rest. */
export interface WorksheetOutline {
  /** Up to and with the opening tag of the cells. */
  readonly head: string
  readonly cells: string
  /** From the closing tag of the cells. */
  readonly tail: string
}

export function outlineOf(xml: string): WorksheetOutline {
  const tag = new XmlScanner(xml)
  while (tag.next()) {
    if (tag.local !== 'sheetData' || tag.depth !== 1) continue
    if (tag.kind === 'empty') return { head: xml.slice(0, tag.end), cells: '', tail: xml.slice(tag.end) }
    const close = xml.lastIndexOf(`</${tag.name}`)
    if (close < tag.end) throw damaged('a worksheet’s cells are not closed')
    return { head: xml.slice(0, tag.end), cells: xml.slice(tag.end, close), tail: xml.slice(close) }
  }
  throw damaged('a worksheet has no cells element')
}

/** Whether Excel would refuse to change the sheet's cells and formats. */
export function isProtected(worksheet: string): boolean {
  const { head, tail } = outlineOf(worksheet)
  const tag = new XmlScanner(head + tail)
  while (tag.next()) {
    if (tag.local === 'sheetProtection' && tag.kind !== 'close') return ['1', 'true', 'on'].includes(tag.attribute('sheet') ?? '')
  }
  return false
}
