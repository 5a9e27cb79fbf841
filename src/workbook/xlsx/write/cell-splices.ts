import { address, columnIndex } from '../../../model/address'
import { type Area, contains, readArea } from '../../../model/area'
import { Problem } from '../../../model/problem'
import { formulaCells } from '../../refused-writing'
import type { CellWrite } from '../../workbook'
import { XmlScanner } from '../xml'
import { cellText } from './cell-text'

type Value = CellWrite['value']

/** Values to write by row, as printed, and by column, counted from 0. */
export type WantedRows = ReadonlyMap<number, ReadonlyMap<number, Value>>

export interface CellsToWrite {
  /** For what is said to the person. */
  readonly sheet: string
  readonly wanted: WantedRows
  /** The format of a column; undefined where it has none of its own. */
  readonly columnStyle: (column: number) => string | undefined
}

/**
 * Puts values into a worksheet's XML: cells that are there are changed, those that are not are put in their place in
 * the order of rows and columns. The sheet is gone over once, however many cells there are.
 */
export function spliceCells(worksheet: string, cells: CellsToWrite): string {
  return new CellSplicer(worksheet, cells).run()
}

const SHEET_DATA = 1
const ROW = 2
const CELL = 3

class CellSplicer {
  readonly #xml: string
  readonly #cells: CellsToWrite
  readonly #tag: XmlScanner
  /** Rows that are still to come, the next one last. */
  readonly #rows: number[]
  readonly #pieces: string[] = []
  #copied = 0
  /** Blocks that one formula fills; it stands in the first cell of its block, so that it is met before the others. */
  readonly #arrays: Area[] = []
  /** Cells that are wanted and hold a formula, or a part of one's results. */
  readonly #formulas = new Set<string>()

  constructor(xml: string, cells: CellsToWrite) {
    this.#xml = xml
    this.#cells = cells
    this.#tag = new XmlScanner(xml)
    this.#rows = [...cells.wanted.keys()].sort((a, b) => b - a)
  }

  /** Throws where a cell that is wanted holds a formula, and names them all. */
  run(): string {
    const spliced = this.#spliced()
    const [first, ...others] = this.#formulas
    if (first !== undefined) throw formulaCells(this.#cells.sheet, first, ...others)
    return spliced
  }

  #spliced(): string {
    const tag = this.#tag
    while (tag.next()) {
      if (tag.depth !== SHEET_DATA || tag.local !== 'sheetData') continue
      if (tag.kind === 'open') this.#goOverRows()
      else this.#replace(tag.end - 2, tag.end, `>${this.#newRows(Infinity)}</${tag.name}>`)
      return this.#pieces.join('') + this.#xml.slice(this.#copied)
    }
    return this.#xml
  }

  #goOverRows(): void {
    const tag = this.#tag
    let last = 0
    while (tag.next() && tag.depth > SHEET_DATA) {
      if (tag.kind === 'close' || tag.local !== 'row') continue
      const number = this.#rowNumber(last)
      if (number <= last) throw outOfOrder(this.#cells.sheet)
      last = number
      this.#insert(tag.start, this.#newRows(number))
      const wanted = this.#rows.at(-1) === number ? this.#cells.wanted.get(number) : undefined
      if (wanted) {
        this.#rows.pop()
        this.#goOverRow(number, wanted)
      } else {
        this.#passOver()
      }
    }
    this.#insert(tag.start, this.#newRows(Infinity))
  }

  /** A row's own number, or what its first cell says, or the one after the row before. */
  #rowNumber(last: number): number {
    const own = this.#tag.attribute('r')
    if (own !== undefined) return Number(own)
    const firstCell = /\s*<(?:\w+:)?c\s(?:[^>]*\s)?r=["']\$?[A-Z]+\$?(\d+)["']/y
    firstCell.lastIndex = this.#tag.end
    return Number(firstCell.exec(this.#xml)?.[1] ?? last + 1)
  }

  /** Leaves a row as it is, but for noting formulas that fill cells of rows below. */
  #passOver(): void {
    const tag = this.#tag
    if (tag.kind === 'empty') return
    while (tag.next() && tag.depth > ROW) if (tag.local === 'f') this.#noteFormula()
  }

  #goOverRow(row: number, wanted: ReadonlyMap<number, Value>): void {
    const tag = this.#tag
    const columns = [...wanted.keys()].sort((a, b) => b - a)
    const style = ['1', 'true'].includes(tag.attribute('customFormat') ?? '') ? tag.attribute('s') : undefined
    /** Cells that are wanted before this column and are not there. */
    const missing = (before: number): string => {
      let added = ''
      for (let column = columns.at(-1); column !== undefined && column < before; column = columns.at(-1)) {
        columns.pop()
        added += this.#newCell(column, row, wanted.get(column) ?? null, style)
      }
      return added
    }

    this.#widenSpans(wanted)
    if (tag.kind === 'empty') {
      const added = missing(Infinity)
      if (added !== '') this.#replace(tag.end - 2, tag.end, `>${added}</${tag.name}>`)
      return
    }
    let last = -1
    while (tag.next() && tag.depth > ROW) {
      if (tag.kind === 'close' || tag.local !== 'c') continue
      const reference = tag.attribute('r')
      const column = reference === undefined ? last + 1 : columnIn(row, reference)
      if (column <= last) throw outOfOrder(this.#cells.sheet)
      last = column
      this.#insert(tag.start, missing(column))
      const isWanted = columns.at(-1) === column
      if (isWanted) columns.pop()
      this.#goOverCell(column, row, isWanted ? (wanted.get(column) ?? null) : undefined)
    }
    this.#insert(tag.start, missing(Infinity))
  }

  /** Changes a cell that is there, or leaves it where there is no value for it. */
  #goOverCell(column: number, row: number, value: Value | undefined): void {
    const tag = this.#tag
    const { start, name } = tag
    // Beside its type go the marks that tie a cell to a linked data type or a formula that spills.
    const attributes = [...tag.attributes()].filter(attribute => !['t', 'cm', 'vm'].includes(attribute.name))
    const written = attributes.map(attribute => ` ${this.#xml.slice(attribute.start, attribute.end)}`).join('')
    let kept = ''
    if (tag.kind === 'open') {
      while (tag.next() && tag.depth > CELL) {
        if (tag.local === 'f') {
          this.#noteFormula()
          if (value !== undefined) this.#formulas.add(address(column, row))
        }
        const from = tag.start
        const isValue = tag.local === 'v' || tag.local === 'is'
        tag.skip()
        if (!isValue) kept += this.#xml.slice(from, tag.end)
      }
    }
    if (value === undefined) return
    this.#notePartOfArray(column, row)
    this.#replace(start, tag.end, cellXml(name, written, value, kept))
  }

