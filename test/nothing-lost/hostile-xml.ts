const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)]

/** Cuts or inserts at a place of a text. */
export const insertAt = (text: string, at: number, inserted: string) => text.slice(0, at * text.length) + inserted + text.slice(at * text.length)
/** Inserts behind a tag, so that the text stays XML. */
export function insertBehindTag(text: string, at: number, inserted: string): string {
  const from = text.indexOf('>', at * text.length) + 1
  return from === 0 ? text : text.slice(0, from) + inserted + text.slice(from)
}

/** Ten times ten times ten, nine times over, and a file of the machine's. */
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${`&b${n === 0 ? '' : n - 1};`.repeat(10)}">`)
const DOCTYPE = `<!DOCTYPE a [<!ENTITY b "ha">${LAUGHS.join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`

export const INSERTED: readonly (readonly [string, string])[] = [
  ['thousands of nested elements', '<a>'.repeat(3000)],
  ['thousands of nested elements, closed', '<a>'.repeat(15_000) + '</a>'.repeat(15_000)],
  ['thousands of nested groups of runs', '<r>'.repeat(15_000) + '</r>'.repeat(15_000)],
  ['an entity', '&b9;&x;&#0;&#x110000;&#xD800;&amp'],
  ['a declaration of entities', DOCTYPE],
  ['an instruction', '<?php echo 1 ?>'],
  ['an open comment', '<!--'],
  ['an open CDATA section', '<![CDATA['],
  ['a closing tag', '</sheetData>'],
  ['an end of everything', '</row></sheetData></worksheet></sst></workbook>'],
  ['a long text', 'x'.repeat(200_000)],
  ['many attributes', `<c ${Array.from({ length: 5000 }, (_, n) => `a${n}="1"`).join(' ')}/>`],
  ['a long attribute', `<c r="${'A'.repeat(100_000)}1"/>`],
  ['an attribute twice', '<c r="A1" r="B2" t="s" t="n"><v>1</v></c>'],
  ['nothing but brackets', '<<>><><'],
  ['a byte that XML forbids', '\u0000\u0008\uFFFE'],
  ['many namespaces', `<a ${Array.from({ length: 1000 }, (_, n) => `xmlns:n${n}="u${n}"`).join(' ')}><b/></a>`]
]

/** Places and counts that no workbook has. */
export const IMPOSSIBLE: readonly string[] = [
  'XFE1', 'A1048577', 'A0', 'A-1', '1A', 'A', '', ' ', 'ZZZZZZZZ99999999', 'A1:XFD1048576', 'XFD1048576:A1', 'A:A', '1:1', "'x'!A1", '#REF!', 'A1 '.repeat(5000),
  '-1', '0', '4294967296', '99999999999999999999', '1e308', '1e999', 'NaN', 'Infinity', '0x10', '1.5', '__proto__', 'constructor', 'rId1', '../../../../etc/passwd', 'xl/workbook.xml'
]

export const SHAPES: readonly (readonly [string, string])[] = [
  ['cells in the last column of many rows', rowsOf(3000, row => `<c r="XFD${row}"><v>1</v></c>`)],
  ['wide rows, not too thin to be kept whole', rowsOf(60, row => across(1021, n => `<c r="${letters(n * 16)}${row}"><v>1</v></c>`))],
  ['rows without numbers', Array.from({ length: 3000 }, () => '<row><c><v>1</v></c></row>').join('')],
  ['rows in the wrong order', rowsOf(3000, row => `<c r="A${row}"><v>${row}</v></c>`, true)],
  ['the same row again and again', '<row r="5"><c r="A5"><v>1</v></c></row>'.repeat(3000)],
  ['the same cell again and again', `<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(5000)}</row>`],
  ['texts that are not there', '<row r="1"><c r="A1" t="s"><v>99999999</v></c></row>'],
  ['a text of minus one', '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>'],
  ['a text of half', '<row r="1"><c r="A1" t="s"><v>0.5</v></c></row>'],
  ['long formulas', rowsOf(200, row => `<c r="A${row}"><f>${'A1+'.repeat(2700)}1</f></c>`)],
  ['array formulas over everything', '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row>'],
  ['a very long text', `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a '.repeat(100_000)}</t></is></c></row>`],
  ['the longest headings', rowsOf(3, row => across(60, n => `<c r="${letters(n)}${row}" t="inlineStr"><is><t>${`Mark ${n} `.repeat(1000)}</t></is></c>`))]
]

export const TEXTS: readonly (readonly [string, string])[] = [
  ['many', '<si><t>a</t></si>'.repeat(50_000)],
  ['one great', `<si><t>${'b'.repeat(1_000_000)}</t></si>`],
  ['rich', `<si>${'<r><rPr><b/></rPr><t>c</t></r>'.repeat(10_000)}</si>`]
]

function across(count: number, cell: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => cell(index)).join('')
}

function rowsOf(count: number, cells: (row: number) => string, isBackwards = false): string {
  const rows = Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${cells(index + 1)}</row>`)
  return (isBackwards ? rows.reverse() : rows).join('')
}

function letters(column: number): string {
  return column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26))
}

export function withAttribute(text: string, at: number, value: string, named = '[\\w:]+'): string {
  const found = pick([...text.matchAll(new RegExp(`(?<= ${named}=")[^"]*(?=")`, 'g'))], at)
  return found ? text.slice(0, found.index) + value + text.slice(found.index + found[0].length) : text
}

export function withText(text: string, at: number, value: string): string {
  const found = pick([...text.matchAll(/(?<=>)[^<>\s]+(?=<\/)/g)], at)
  return found ? text.slice(0, found.index) + value + text.slice(found.index + found[0].length) : text
}

export function withTagOf(text: string, one: number, other: number): string {
  const tags = [...text.matchAll(/<[^>]*>/g)]
  const [from, to] = [pick(tags, one), pick(tags, other)]
  return from && to ? text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length) : text
}
