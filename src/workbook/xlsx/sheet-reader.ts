import { LAST_COLUMN, LAST_ROW } from '../../model/address'
import { readArea, type Area } from '../../model/area'
import { UNKNOWN, type CellValue } from '../../model/cell'
import type { DateSystem, Grid } from '../../model/grid'
import { damaged } from './bad-file'
import { ByteScanner } from './byte-scanner'
import { cellTypeOf, parseCellText, type CellType } from './cell-value'
import { GridBuilder } from './grid-builder'
import { parseNumber } from './number'
import { withUnknown } from './unstored-blocks'
import { plainText, unescape, unescapeExcel } from './xml-text'

export interface SheetReading {
  readonly grid: Grid
  readonly protected: boolean
}

const LETTER_C = 99
const LETTER_F = 102
const LETTER_R = 114
const LETTER_T = 116
const LETTER_V = 118
const LETTER_A = 65
const LETTER_A_SMALL = 97
const LETTER_D_SMALL = 100

/** The element that the reader is in: always at this depth, so that leaving the depth is leaving the element. */
const SHEET = 1
const DATA = 2
const ROW = 3
const CELL = 4
const INLINE = 5

/** Reads the values of one sheet from its XML, and whether the sheet is protected, which stands behind the values. */
export class SheetReader extends ByteScanner {
  readonly #strings: readonly string[]
  readonly #dateSystem: DateSystem
  readonly #grid = new GridBuilder()
  #protected = false

  #in = 0
  #column = -1
  #type: CellType = 'number'
  #hasFormula = false
  /** The block that the cell's formula fills. */
  #fills: Area | null = null
  /** Blocks that formulas fill with results that are not stored. */
  readonly #unstored: Area[] = []
  #hasValue = false
  #inline = ''
  /** Text of a `v` or `t` that a comment or CDATA section interrupts; undefined outside such a one. */
  #gathered: string | undefined

  constructor(strings: readonly string[], dateSystem: DateSystem) {
    super()
    this.#strings = strings
    this.#dateSystem = dateSystem
  }