  /** Rows that are wanted before this one and are not there. */
  #newRows(before: number): string {
    let added = ''
    for (let row = this.#rows.at(-1); row !== undefined && row < before; row = this.#rows.at(-1)) {
      this.#rows.pop()
      const cells = this.#newCells(row, this.#cells.wanted.get(row) ?? new Map<number, Value>())
      if (cells !== '') added += `<${this.#named('row')} r="${row}">${cells}</${this.#named('row')}>`
    }
    return added
  }

  #newCells(row: number, wanted: ReadonlyMap<number, Value>): string {
    const cells = [...wanted].sort(([a], [b]) => a - b)
    return cells.map(([column, value]) => this.#newCell(column, row, value, undefined)).join('')
  }

  #newCell(column: number, row: number, value: Value, rowStyle: string | undefined): string {
    if (value === null || value === '') return ''
    this.#notePartOfArray(column, row)
    const style = rowStyle ?? this.#cells.columnStyle(column)
    const attributes = ` r="${address(column, row)}"${style === undefined ? '' : ` s="${style}"`}`
    return cellXml(this.#named('c'), attributes, value, '')
  }

  /** Which columns a row says that it spans, grown by those that get a value. */
  #widenSpans(wanted: ReadonlyMap<number, Value>): void {
    const spans = [...this.#tag.attributes()].find(({ name }) => name === 'spans')
    if (!spans) return
    const filled = [...wanted].filter(([, value]) => value !== null && value !== '').map(([column]) => column + 1)
    const ends = spans.value.split(/[\s:]+/).filter(text => text !== '').map(Number)
    const [first, last] = [Math.min(...ends, ...filled), Math.max(...ends, ...filled)]
    if (ends.includes(first) && ends.includes(last)) return
    this.#replace(spans.valueStart, spans.valueEnd, `${first}:${last}`)
  }

  #noteFormula(): void {
    const block = readArea(this.#tag.attribute('ref') ?? '')
    // A formula that is shared by a block stands in each of its cells.
    if (block && this.#tag.attribute('t') !== 'shared') this.#arrays.push(block)
  }

  #notePartOfArray(column: number, row: number): void {
    const isPart = this.#arrays.some(block => contains(block, column, row))
    if (isPart) this.#formulas.add(address(column, row))
  }

  #named(local: string): string {
    const { prefix } = this.#tag
    return prefix === '' ? local : `${prefix}:${local}`
  }

  #insert(at: number, text: string): void {
    if (text !== '') this.#replace(at, at, text)
  }

  #replace(start: number, end: number, text: string): void {
    this.#pieces.push(this.#xml.slice(this.#copied, start), text)
    this.#copied = end
  }
}

function cellXml(name: string, attributes: string, value: Value, kept: string): string {
  const prefix = name.slice(0, -1)
  const element = (local: string, content: string, more = '') => `<${prefix}${local}${more}>${content}</${prefix}${local}>`
  const [type, content] = ((): readonly [string, string] => {
    if (value === null || value === '') return ['', '']
    if (typeof value === 'string') return [' t="inlineStr"', element('is', element('t', cellText(value), ' xml:space="preserve"'))]
    if (typeof value === 'boolean') return [' t="b"', element('v', value ? '1' : '0')]
    return ['', element('v', String(value))]
  })()
  return content + kept === '' ? `<${name}${attributes}/>` : `<${name}${attributes}${type}>${content}${kept}</${name}>`
}

function outOfOrder(sheet: string): Problem {
  return new Problem(
    `The rows or cells of the sheet ${sheet} are stored out of order, so it can be read but not written: open the workbook in Excel, save it, and use that copy.`,
    'not-writable'
  )
}

/** The column of a cell, or -1 where its reference says that it stands in another row than it does. */
function columnIn(row: number, reference: string): number {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(reference) ?? []
  return Number(digits) === row ? columnIndex(letters) : -1
}
