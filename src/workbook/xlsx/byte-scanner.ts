import { badFile, damaged } from './bad-file'

const TAB_TO_SPACE = 32
const BANG = 33
const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const COLON = 58
const LESS = 60
const EQUALS = 61
const GREATER = 62
const QUESTION = 63

/** No tag or text of a sheet is longer: Excel's cells hold 32,767 characters. */
const LONGEST_TOKEN = 1 << 22

const DECODER = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Walks over UTF-8 XML as it comes, in pieces, and makes no object on the way: a sheet of six million cells is read
 * through here. A token is a tag with the text up to the next `<`; only whole ones are taken, the rest waits for the
 * next piece. Whoever extends it is told of each tag and finds the tag's name, attributes and text by their offsets.
 */
export abstract class ByteScanner {
  protected bytes = new Uint8Array(1 << 19)
  #length = 0

  /** How many elements are open, the one just opened included. */
  protected depth = 0
  /** The tag's name without its prefix. */
  protected nameStart = 0
  protected nameEnd = 0
  protected isEmpty = false
  /** The text behind the tag. */
  protected textStart = 0
  protected textEnd = 0
  /** True where that text is all that the element holds: its closing tag follows. */
  protected isWholeText = false

  #prefix: Uint8Array | undefined
  readonly #attributes: number[] = []
  #attributeCount = 0
  /** The depth of the element that is passed over with all that it holds; 0 where none is. */
  #passedOver = 0

  /**
   * An element of the root's own namespace begins, or stands complete where `isEmpty`. False lets it pass with all that
   * it holds.
   */
  protected abstract opened(): boolean
  /** An element ended that was not passed over; `depth` is now that of the one around it. */
  protected abstract closed(): void
  /** A comment, instruction or CDATA section between two texts, with the text behind it. */
  protected abstract interrupted(start: number, end: number): void

