import { badFile } from './bad-file'
import type { Codec } from './codec'
import { NAMESPACES, relationshipKind, relationshipType, type Namespaces } from './namespaces'
import { insertLastChild, removeElement } from './splice'
import { decodeText, encodeLike } from './text-encoding'
import { XmlScanner } from './xml'
import { ZipArchive } from './zip'

export interface Relationship {
  readonly id: string
  /** `worksheet`, `table` and so on, in Strict and Transitional files alike; the whole URI where it is none of Office's. */
  readonly kind: string
  /** A part's name, or an address where `external`. */
  readonly target: string
  readonly external: boolean
}

const CONTENT_TYPES = '[Content_Types].xml'
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/**
 * An Office package: parts by name (no leading slash, upper and lower case alike), how they relate and what they hold.
 * Edits are insertions into the XML as it stands; taking out what was put in gives back the original bytes.
 */
export class OfficePackage {
  readonly #zip: ZipArchive
  /** Names as the archive spells them, by their lower-case form. */
  readonly #spelling = new Map<string, string>()
  /** True for a file saved as "Strict Open XML", whose namespaces are others. */
  readonly strict: boolean
  readonly namespaces: Namespaces

  private constructor(zip: ZipArchive) {
    this.#zip = zip
    for (const name of zip.names()) this.#spelling.set(name.toLowerCase(), name)
    if (!this.has(CONTENT_TYPES)) throw badFile(this.has('mimetype') && this.has('content.xml') ? 'open-document' : 'not-a-workbook')
    this.strict = this.#relationshipTypes('').some(type => type.startsWith(NAMESPACES.strict.relationships))
    this.namespaces = this.strict ? NAMESPACES.strict : NAMESPACES.transitional
  }

  static open(bytes: Uint8Array, codec?: Codec): OfficePackage {
    return new OfficePackage(ZipArchive.open(bytes, codec))
  }

