import { badFile, damaged } from './bad-file'
import { plainText, unescape } from './xml-text'

export interface Attribute {
  /** As written, prefix included. */
  readonly name: string
  /** Unescaped. */
  readonly value: string
  /** From the name's first character to behind the closing quote. */
  readonly start: number
  readonly end: number
  /** The value alone, between the quotes. */
  readonly valueStart: number
  readonly valueEnd: number
}

interface Declaration {
  readonly depth: number
  readonly prefix: string
  readonly uri: string
}

/** No part of a workbook nests elements as deep, or declares as many namespaces around one: such XML was made to exhaust its readers. */
const DEEPEST = 500
const MOST_DECLARATIONS = 500

const SLASH = 47
const COLON = 58
const EQUALS = 61
const GREATER = 62
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9

/**
 * Walks over an XML text from tag to tag without building a tree. After `next()` the fields describe the tag reached;
 * offsets point into the text, so that a caller can cut and insert there and leave all else as it was.
 */
export class XmlScanner {
  /** `empty` is a tag that closes itself: no `close` follows it. */
  kind: 'open' | 'close' | 'empty' = 'close'
  /** The tag's name as written, with its prefix, and its two halves. */
  name = ''
  prefix = ''
  local = ''
  /** The tag, from `<` to behind `>`. */
  start = 0
  end = 0
  /** How many elements enclose the tag: 0 for the root's own tags. */
  depth = 0

  readonly xml: string
  #open: string[] = []
  #declarations: Declaration[] = []
  #nameEnd = 0

  constructor(xml: string) {
    this.xml = xml
  }

  /** Moves to the next tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this
    for (;;) {
      const at = xml.indexOf('<', this.end)
      if (at < 0) return this.#finish()
      const second = xml.charCodeAt(at + 1)
      if (second === 33) this.end = this.#behindDeclaration(at)
      else if (second === 63) this.end = behind(xml, '?>', at + 2)
      else return this.#tag(at, second === SLASH)
    }
  }

  /** From an opening tag, moves to its closing tag; a tag that closes itself stays. */
  skip(): void {
    if (this.kind !== 'open') return
    const { depth } = this
    while (this.next()) if (this.#closes(depth)) return
  }

  /** The text of the element whose opening tag is reached, unescaped, what nested elements hold included; moves to its end. */
  text(): string {
    if (this.kind !== 'open') return ''
    const { depth, xml } = this
    let text = ''
    let from = this.end
    while (this.next()) {
      text += plainText(xml.slice(from, this.start))
      from = this.end
      if (this.#closes(depth)) break
    }
    return text
  }

  /** The value of an attribute by its name as written, or undefined. */
  attribute(name: string): string | undefined {
    for (const attribute of this.attributes()) if (attribute.name === name) return attribute.value
    return undefined
  }

  /** The value of an attribute of one of these namespaces, whatever its prefix: `r:id`, for one. */
  attributeIn(namespaces: readonly string[], local: string): string | undefined {
    for (const { name, value } of this.attributes()) {
      const colon = name.indexOf(':')
      if (colon > 0 && name.slice(colon + 1) === local && namespaces.includes(this.namespaceOf(name.slice(0, colon)))) return value
    }
    return undefined
  }

  *attributes(): Generator<Attribute, void, undefined> {
    if (this.kind === 'close') return
    const { xml } = this
    const last = this.kind === 'empty' ? this.end - 2 : this.end - 1
    for (let at = this.#nameEnd; ; ) {
      while (at < last && isSpace(xml.charCodeAt(at))) at++
      if (at >= last) return
      const start = at
      while (at < last && xml.charCodeAt(at) !== EQUALS && !isSpace(xml.charCodeAt(at))) at++
      const name = xml.slice(start, at)
      while (at < last && isSpace(xml.charCodeAt(at))) at++
      if (xml.charCodeAt(at) !== EQUALS) throw damaged(`attribute ${name} has no value`)
      at++
      while (at < last && isSpace(xml.charCodeAt(at))) at++
      const quote = xml[at]
      const valueEnd = quote === '"' || quote === "'" ? xml.indexOf(quote, at + 1) : -1
      if (valueEnd < 0 || valueEnd >= last) throw damaged(`attribute ${name} has no quotes`)
      yield { name, value: unescape(xml.slice(at + 1, valueEnd)), start, end: valueEnd + 1, valueStart: at + 1, valueEnd }
      at = valueEnd + 1
    }
  }

  /** The namespace of the tag reached; empty where it has none. */
  get namespace(): string {
    return this.namespaceOf(this.prefix)
  }

  /** The namespace that a prefix stands for at the tag reached. */
  namespaceOf(prefix: string): string {
    for (let i = this.#declarations.length - 1; i >= 0; i--) {
      const declaration = this.#declarations[i]
      if (declaration?.prefix === prefix) return declaration.uri
    }
    return ''
  }

  #closes(depth: number): boolean {
    return this.kind === 'close' && this.depth === depth
  }

  #finish(): false {
    if (this.#open.length > 0) throw damaged(`<${this.#open.at(-1) ?? ''}> is not closed`)
    return false
  }

  #behindDeclaration(at: number): number {
    if (this.xml.startsWith('<!--', at)) return behind(this.xml, '-->', at + 4)
    if (this.xml.startsWith('<![CDATA[', at)) return behind(this.xml, ']]>', at + 9)
    throw badFile('declares-entities')
  }

