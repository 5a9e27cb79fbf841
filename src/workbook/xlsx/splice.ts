import { damaged } from './bad-file'
import { XmlScanner } from './xml'
import { escapeAttribute } from './xml-text'

/** Puts a new, empty element behind the root's last child, under the root's own prefix; all else stays as it is. */
export function insertLastChild(xml: string, name: string, attributes: Readonly<Record<string, string>>): string {
  const tag = new XmlScanner(xml)
  if (!tag.next()) throw damaged('a part holds no element')
  const prefix = tag.prefix === '' ? '' : `${tag.prefix}:`
  const listed = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`)
  const element = `<${prefix}${name}${listed.join('')}/>`
  if (tag.kind === 'empty') return `${xml.slice(0, tag.end - 2)}>${element}</${tag.name}>${xml.slice(tag.end)}`
  tag.skip()
  return xml.slice(0, tag.start) + element + xml.slice(tag.start)
}

/** Cuts out every element that is meant, from its opening to its closing tag, and nothing else. */
export function removeElement(xml: string, isMeant: (tag: XmlScanner) => boolean): string {
  const tag = new XmlScanner(xml)
  let kept = ''
  let from = 0
  while (tag.next()) {
    if (tag.kind === 'close' || !isMeant(tag)) continue
    kept += xml.slice(from, tag.start)
    tag.skip()
    from = tag.end
  }
  return kept + xml.slice(from)
}
