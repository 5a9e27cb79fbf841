import { attributeOf, childOf, qualify, replaceRange, setAttribute, type XmlElement } from './xml-tree'

/**
 * Lists such as `<fonts count="2">…</fonts>`, to which others refer by position: we only add at the end and take away
 * at the end.
 *
 * So that a part can be given back exactly as it was, what we changed is told by spelling, which changes nothing for
 * whoever reads the XML and is lost as soon as another program writes the part anew:
 * - our entries end their start tag with two spaces: `<font  >`;
 * - a list that closed itself (`<dxfs count="0"/>`) is opened with one space more: `<dxfs count="1" >`;
 * - a list that was not there at all is written without its optional count.
 */
export interface ListPlace {
  /** The list's local name. */
  readonly list: string
  /** Local names of the parent's children that stand before the list. */
  readonly after: readonly string[]
}

/** Stands at the end of the start tag of every entry of ours. */
export const OURS = '  '

/** The entries of a list, in order; an alternative by markup compatibility counts as the one entry it is. */
export function entriesOf(root: XmlElement, list: string): readonly XmlElement[] {
  return childOf(root, list)?.children ?? []
}

/** Whether we wrote the entry, and no other program has written the part since. */
export function isOurs(text: string, entry: XmlElement): boolean {
  return /\S {2}\/?>$/.test(text.slice(entry.start, entry.contentStart))
}

/** The entries of ours that nothing else follows. */
export function ownEntriesAtEnd(text: string, root: XmlElement, list: string): readonly XmlElement[] {
  const entries = entriesOf(root, list)
  let first = entries.length
  for (let entry = entries[first - 1]; entry && isOurs(text, entry); entry = entries[first - 1]) first--
  return entries.slice(first)
}

/** Adds entries at the end of a list, creating the list where it is missing. */
export function appendEntries(text: string, root: XmlElement, { list, after }: ListPlace, entries: readonly string[]): string {
  const found = childOf(root, list)
  if (found) return changeCount(appendContent(text, found, entries.join('')), found, entries.length)
  const name = qualify(root, list)
  return insertChild(text, root, after, `<${name}>${entries.join('')}</${name}>`)
}

/** Removes entries, and the list when it was ours and nothing is left in it. */
export function removeEntries(text: string, root: XmlElement, list: string, entries: readonly XmlElement[]): string {
  const found = childOf(root, list)
  if (!found || entries.length === 0) return text
  let content = contentOf(text, found)
  for (const { start, end } of [...entries].reverse()) {
    content = replaceRange(content, start - found.contentStart, end - found.contentStart, '')
  }
  const isCreated = content === '' && attributeOf(found, 'count') === undefined && !wasOpened(text, found)
  return isCreated
    ? replaceContent(text, root, replaceRange(contentOf(text, root), found.start - root.contentStart, found.end - root.contentStart, ''))
    : changeCount(replaceContent(text, found, content), found, -entries.length)
}

/** Inserts a child behind the last of those that must stand before it. */
export function insertChild(text: string, parent: XmlElement, after: readonly string[], child: string): string {
  const previous = parent.children.filter(({ local }) => after.includes(local)).at(-1)
  if (previous) return replaceRange(text, previous.end, previous.end, child)
  return parent.empty ? appendContent(text, parent, child) : replaceRange(text, parent.contentStart, parent.contentStart, child)
}

function appendContent(text: string, element: XmlElement, content: string): string {
  if (!element.empty) return replaceRange(text, element.contentEnd, element.contentEnd, content)
  return replaceRange(text, element.end - 2, element.end, ` >${content}</${element.name}>`)
}

function contentOf(text: string, { contentStart, contentEnd }: XmlElement): string {
  return text.slice(contentStart, contentEnd)
}

/** Whether the element closed itself until we put something into it. */
function wasOpened(text: string, { contentStart }: XmlElement): boolean {
  return text.slice(0, contentStart).endsWith(' >')
}

function replaceContent(text: string, element: XmlElement, content: string): string {
  return content === '' && wasOpened(text, element)
    ? replaceRange(text, element.contentStart - ' >'.length, element.end, '/>')
    : replaceRange(text, element.contentStart, element.contentEnd, content)
}

/** The count stands before all else in the list, so that offsets of the text before the change still hold. */
function changeCount(text: string, list: XmlElement, by: number): string {
  const count = attributeOf(list, 'count')
  return count === undefined ? text : setAttribute(text, list, 'count', String(Number(count) + by))
}
