import { SaxesParser } from 'saxes'

/** An element without prefixes: what a reader takes it for. */
interface Tree {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Elements, and the text between them. */
  readonly children: (Tree | string)[]
}

function parse(text: string): Tree {
  const parser = new SaxesParser({ xmlns: true })
  const root: Tree = { name: '', attributes: new Map(), children: [] }
  const open: Tree[] = [root]
  parser.on('opentag', tag => {
    const attributes = Object.values(tag.attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns')
    const element: Tree = { name: tag.local, attributes: new Map(attributes.map(({ uri, local, value }) => [`${uri}#${local}`, value])), children: [] }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => open.pop())
  const keep = (words: string) => {
    if (open.length > 1) open.at(-1)?.children.push(words)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('error', error => { throw error })
  parser.write(text.replace(/^\uFEFF/, '')).close()
  return root
}

const canonical = (node: Tree | string): string => (typeof node === 'string' ? JSON.stringify(node) : `${node.name}${JSON.stringify([...node.attributes])}(${node.children.map(canonical).join()})`)
const textOf = (node: Tree | string): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))
const attribute = (node: Tree, name: string) => node.attributes.get(`#${name}`) ?? ''

/** What of ours may stand in a workbook that we wrote to. */
export interface Ours {
  /** Parts that were not there before. */
  readonly parts: readonly string[]
  readonly sheets: readonly string[]
  /** Cells that were written, as `D7`, by the part of their sheet. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>
}

type Allowed = (element: Tree, ours: Ours, part: string) => boolean

const isOurs = (name: string) => name.startsWith('CentreCheck_')
const namesOurPart = (value: string, { parts }: Ours) => parts.some(part => part.endsWith(value.replace(/^[./]*/, '')))
const all = (of: Allowed): Allowed => (element, ours, part) => element.children.every(child => typeof child !== 'string' && of(child, ours, part))
const isOurName: Allowed = element => isOurs(attribute(element, 'name'))
const anything: Allowed = () => true

/** Every place where an element of ours may stand, by the path of the element that holds it. There are no others. */
const ADDITIONS: Readonly<Record<string, Readonly<Record<string, Allowed>>>> = {
  '/Types': { Override: (element, ours) => namesOurPart(attribute(element, 'PartName'), ours), Default: anything },
  '/Relationships': { Relationship: (element, ours) => namesOurPart(attribute(element, 'Target'), ours) },
  '/workbook': { definedNames: all(isOurName) },
  '/workbook/sheets': { sheet: (element, ours) => ours.sheets.includes(attribute(element, 'name')) },
  '/workbook/definedNames': { definedName: isOurName },
  // Differential formats for highlights, and formats for the cells of our own sheets.
  '/styleSheet': { dxfs: anything, numFmts: anything, fonts: anything, fills: anything, cellXfs: anything },
  '/styleSheet/dxfs': { dxf: anything },
  '/styleSheet/numFmts': { numFmt: anything },
  '/styleSheet/fonts': { font: anything },
  '/styleSheet/fills': { fill: anything },
  '/styleSheet/cellXfs': { xf: anything },
  '/worksheet': { conditionalFormatting: all(element => element.name === 'cfRule' && element.children.every(child => textOf(child).includes('CentreCheck_'))) },
  '/worksheet/sheetData': { row: all(isWritten) },
  '/worksheet/sheetData/row': { c: isWritten }
}

function isWritten(element: Tree, { cells }: Ours, part: string): boolean {
  return element.name === 'c' && (cells.get(part)?.has(attribute(element, 'r')) ?? false)
}

/** Attributes that count what a list holds, or say how far cells reach. */
const COUNTS = /^\/(?:styleSheet\/(?:dxfs|numFmts|fonts|fills|cellXfs)#count|worksheet\/dimension#ref|worksheet\/sheetData\/row#spans)$/

/** What differs in a part beyond what we may add, a line each. */
export function foreignChanges(before: string, after: string, part: string, ours: Ours): string[] {
  const found: string[] = []
  compare(parse(before), parse(after), '')
  return found

  function compare(one: Tree, other: Tree, path: string): void {
    for (const name of new Set([...one.attributes.keys(), ...other.attributes.keys()])) {
      const isCount = COUNTS.test(`${path}${name}`)
      if (!isCount && one.attributes.get(name) !== other.attributes.get(name)) found.push(`${part} ${path} ${name}: ${one.attributes.get(name) ?? 'nothing'} became ${other.attributes.get(name) ?? 'nothing'}`)
    }
    let at = 0
    for (const child of other.children) {
      const old = one.children[at]
      if (old !== undefined && canonical(old) === canonical(child)) at++
      else if (typeof child === 'string') found.push(`${part} ${path}: the text ${JSON.stringify(child.slice(0, 40))} is new`)
      else if (typeof old === 'object' && old.name === child.name && isHolder(`${path}/${child.name}`, old, child)) {
        at++
        // What stood in a cell that was written is for those who look at its values.
        if (!isWritten(child, ours, part)) compare(old, child, `${path}/${child.name}`)
      } else if (ADDITIONS[path]?.[child.name]?.(child, ours, part) !== true) found.push(`${part} ${path}: ${canonical(child).slice(0, 160)} is new`)
    }
    for (const lost of one.children.slice(at)) found.push(`${part} ${path}: ${canonical(lost).slice(0, 160)} is lost, or moved`)
  }

  /** Whether both are one element, in which something may have been added. */
  function isHolder(path: string, old: Tree, now: Tree): boolean {
    if (path === '/worksheet/sheetData/row' || path === '/worksheet/sheetData/row/c') return attribute(old, 'r') === attribute(now, 'r') && (path.endsWith('row') || isWritten(now, ours, part))
    return path in ADDITIONS || path === '/worksheet/dimension'
  }
}
