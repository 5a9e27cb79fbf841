import type { Severity } from '../../../model/finding'
import { SEVERITY_STYLES } from '../../severity-style'
import { escapeAttribute } from '../xml-text'
import { type CellLook, GENERAL, type LookBook } from './cell-look'
import { appendEntries, entriesOf, isOurs, type ListPlace, OURS, ownEntriesAtEnd, removeEntries } from './element-list'
import { attributeOf, childOf, parseXml, qualify, type XmlElement } from './xml-tree'

const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'] as const
type List = (typeof ORDER)[number]

/** What a list must begin with where a workbook has none: others count on these positions. */
const foundations = (mark: string): Partial<Record<List, readonly string[]>> => ({
  fonts: [`<font${mark}><sz val="11"/><name val="Calibri"/><family val="2"/></font>`],
  fills: [
    `<fill${mark}><patternFill patternType="none"/></fill>`,
    `<fill${mark}><patternFill patternType="gray125"/></fill>`
  ],
  cellXfs: [`<xf numFmtId="0" fontId="0" fillId="0"${mark}/>`]
})

const BUILT_IN_NUMBER_FORMATS: Readonly<Record<string, number>> = { [GENERAL]: 0, '0': 1, '0.00': 2, '@': 49 }
const FIRST_OWN_NUMBER_FORMAT = 164

const HEADING_FILL = '1F4E78'
const LINK_COLOUR = '0563C1'

const EMPHASIS = { bold: '<b/>', italic: '<i/>', underline: '<u/>' } as const

/**
 * A workbook's styles part, to which formats of ours are added at the end and taken away again. Formats that someone
 * else made are never moved: where another program has written the part anew, ours stay as harmless leftovers.
 */
export class StyleSheet implements LookBook {
  #text: string
  #root: XmlElement
  readonly #known = new Map<string, number>()

  /** Formats of sheets that are people's own stay when ours go, and so bear no mark. */
  constructor(text: string, private readonly mark = OURS) {
    this.#text = text
    this.#root = parseXml(text)
  }

  get text(): string {
    return this.#text
  }

  get standardSize(): number {
    return this.#standardFont().size
  }

  get titleSize(): number {
    return this.standardSize + 5
  }

  /** The index of a cell format for this look, added where the workbook has none of ours yet. */
  formatIndex(look: CellLook): number {
    const key = `${look.role} ${look.wrap} ${look.literal} ${look.numberFormat}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const index = this.#ensure('cellXfs', this.#format(look))
    this.#known.set(key, index)
    return index
  }

  /** The index of the format that a highlight of this severity applies. */
  highlightIndex(severity: Severity): number {
    const { text, fill, emphasis } = SEVERITY_STYLES[severity]
    return this.#ensure(
      'dxfs',
      `<dxf${OURS}><font>${EMPHASIS[emphasis]}<color rgb="FF${text}"/></font>` +
        `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
    )
  }

  removeFormats(): void {
    this.#known.clear()
    this.#removeOwn('cellXfs')
    // A format that had to stay still points at its font and fill.
    if (entriesOf(this.#root, 'cellXfs').some(entry => isOurs(this.#text, entry))) return
    for (const list of ['fonts', 'fills', 'numFmts'] as const) this.#removeOwn(list)
  }

  removeHighlightFormats(): void {
    this.#removeOwn('dxfs')
  }

  #format({ role, wrap, numberFormat, literal }: CellLook): string {
    const base = [
      `numFmtId="${this.#numberFormat(numberFormat)}"`,
      `fontId="${this.#font(role)}"`,
      `fillId="${role === 'heading' ? this.#ensure('fills', solidFill(HEADING_FILL, this.mark)) : 0}"`,
      ...(childOf(this.#root, 'borders') ? ['borderId="0"'] : []),
      ...(childOf(this.#root, 'cellStyleXfs') ? ['xfId="0"'] : [])
    ]
    const applied = [
      ...(literal ? ['quotePrefix="1"'] : []),
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"'
    ]
    const vertical = role === 'heading' ? 'center' : 'top'
    return (
      `<xf ${[...base, ...applied].join(' ')}${this.mark}>` +
      `<alignment vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}/></xf>`
    )
  }

  #font(role: CellLook['role']): number {
    if (role === 'body') return 0
    const standard = this.#standardFont()
    const name = `<name val="${escapeAttribute(standard.name)}"/>`
    if (role === 'title') return this.#ensure('fonts', `<font${this.mark}><b/><sz val="${this.titleSize}"/>${name}</font>`)
    const size = `<sz val="${standard.size}"/>`
    return role === 'heading'
      ? this.#ensure('fonts', `<font${this.mark}><b/>${size}<color rgb="FFFFFFFF"/>${name}</font>`)
      : this.#ensure('fonts', `<font${this.mark}><u/>${size}<color rgb="FF${LINK_COLOUR}"/>${name}</font>`)
  }

  /** The font that cells have unless they say otherwise. */
  #standardFont(): { readonly name: string; readonly size: number } {
    const font = entriesOf(this.#root, 'fonts')[0]
    const value = (local: string): string | undefined => {
      const property = font && childOf(font, local)
      return property && attributeOf(property, 'val')
    }
    return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) }
  }

  #numberFormat(code: string): number {
    const builtIn = BUILT_IN_NUMBER_FORMATS[code]
    if (builtIn !== undefined) return builtIn
    const entries = entriesOf(this.#root, 'numFmts')
    const lasting = (entry: XmlElement) => this.mark === OURS || !isOurs(this.#text, entry)
    const found = entries.find(entry => attributeOf(entry, 'formatCode') === code && lasting(entry))
    if (found) return Number(attributeOf(found, 'numFmtId'))
    const used = entries.map(entry => Number(attributeOf(entry, 'numFmtId')))
    const id = Math.max(FIRST_OWN_NUMBER_FORMAT - 1, ...used) + 1
    this.#ensure('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"${this.mark}/>`)
    return id
  }

  /** The position of an entry of ours with this XML, added at the end where there is none. */
  #ensure(list: List, xml: string): number {
    const entry = this.#prefixed(xml)
    const entries = entriesOf(this.#root, list)
    const found = entries.findIndex(({ start, end }) => this.#text.slice(start, end) === entry)
    if (found >= 0) return found
    const added = [...(entries.length === 0 ? (foundations(this.mark)[list] ?? []).map(each => this.#prefixed(each)) : []), entry]
    this.#replace(appendEntries(this.#text, this.#root, placeOf(list), added))
    return entries.length + added.length - 1
  }

  #removeOwn(list: List): void {
    const own = ownEntriesAtEnd(this.#text, this.#root, list)
    if (own.length > 0) this.#replace(removeEntries(this.#text, this.#root, list, own))
  }

  #replace(text: string): void {
    this.#text = text
    this.#root = parseXml(text)
  }

  #prefixed(xml: string): string {
    const name = qualify(this.#root, '')
    return name === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${name}`)
  }
}

function solidFill(colour: string, mark: string): string {
  return `<fill${mark}><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

function placeOf(list: List): ListPlace {
  return { list, after: ORDER.slice(0, ORDER.indexOf(list)) }
}