  finish(): SheetReading {
    this.finishScan()
    const grid = this.#grid.finish()
    return { grid: this.#unstored.length === 0 ? grid : withUnknown(grid, this.#unstored), protected: this.#protected }
  }

  protected override opened(): boolean {
    const letter = this.nameEnd - this.nameStart === 1 ? (this.bytes[this.nameStart] ?? 0) : 0
    switch (this.#in) {
      case CELL:
        if (letter === LETTER_V) return this.#openText()
        if (letter === LETTER_F) this.#openFormula()
        return letter === 0 && this.nameIs('is') && this.#enter(INLINE)
      case ROW:
        return letter === LETTER_C && this.#openCell()
      case INLINE:
        // A run's text stands one element deeper; its look and any phonetic hint are passed over.
        return letter === LETTER_R || (letter === LETTER_T && this.#openText())
      case DATA:
        return this.nameIs('row') && this.#openRow()
      case SHEET:
        if (this.nameIs('sheetProtection')) this.#protected = ['1', 'true', 'on'].includes(this.attributeNamed('sheet') ?? '')
        return this.nameIs('sheetData') && this.#enter(DATA)
      default:
        if (!this.nameIs('worksheet')) throw damaged('a sheet’s part holds no sheet')
        return this.#enter(SHEET)
    }
  }

  protected override closed(): void {
    if (this.#gathered !== undefined) this.#endGathering(this.#gathered)
    if (this.depth >= this.#in) return
    if (this.#in === CELL) this.#endCell()
    else if (this.#in === ROW) this.#grid.endRow()
    else if (this.#in === INLINE) this.#keep(unescapeExcel(this.#inline))
    this.#in--
  }

  protected override interrupted(start: number, end: number): void {
    if (this.#gathered !== undefined) this.#gathered += plainText(this.decode(start, end))
  }

  /** The methods that enter an element return true: the element is one of those that matter. */
  #enter(element: number): true {
    if (!this.isEmpty) this.#in = element
    return true
  }

  #openRow(): true {
    const reference = this.attribute(LETTER_R)
    const number = reference < 0 ? 0 : parseNumber(this.bytes, this.valueStart(reference), this.valueEnd(reference))
    if (reference >= 0 && !isRow(number)) throw damaged('a sheet has a row beyond the last one')
    if (this.#grid.beginRow(number) > LAST_ROW) throw damaged('a sheet has more rows than a sheet can')
    this.#column = -1
    return this.#enter(ROW)
  }

  #openCell(): true {
    this.#column++
    const reference = this.attribute(LETTER_R)
    if (reference >= 0) this.#place(this.valueStart(reference), this.valueEnd(reference))
    else if (this.#column >= LAST_COLUMN) throw damaged('a sheet has a cell beyond the last column')
    if (this.isEmpty) return true
    const type = this.attribute(LETTER_T)
    this.#type = type < 0 ? 'number' : cellTypeOf(this.bytes, this.valueStart(type), this.valueEnd(type))
    this.#hasFormula = false
    this.#hasValue = false
    this.#inline = ''
    return this.#enter(CELL)
  }

  #openFormula(): void {
    this.#hasFormula = true
    const type = this.attribute(LETTER_T)
    const first = type < 0 ? 0 : this.bytes[this.valueStart(type)]
    // A formula of its own type fills a block: `array` or `dataTable`.
    this.#fills = first === LETTER_A_SMALL || first === LETTER_D_SMALL ? readArea(this.attributeNamed('ref') ?? '') : null
  }

  /** The column from a reference such as `D7`; the row is what the row's tag says, unless it does not say. */
  #place(start: number, end: number): void {
    let column = 0
    let i = start
    for (; i < end; i++) {
      const letter = (this.bytes[i] ?? 0) & 0xdf
      if (letter < LETTER_A || letter > LETTER_A + 25 || column > LAST_COLUMN) break
      column = column * 26 + (letter - LETTER_A + 1)
    }
    if (column === 0 || column > LAST_COLUMN || i === end) throw damaged('a cell’s reference is outside the grid')
    this.#column = column - 1
    if (this.#grid.rowIsKnown) return
    const row = parseNumber(this.bytes, i, end)
    if (!isRow(row)) throw damaged('a cell’s reference is outside the grid')
    this.#grid.knowRow(row)
  }

  /** A `v` or `t`: its text is taken at once where its end follows, else gathered. */
  #openText(): true {
    if (this.#in === CELL) this.#hasValue = true
    if (this.isEmpty) return true
    if (!this.isWholeText) this.#gathered = unescape(this.decode(this.textStart, this.textEnd))
    else if (this.#in === INLINE) this.#inline += unescape(this.decode(this.textStart, this.textEnd))
    else if (this.textEnd > this.textStart) this.#takeValue(this.bytes, this.textStart, this.textEnd)
    return true
  }

  #endGathering(text: string): void {
    this.#gathered = undefined
    if (this.#in === INLINE) this.#inline += text
    else this.#takeText(text)
  }

  #takeValue(bytes: Uint8Array, start: number, end: number): void {
    const number = this.#type === 'number' || this.#type === 'shared' ? parseNumber(bytes, start, end) : NaN
    if (Number.isNaN(number)) this.#takeText(unescape(this.decode(start, end)))
    else if (this.#type === 'number') this.#grid.set(this.#column, number)
    else this.#takeShared(number)
  }

  #takeText(text: string): void {
    if (this.#type === 'shared') this.#takeShared(text.trim() === '' ? NaN : Number(text))
    else this.#keep(parseCellText(this.#type, text, this.#dateSystem))
  }

  #takeShared(index: number): void {
    const text = this.#strings[index]
    if (text === undefined) throw damaged('a cell refers to a text that the workbook does not have')
    this.#keep(text)
  }

  /** Text of no characters, as of `=""`, is blank: so it is for Excel's own interface to add-ins. */
  #keep(value: CellValue): void {
    if (value !== '') this.#grid.set(this.#column, value)
  }

  #endCell(): void {
    if (!this.#hasFormula) return
    // The result of `=""` is stored as text that is there and empty; of a result that is not stored there is nothing.
    const isStored = this.#type === 'text' ? this.#hasValue : this.#grid.holds(this.#column)
    if (isStored) return
    this.#grid.set(this.#column, UNKNOWN)
    if (this.#fills) this.#unstored.push(this.#fills)
  }
}

function isRow(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= LAST_ROW
}