  #tag(at: number, closes: boolean): true {
    const { xml } = this
    // Declarations of the element left behind hold for its closing tag still, and end with it.
    const outer = this.#declarations.at(-1)
    if (outer && outer.depth >= this.depth && this.kind !== 'open') this.#forget()

    let i = closes ? at + 2 : at + 1
    const nameStart = i
    let colon = -1
    for (; i < xml.length; i++) {
      const code = xml.charCodeAt(i)
      if (code === GREATER || code === SLASH || isSpace(code)) break
      if (code === COLON) colon = i
    }
    this.name = xml.slice(nameStart, i)
    this.prefix = colon < 0 ? '' : xml.slice(nameStart, colon)
    this.local = colon < 0 ? this.name : xml.slice(colon + 1, i)
    this.start = at
    this.#nameEnd = i
    if (this.name === '') throw damaged('a tag has no name')

    let declares = false
    for (; ; i++) {
      const code = xml.charCodeAt(i)
      if (code === GREATER) break
      // `<` can't stand within a tag; NaN is the end of the text.
      if (code === 60 || Number.isNaN(code)) throw damaged(`<${this.name}> is cut off`)
      if (code === 34 || code === 39) i = behind(xml, code === 34 ? '"' : "'", i + 1) - 1
      else if (code === 120 && xml.startsWith('xmlns', i)) declares = true
    }
    this.end = i + 1
    if (closes) {
      if (this.#open.pop() !== this.name) throw damaged(`</${this.name}> closes what is not open`)
      this.kind = 'close'
      this.depth = this.#open.length
      return true
    }
    this.depth = this.#open.length
    this.kind = xml.charCodeAt(i - 1) === SLASH ? 'empty' : 'open'
    if (this.kind === 'open' && this.#open.push(this.name) > DEEPEST) throw damaged('elements are nested too deep')
    if (declares) this.#declare()
    return true
  }

  #declare(): void {
    for (const { name, value } of this.attributes()) {
      if (name === 'xmlns') this.#declarations.push({ depth: this.depth, prefix: '', uri: value })
      else if (name.startsWith('xmlns:')) this.#declarations.push({ depth: this.depth, prefix: name.slice(6), uri: value })
      if (this.#declarations.length > MOST_DECLARATIONS) throw damaged('namespaces are declared without end')
    }
  }

  #forget(): void {
    while ((this.#declarations.at(-1)?.depth ?? -1) >= this.depth) this.#declarations.pop()
  }
}

function behind(xml: string, terminator: string, from: number): number {
  const at = xml.indexOf(terminator, from)
  if (at < 0) throw damaged(`${terminator} is missing`)
  return at + terminator.length
}
