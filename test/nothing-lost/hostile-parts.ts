import fc from 'fast-check'
import { strFromU8, strToU8 } from 'fflate'
import { IMPOSSIBLE, INSERTED, insertAt, insertBehindTag, SHAPES, TEXTS, withAttribute, withTagOf, withText } from './hostile-xml'

/** The parts of a package by name. */
export type Parts = Readonly<Record<string, Uint8Array>>

/** Something that is wrong with a package, in words for whoever reads of a failure. */
export interface PartsSpoiler {
  readonly how: string
  readonly spoil: (parts: Parts) => Parts
}

/** A place in a text or a list, as a share of its length. */
export const share = fc.nat(9999).map(at => at / 10_000)

const isXml = (name: string) => /\.(xml|rels)$/.test(name)
const nothing = new Uint8Array()

function editing(name: string, how: string, edit: (text: string) => string): PartsSpoiler {
  const spoil = (parts: Parts) => (name in parts ? { ...parts, [name]: strToU8(edit(strFromU8(parts[name] ?? nothing))) } : parts)
  return { how: `${name}: ${how}`, spoil }
}

function replacing(name: string, how: string, bytes: (old: Uint8Array) => Uint8Array): PartsSpoiler {
  return { how: `${name}: ${how}`, spoil: parts => ({ ...parts, [name]: bytes(parts[name] ?? nothing) }) }
}

const swapping = (one: string, other: string): PartsSpoiler => ({
  how: `${one} and ${other} swapped`,
  spoil: parts => ({ ...parts, [one]: parts[other] ?? nothing, [other]: parts[one] ?? nothing })
})

const leavingOut = (name: string): PartsSpoiler => ({
  how: `${name} left out`,
  spoil: parts => Object.fromEntries(Object.entries(parts).filter(([one]) => one !== name))
})

const adding = (count: number): PartsSpoiler => ({
  how: `${count} parts more`,
  spoil: parts => ({ ...parts, ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`xl/media/image${n}.png`, Uint8Array.of(n & 255)])) })
})

function withByte(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice()
  if (copy.length > 0) copy[Math.floor(at * copy.length)] = 0xff
  return copy
}

const inUtf16 = (bytes: Uint8Array) => Uint8Array.from(Buffer.from(`\uFEFF${strFromU8(bytes)}`, 'utf16le'))
const withSheetData = (rows: string) => (text: string) => text.replace(/<sheetData.*<\/sheetData>|<sheetData\/>/s, () => `<sheetData>${rows}</sheetData>`)

/** Leaves out a few characters. */
const without = (at: number, length: number) => (text: string) => text.slice(0, at * text.length) + text.slice(at * text.length + length)

const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relationship = fc.record({
  kind: fc.constantFrom('worksheet', 'table', 'drawing', 'chart', 'sharedStrings', 'styles', 'officeDocument', 'vmlDrawing', 'comments'),
  // Some lead back to where they come from.
  target: fc.constantFrom(
    'workbook.xml', 'worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', '../xl/workbook.xml', '../../../../x', '', '.', '..', '/', '%', '%00', 'http://x/y',
    'nothing.xml', '_rels/workbook.xml.rels', '/[Content_Types].xml'
  ),
  id: fc.constantFrom('rId1', 'rId2', 'rId3', 'rId99', '')
})
const related = ({ kind, target, id }: { readonly kind: string; readonly target: string; readonly id: string }) => (text: string) =>
  text.replace('</Relationships>', `<Relationship Id="${id}" Type="${RELATED}/${kind}" Target="${target}"/></Relationships>`)

const TRICKY_NAMES = [
  '../../evil.xml', '/abs.xml', 'C:\\evil.xml', 'xl\\worksheets\\sheet1.xml', 'XL/WORKBOOK.XML', 'a\0b', 'x'.repeat(5000), 'xl/worksheets/../workbook.xml', 'CON',
  'constructor', 'xl/'
]

