import { quoteSheetName } from '../../../model/address'
import { SIGNATURE } from '../../workbook'
import { RELATIONSHIP_NAMESPACES } from '../namespaces'
import { escapeAttribute, escapeText, plainText } from '../xml-text'
import { appendEntries, entriesOf, removeEntries } from './element-list'
import { attributeOf, childOf, parseXml, qualify, replaceRange, setAttribute, type XmlElement } from './xml-tree'

export interface SheetEntry {
  readonly name: string
  readonly sheetId: number
  readonly relationshipId: string
  readonly visible: boolean
}

const SHEETS = { list: 'sheets', after: [] }
const NAMES = { list: 'definedNames', after: ['sheets', 'functionGroups', 'externalReferences'] }
const LARGEST_SHEET_ID = 65534

/** The workbook part: which sheets there are, in what order, and the workbook's names. */
export class WorkbookXml {
  #text: string
  #root: XmlElement

  constructor(text: string) {
    this.#text = text
    this.#root = parseXml(text)
  }

  get text(): string {
    return this.#text
  }

  get hasSheets(): boolean {
    return this.#root.local === 'workbook' && entriesOf(this.#root, 'sheets').length > 0
  }

  /** Excel will not open a sheet's view where the workbook has no window to show it. */
  get hasWindow(): boolean {
    return entriesOf(this.#root, 'bookViews').length > 0
  }

  get sheets(): readonly SheetEntry[] {
    return entriesOf(this.#root, 'sheets').map(entry => ({
      name: attributeOf(entry, 'name') ?? '',
      sheetId: Number(attributeOf(entry, 'sheetId')),
      relationshipId: entry.attributes.find(({ name }) => name.endsWith(':id'))?.value ?? '',
      visible: (attributeOf(entry, 'state') ?? 'visible') === 'visible'
    }))
  }

  /** Adds a sheet behind the last tab. */
  addSheet(name: string, relationshipId: string, relationshipsNamespace: string): void {
    const prefix = this.#relationshipsPrefix()
    const id = prefix === undefined ? `xmlns:r="${relationshipsNamespace}" r:id` : `${prefix}:id`
    const sheet = `<${qualify(this.#root, 'sheet')} name="${escapeAttribute(name)}" sheetId="${this.#freeSheetId()}" ${id}="${relationshipId}"/>`
    this.#replace(appendEntries(this.#text, this.#root, SHEETS, [sheet]))
  }

  /** Removes a sheet, and mends what counts tabs: whose name is local to which sheet, which tab is in front. */
  removeSheet(index: number): void {
    this.#removeNames(name => attributeOf(name, 'localSheetId') === String(index))
    this.#shift('localSheetId', () => entriesOf(this.#root, 'definedNames'), index)
    this.#showAnother(index)
    this.#shift('activeTab', () => entriesOf(this.#root, 'bookViews'), index)
    this.#shift('firstSheet', () => entriesOf(this.#root, 'bookViews'), index)
    const entry = entriesOf(this.#root, 'sheets')[index]
    if (entry) this.#replace(removeEntries(this.#text, this.#root, 'sheets', [entry]))
  }

  /** Gives our names for one sheet these references, and removes those that are not among them. */
  setNames(sheet: string, references: ReadonlyMap<string, string>): void {
    this.#removeNames(entry => this.#isOursFor(sheet, entry) && !references.has(attributeOf(entry, 'name') ?? ''))
    for (const [name, reference] of references) this.#setName(name, escapeText(reference))
  }

  /** The ranges on one sheet to which names of ours refer, without the sheet: `$A$12:$D$19`. */
  namedRanges(sheet: string): readonly string[] {
    return entriesOf(this.#root, 'definedNames')
      .filter(entry => this.#isOursFor(sheet, entry))
      .map(entry => this.#referenceOf(entry).replace(/^.*!/s, ''))
  }

  #setName(name: string, reference: string): void {
    const found = entriesOf(this.#root, 'definedNames').find(
      entry => attributeOf(entry, 'name') === name && attributeOf(entry, 'localSheetId') === undefined
    )
    if (found) {
      this.#replace(replaceRange(this.#text, found.contentStart, found.contentEnd, reference))
    } else {
      const element = qualify(this.#root, 'definedName')
      const entry = `<${element} name="${escapeAttribute(name)}">${reference}</${element}>`
      this.#replace(appendEntries(this.#text, this.#root, NAMES, [entry]))
    }
  }

  #isOursFor(sheet: string, entry: XmlElement): boolean {
    if (!(attributeOf(entry, 'name') ?? '').startsWith(SIGNATURE)) return false
    const reference = this.#referenceOf(entry).toLowerCase()
    // Excel writes a sheet's name without quotes where it can.
    const starts = [`${quoteSheetName(sheet)}!`, `${sheet}!`, '#ref!']
    return starts.some(start => reference.startsWith(start.toLowerCase()))
  }

  #referenceOf({ contentStart, contentEnd }: XmlElement): string {
    return plainText(this.#text.slice(contentStart, contentEnd))
  }

  #removeNames(isMeant: (entry: XmlElement) => boolean): void {
    const meant = entriesOf(this.#root, 'definedNames').filter(isMeant)
    if (meant.length > 0) this.#replace(removeEntries(this.#text, this.#root, 'definedNames', meant))
  }

  /** Lowers an attribute that counts tabs, wherever it lies behind the tab that goes. */
  #shift(attribute: string, elements: () => readonly XmlElement[], removed: number): void {
    for (let at = elements().length - 1; at >= 0; at--) {
      const element = elements()[at]
      const value = element && Number(attributeOf(element, attribute) ?? 0)
      if (element && value !== undefined && value > removed) {
        this.#replace(setAttribute(this.#text, element, attribute, String(value - 1)))
      }
    }
  }

  /** Brings the nearest tab that can be seen to the front of each window where the one that goes is there. */
  #showAnother(removed: number): void {
    const visible = this.sheets.flatMap((sheet, index) => (sheet.visible && index !== removed ? [index] : []))
    const next = visible.filter(index => index < removed).at(-1) ?? visible[0]
    if (next === undefined) return
    for (let at = entriesOf(this.#root, 'bookViews').length - 1; at >= 0; at--) {
      const view = entriesOf(this.#root, 'bookViews')[at]
      if (view && Number(attributeOf(view, 'activeTab') ?? 0) === removed) {
        this.#replace(setAttribute(this.#text, view, 'activeTab', String(next)))
      }
    }
  }

  #freeSheetId(): number {
    const used = new Set(this.sheets.map(({ sheetId }) => sheetId))
    const next = Math.max(0, ...used) + 1
    if (next <= LARGEST_SHEET_ID) return next
    let id = 1
    while (used.has(id)) id++
    return id
  }

  #relationshipsPrefix(): string | undefined {
    const declared = [this.#root, childOf(this.#root, 'sheets')].flatMap(element => element?.attributes ?? [])
    return declared
      .find(({ name, value }) => name.startsWith('xmlns:') && (RELATIONSHIP_NAMESPACES as readonly string[]).includes(value))
      ?.name.slice('xmlns:'.length)
  }

  #replace(text: string): void {
    this.#text = text
    this.#root = parseXml(text)
  }
}
