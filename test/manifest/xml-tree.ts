import { SaxesParser } from 'saxes'

/** An element of an XML text; names are local, namespaces are resolved. */
export interface XmlElement {
  readonly name: string
  readonly namespace: string
  /** By the name as it is written, such as `resid` or `xsi:type`. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  readonly line: number
  text: string
}

/** The root element; throws with line and column where the text is not well-formed or a prefix is not declared. */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element: XmlElement = {
      name: local,
      namespace: uri,
      attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
      children: [],
      line: parser.line,
      text: ''
    }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
    open.push(element)
  })
  parser.on('text', text => {
    const parent = open.at(-1)
    if (parent) parent.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  if (root === undefined) throw new Error('There is no element.')
  return root
}

/** The element and all below it, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) yield* descendants(child)
}
