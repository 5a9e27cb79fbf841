import { XmlScanner } from '../../src/workbook/xlsx/xml'
import type { Json } from './protocol'

/** How a conditional format shows its cells, in the words of the object model. */
export type Look = Readonly<Record<string, Json>>

/** The looks of conditional formats in a styles part, in their order. */
export function conditionalFormatLooks(styles: string): Look[] {
  const looks: Look[] = []
  const tag = new XmlScanner(styles)
  while (tag.next()) {
    if (tag.local !== 'dxf' || tag.kind === 'close') continue
    looks.push(tag.kind === 'empty' ? {} : lookOf(tag))
  }
  return looks
}

function lookOf(tag: XmlScanner): Look {
  const look: { bold?: true; italic?: true; underline?: string; color?: string; fill?: string } = {}
  const { depth } = tag
  let isFont = false
  while (tag.next() && tag.depth > depth) {
    if (tag.local === 'font') isFont = tag.kind === 'open'
    if (tag.kind === 'close') continue
    if (isFont && tag.local === 'b') look.bold = true
    if (isFont && tag.local === 'i') look.italic = true
    if (isFont && tag.local === 'u') look.underline = 'Single'
    if (isFont && tag.local === 'color') look.color = colour(tag)
    if (tag.local === 'bgColor') look.fill = colour(tag)
  }
  return look
}

function colour(tag: XmlScanner): string {
  return `#${(tag.attribute('rgb') ?? '').slice(-6).toUpperCase()}`
}