  /** The same package with the same edits, to be edited apart from this one. */
  fork(): OfficePackage {
    return new OfficePackage(this.#zip.fork())
  }

  partNames(): string[] {
    return this.#zip.names()
  }

  has(part: string): boolean {
    return this.#spelling.has(part.toLowerCase())
  }

  bytes(part: string): Uint8Array {
    return this.#zip.read(this.#spell(part))
  }

  /** The part's unpacked size in bytes. */
  size(part: string): number {
    return this.#zip.size(this.#spell(part))
  }

  /** The part's bytes piece by piece. */
  chunks(part: string): Generator<Uint8Array, void, undefined> {
    return this.#zip.chunks(this.#spell(part))
  }

  /** The same, as fast as the platform can. */
  stream(part: string): AsyncGenerator<Uint8Array, void, undefined> {
    return this.#zip.stream(this.#spell(part))
  }

  text(part: string): string {
    return decodeText(this.bytes(part))
  }

  /** The same, as fast as the platform can. */
  async readText(part: string): Promise<string> {
    return decodeText(await this.#zip.readSoon(this.#spell(part)))
  }

  /** Unpacks parts as fast as the platform can, for work that reads them at once, here or in a fork. */
  withUnpacked<T>(parts: readonly string[], work: () => T): Promise<T> {
    return this.#zip.withUnpacked(parts.map(part => this.#spell(part)), work)
  }

  /** Replaces or adds a part; one that was there keeps its encoding and byte order mark. */
  setText(part: string, text: string): void {
    const name = this.#spell(part)
    // The first piece tells the encoding; the rest of a great sheet need not be unpacked for it.
    const [beginning] = this.#zip.has(name) ? this.#zip.chunks(name) : []
    this.setBytes(name, encodeLike(text, beginning))
  }

  /** Replaces or adds a part by its bytes, which may come in several pieces. */
  setBytes(part: string, ...pieces: readonly Uint8Array[]): void {
    const name = this.#spell(part)
    this.#zip.set(name, ...pieces)
    this.#spelling.set(name.toLowerCase(), name)
  }

  /** Removes a part; its relationships and content type are the caller's to remove. */
  remove(part: string): void {
    this.#zip.remove(this.#spell(part))
    this.#spelling.delete(part.toLowerCase())
  }

  /**
   * `xl/worksheets/sheet{}.xml` → the first such name, counted from 1, that no part has. Where another program has left
   * the type of a part that is gone, or a relationship to it, that stays as it is: nothing of ours is taken for that part.
   */
  freePartName(pattern: string): string {
    const spoken = new Set([...this.#typedNames(), ...this.#targets()].map(name => name.toLowerCase()))
    for (let n = 1; ; n++) {
      const name = pattern.replace('{}', String(n))
      if (!this.has(name) && !spoken.has(name.toLowerCase())) return name
    }
  }

  /** The relationships of a part; of the package itself where the part is ''. */
  relationships(part: string): Relationship[] {
    const found: Relationship[] = []
    for (const tag of this.#relationshipTags(part)) {
      const external = tag.attribute('TargetMode') === 'External'
      const target = tag.attribute('Target') ?? ''
      found.push({
        id: tag.attribute('Id') ?? '',
        kind: relationshipKind(tag.attribute('Type') ?? ''),
        target: external ? target : this.#resolve(part, target),
        external
      })
    }
    return found
  }

  /** Relates a part to another of the package, by a kind such as `worksheet`; returns the new relationship's id. */
  addRelationship(part: string, kind: string, target: string): string {
    const file = relationshipsPart(part)
    const xml = this.has(file) ? this.text(file) : NO_RELATIONSHIPS
    const ids = new Set(this.relationships(part).map(({ id }) => id.toLowerCase()))
    let n = ids.size + 1
    while (ids.has(`rid${n}`)) n++
    const id = `rId${n}`
    const type = relationshipType(kind, this.namespaces)
    this.setText(file, insertLastChild(xml, 'Relationship', { Id: id, Type: type, Target: relativeTarget(part, target) }))
    return id
  }

  /** Takes a relationship out; where it was the last one, the list itself goes. */
  removeRelationship(part: string, id: string): void {
    const file = relationshipsPart(part)
    if (!this.has(file)) return
    const xml = removeElement(this.text(file), tag => tag.local === 'Relationship' && tag.attribute('Id') === id)
    this.setText(file, xml)
    if (this.relationships(part).length === 0) this.remove(file)
  }

  contentType(part: string): string | undefined {
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
    let byExtension: string | undefined
    const tag = new XmlScanner(this.text(CONTENT_TYPES))
    while (tag.next()) {
      if (tag.kind === 'close') continue
      if (isOverrideOf(part, tag)) return tag.attribute('ContentType')
      if (tag.local === 'Default' && tag.attribute('Extension')?.toLowerCase() === extension) byExtension = tag.attribute('ContentType')
    }
    return byExtension
  }

  setContentType(part: string, type: string): void {
    this.removeContentType(part)
    this.setText(CONTENT_TYPES, insertLastChild(this.text(CONTENT_TYPES), 'Override', { PartName: `/${part}`, ContentType: type }))
  }

  /** Takes out what the list says of this part alone. */
  removeContentType(part: string): void {
    this.setText(CONTENT_TYPES, removeElement(this.text(CONTENT_TYPES), tag => isOverrideOf(part, tag)))
  }

  /** The package as a file. Parts that are as they were are copied, still packed, byte for byte. */
  save(): Promise<Uint8Array> {
    return this.#zip.save()
  }

  /** Targets are percent-encoded, and so are the names in the archive, unless the writer thought otherwise. */
  #resolve(source: string, target: string): string {
    const name = resolveTarget(source, target)
    if (this.has(name) || !target.includes('%')) return name
    try {
      return resolveTarget(source, decodeURI(target))
    } catch {
      return name
    }
  }

  #typedNames(): string[] {
    return Array.from(this.text(CONTENT_TYPES).matchAll(/\sPartName\s*=\s*["']\/([^"']*)["']/g), ([, name = '']) => name)
  }

  /** What any part relates to, whether or not it is there. */
  #targets(): string[] {
    return this.partNames().flatMap(name => {
      const [, folder = '', file = ''] = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name) ?? []
      if (!name.toLowerCase().endsWith('.rels')) return []
      return Array.from(this.text(name).matchAll(/\sTarget\s*=\s*["']([^"']*)["']/g), ([, target = '']) => resolveTarget(folder + file, target))
    })
  }

  #spell(part: string): string {
    return this.#spelling.get(part.toLowerCase()) ?? part
  }

  *#relationshipTags(part: string): Generator<XmlScanner, void, undefined> {
    const file = relationshipsPart(part)
    if (!this.has(file)) return
    const tag = new XmlScanner(this.text(file))
    while (tag.next()) if (tag.kind !== 'close' && tag.local === 'Relationship') yield tag
  }

  #relationshipTypes(part: string): string[] {
    return Array.from(this.#relationshipTags(part), tag => tag.attribute('Type') ?? '')
  }
}

function isOverrideOf(part: string, tag: XmlScanner): boolean {
  return tag.local === 'Override' && tag.attribute('PartName')?.toLowerCase() === `/${part}`.toLowerCase()
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`, where a part's relationships stand. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** A relationship's target as a part's name: relative to its source, or absolute. */
function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && segment !== '') segments.push(segment)
  }
  return segments.join('/')
}

/** How `source` names `target`: relative, as Excel writes it. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1)
  const to = target.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}
