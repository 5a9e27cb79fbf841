import { damaged } from '../bad-file'
import { type Attribute, XmlScanner } from '../xml'

/** An element by its offsets in the text, so that the text can be cut and joined there and stay as it was elsewhere. */
export interface XmlElement {
  readonly name: string
  readonly prefix: string
  readonly local: string
  readonly attributes: readonly Attribute[]
  readonly children: readonly XmlElement[]
  /** Whether it closes itself: `<dxfs/>`. */
  readonly empty: boolean
  readonly start: number
  readonly contentStart: number
  readonly contentEnd: number
  readonly end: number
}

export function parseXml(xml: string): XmlElement {
  const scanner = new XmlScanner(xml)
  if (!scanner.next() || scanner.kind === 'close') throw damaged('a part holds no element')
  const root = readElement(scanner)
  if (scanner.next()) throw damaged('a part holds two roots')
  return root
}

function readElement(scanner: XmlScanner): XmlElement {
  const { name, prefix, local, start, end: contentStart, depth } = scanner
  const attributes = [...scanner.attributes()]
  const children: XmlElement[] = []
  const empty = scanner.kind === 'empty'
  if (!empty) {
    while (scanner.next() && (scanner.kind !== 'close' || scanner.depth !== depth)) children.push(readElement(scanner))
  }
  const contentEnd = empty ? contentStart : scanner.start
  return { name, prefix, local, attributes, children, empty, start, contentStart, contentEnd, end: scanner.end }
}

export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find(attribute => attribute.name === name)?.value
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find(child => child.local === local)
}

export function* descendants(element: XmlElement): Generator<XmlElement, void, undefined> {
  for (const child of element.children) {
    yield child
    yield* descendants(child)
  }
}

/** A name with the prefix that the element's own has, for new elements beside it: `x:font`. */
export function qualify(element: XmlElement, local: string): string {
  return element.prefix === '' ? local : `${element.prefix}:${local}`
}

export function replaceRange(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end)
}

/** Sets an attribute that is there already, or adds it as the last. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): string {
  const attribute = element.attributes.find(found => found.name === name)
  if (attribute) return replaceRange(text, attribute.valueStart, attribute.valueEnd, value)
  const last = element.attributes.at(-1)
  const at = last?.end ?? element.start + 1 + element.name.length
  return replaceRange(text, at, at, ` ${name}="${value}"`)
}