/** Everything that can be wrong with the parts of a package that has parts of these names. */
export function partsSpoilers(names: readonly string[]): fc.Arbitrary<PartsSpoiler> {
  const part = fc.constantFrom(...names)
  const xml = fc.constantFrom(...names.filter(isXml))
  const sheet = fc.constantFrom(...names.filter(name => /worksheets\/[^/]+\.xml$/.test(name)))
  const rels = fc.constantFrom(...names.filter(name => name.endsWith('.rels')))
  const inserted = fc.constantFrom(...INSERTED)
  const impossible = fc.constantFrom(...IMPOSSIBLE)
  const short = (value: string) => value.slice(0, 30)
  const weighed: readonly (readonly [weight: number, fc.Arbitrary<PartsSpoiler>])[] = [
    [3, fc.tuple(xml, share).map(([name, at]) => editing(name, `cut off at ${at}`, text => text.slice(0, at * text.length)))],
    [3, fc.tuple(xml, share, fc.integer({ min: 1, max: 60 })).map(([name, at, length]) => editing(name, `${length} characters out at ${at}`, without(at, length)))],
    [4, fc.tuple(xml, share, inserted).map(([name, at, [what, text]]) => editing(name, `${what} at ${at}`, whole => insertAt(whole, at, text)))],
    [6, fc.tuple(xml, share, inserted).map(([name, at, [what, text]]) => editing(name, `${what} behind a tag at ${at}`, whole => insertBehindTag(whole, at, text)))],
    [8, fc.tuple(xml, share, impossible).map(([name, at, value]) => editing(name, `${short(value)} as an attribute at ${at}`, text => withAttribute(text, at, value)))],
    [3, fc.tuple(xml, share, impossible).map(([name, at, value]) => editing(name, `${short(value)} as a text at ${at}`, text => withText(text, at, value)))],
    [3, fc.tuple(xml, share, share).map(([name, one, other]) => editing(name, `a tag of ${other} at ${one}`, text => withTagOf(text, one, other)))],
    [4, fc.tuple(sheet, fc.constantFrom(...SHAPES)).map(([name, [what, rows]]) => editing(name, what, withSheetData(rows)))],
    [3, fc.tuple(rels, relationship).map(([name, one]) => editing(name, `${one.id} is a ${one.kind} at ${one.target}`, related(one)))],
    [3, fc.tuple(rels, share, relationship).map(([name, at, { target }]) => editing(name, `a target ${target} at ${at}`, text => withAttribute(text, at, target, 'Target')))],
    [2, fc.tuple(part, part).map(([one, other]) => swapping(one, other))],
    [2, part.map(leavingOut)],
    [1, part.map(name => replacing(name, 'empty', () => nothing))],
    [1, fc.tuple(part, fc.uint8Array({ minLength: 1, maxLength: 300 })).map(([name, bytes]) => replacing(name, 'noise', () => bytes))],
    [1, xml.map(name => replacing(name, 'in UTF-16', inUtf16))],
    [1, fc.tuple(xml, share).map(([name, at]) => replacing(name, `not UTF-8 at ${at}`, bytes => withByte(bytes, at)))],
    [2, fc.constantFrom(...TRICKY_NAMES).map(name => replacing(name, 'a part with a tricky name', () => strToU8('<a/>')))],
    [1, fc.integer({ min: 1, max: 4000 }).map(adding)],
    [1, fc.constantFrom(1 << 20, 1 << 22).map(size => replacing('xl/media/zeros.bin', `${size} zeros`, () => new Uint8Array(size)))],
    [1, fc.constantFrom(...TEXTS).map(([what, list]) => editing('xl/sharedStrings.xml', `${what} shared texts`, text => text.replace('</sst>', `${list}</sst>`)))]
  ]
  return fc.oneof(...weighed.map(([weight, arbitrary]) => ({ weight, arbitrary })))
}