  push(chunk: Uint8Array): void {
    if (this.#length + chunk.length > this.bytes.length) {
      const grown = new Uint8Array(2 * (this.#length + chunk.length))
      grown.set(this.bytes.subarray(0, this.#length))
      this.bytes = grown
    }
    this.bytes.set(chunk, this.#length)
    this.#length += chunk.length
    const taken = this.#takeTokens()
    if (this.#length - taken > LONGEST_TOKEN) throw damaged('a sheet holds a text longer than a cell can')
    this.bytes.copyWithin(0, taken, this.#length)
    this.#length -= taken
  }

  protected finishScan(): void {
    // The beginning of a further tag lets the last one be taken.
    this.push(Uint8Array.of(LESS, SLASH))
    if (this.#length !== 2 || this.depth !== 0 || !this.#prefix) throw damaged('a part ends before its last tag')
  }

  protected nameIs(name: string): boolean {
    const { bytes, nameStart } = this
    if (this.nameEnd - nameStart !== name.length) return false
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false
    return true
  }

  /** The place of an attribute whose name is this one letter among the tag's attributes, or -1. */
  protected attribute(letter: number): number {
    for (let i = 0; i < this.#attributeCount; i++) {
      const at = 4 * i
      const start = this.#attributes[at] ?? 0
      if (this.bytes[start] === letter && this.#attributes[at + 1] === start + 1) return at
    }
    return -1
  }

  protected valueStart(attribute: number): number {
    return this.#attributes[attribute + 2] ?? 0
  }

  protected valueEnd(attribute: number): number {
    return this.#attributes[attribute + 3] ?? 0
  }

  /** The raw value of an attribute by its name, for tags that are rare. */
  protected attributeNamed(name: string): string | undefined {
    for (let at = 0; at < 4 * this.#attributeCount; at += 4) {
      const found = this.decode(this.#attributes[at] ?? 0, this.#attributes[at + 1] ?? 0)
      if (found === name) return this.decode(this.valueStart(at), this.valueEnd(at))
    }
    return undefined
  }

  protected decode(start: number, end: number): string {
    return DECODER.decode(this.bytes.subarray(start, end))
  }

  /** Takes every whole token and says how many bytes that were. */
  #takeTokens(): number {
    const { bytes } = this
    // The byte behind the last `<` must be there too, for it tells an end from anything else.
    const limit = bytes.lastIndexOf(LESS, this.#length - 2)
    let at = 0
    while (at < limit && bytes[at] !== LESS) at++
    while (at < limit) {
      const second = bytes[at + 1]
      if (second === BANG || second === QUESTION) {
        const next = this.#takeAside(at, second === QUESTION)
        if (next < 0) return at
        at = next
      } else if (second === SLASH) {
        at = this.#takeClosingTag(at + 2)
      } else {
        at = this.#takeOpeningTag(at + 1)
      }
    }
    return Math.max(0, at)
  }

  /** Returns where the next token begins, or -1 where this one is not yet whole. */
  #takeAside(at: number, isInstruction: boolean): number {
    const terminator = isInstruction ? '?>' : this.bytes[at + 2] === 45 ? '-->' : ']]>'
    let from = at + 4
    if (terminator === ']]>') {
      from = at + 9
      if (from > this.#length) return -1
      if (this.decode(at, from) !== '<![CDATA[') throw badFile('declares-entities')
    }
    const end = this.#find(terminator, from)
    const next = end < 0 ? -1 : this.bytes.indexOf(LESS, end)
    if (next < 0 || next + 1 >= this.#length) return -1
    if (this.#passedOver === 0) this.interrupted(at, next)
    return next
  }

  #find(terminator: string, from: number): number {
    const { length } = terminator
    const first = terminator.charCodeAt(0)
    for (let at = this.bytes.indexOf(first, from); at >= 0 && at + length <= this.#length; at = this.bytes.indexOf(first, at + 1)) {
      if (this.decode(at, at + length) === terminator) return at + length
    }
    return -1
  }

  #takeClosingTag(at: number): number {
    const { bytes } = this
    let i = at
    while (bytes[i] !== GREATER) {
      if (bytes[i] === LESS) throw damaged('a tag is cut off')
      i++
    }
    while (bytes[i] !== LESS) i++
    this.depth--
    if (this.#passedOver === 0) this.closed()
    else if (this.depth < this.#passedOver) this.#passedOver = 0
    return i
  }

  #takeOpeningTag(at: number): number {
    const { bytes } = this
    this.nameStart = at
    let i = at
    for (let code = bytes[i] ?? 0; code > TAB_TO_SPACE && code !== SLASH && code !== GREATER; code = bytes[++i] ?? 0) {
      if (code === COLON) this.nameStart = i + 1
      else if (code === LESS) throw damaged('a tag is cut off')
    }
    this.nameEnd = i
    i = this.#takeAttributes(i)
    this.isEmpty = bytes[i - 1] === SLASH
    this.textStart = i + 1
    while (bytes[i] !== LESS) i++
    this.textEnd = i
    this.isWholeText = bytes[i + 1] === SLASH

    this.depth++
    if (this.#passedOver === 0) {
      const isKnown = this.#isOurs(at) && this.opened()
      if (!isKnown && !this.isEmpty) this.#passedOver = this.depth
    }
    if (this.isEmpty) this.depth--
    return i
  }

  /** Notes where each attribute's name and value stand; returns where the tag's `>` is. */
  #takeAttributes(from: number): number {
    const { bytes } = this
    const attributes = this.#attributes
    let count = 0
    let i = from
    for (;;) {
      const code = bytes[i] ?? LESS
      if (code === GREATER) break
      if (code <= TAB_TO_SPACE || code === SLASH) {
        i++
        continue
      }
      attributes[count] = i
      while ((bytes[i] ?? 0) > TAB_TO_SPACE && bytes[i] !== EQUALS) {
        if (bytes[i] === LESS || bytes[i] === GREATER) throw damaged('an attribute has no value')
        i++
      }
      attributes[count + 1] = i
      while ((bytes[i] ?? 0) <= TAB_TO_SPACE || bytes[i] === EQUALS) i++
      const quote = bytes[i]
      if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged('an attribute has no quotes')
      attributes[count + 2] = ++i
      while (bytes[i] !== quote) {
        if (bytes[i] === LESS) throw damaged('an attribute’s value has no end')
        i++
      }
      attributes[count + 3] = i++
      count += 4
    }
    this.#attributeCount = count / 4
    return i
  }

  /** Only elements under the root's own prefix are the sheet's. */
  #isOurs(at: number): boolean {
    const { bytes, nameStart } = this
    if (!this.#prefix) {
      this.#prefix = bytes.slice(at, nameStart)
      return true
    }
    const { length } = this.#prefix
    if (nameStart - at !== length) return false
    for (let i = 0; i < length; i++) if (bytes[at + i] !== this.#prefix[i]) return false
    return true
  }
}
