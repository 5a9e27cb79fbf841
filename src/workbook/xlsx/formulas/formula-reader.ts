import type { OddCell } from '../../../formulas/cells'
import type { WrittenFormula } from '../../../formulas/forms'
import { address } from '../../../model/address'
import { readArea } from '../../../model/area'
import { UNKNOWN } from '../../../model/cell'
import { ByteScanner } from '../byte-scanner'
import { cellTypeOf, type CellType } from '../cell-value'
import { parseNumber } from '../number'
import { unescape } from '../xml-text'

export interface FormulaReading {
  readonly formulas: readonly WrittenFormula[]
  /** Cells whose value formulas see otherwise than a grid says, by address. */
  readonly odd: Map<string, OddCell>
}

type Text = Pick<WrittenFormula, 'text' | 'writtenAt'>

const LETTER_C = 99
const LETTER_F = 102
const LETTER_M = 109
const LETTER_R = 114
const LETTER_T = 116
const LETTER_V = 118

/** The element that the reader is in: always at this depth. */
const SHEET = 1
const DATA = 2
const ROW = 3
const CELL = 4
const INLINE = 5

/** Reads the formulas of one sheet from its XML; the reader of values has gone over it before and refused what is damaged. */
export class FormulaReader extends ByteScanner {
  readonly #emptyStrings: ReadonlySet<number>
  readonly #formulas: WrittenFormula[] = []
  readonly #odd = new Map<string, OddCell>()
  readonly #shared = new Map<string, Text>()
  #in = 0
  #row = 0
  #column = -1
  #type: CellType = 'number'
  #spills = false
  /** Whether the cell holds text of no characters, so far as one has seen of it. */
  #isEmptyText = false

  /** `emptyStrings` are the places, among the texts that cells share, of those of no characters. */
  constructor(emptyStrings: ReadonlySet<number>) {
    super()
    this.#emptyStrings = emptyStrings
  }

  finish(): FormulaReading {
    this.finishScan()
    return { formulas: this.#formulas, odd: this.#odd }
  }

  protected override opened(): boolean {
    const letter = this.nameEnd - this.nameStart === 1 ? this.bytes[this.nameStart] : 0
    switch (this.#in) {
      case CELL:
        if (letter === LETTER_F) this.#takeFormula()
        else if (letter === LETTER_V) this.#isEmptyText = this.#isEmptyValue()
        else if (this.nameIs('is')) {
          this.#isEmptyText = true
          return this.#enter(INLINE)
        }
        return false
      case INLINE:
        if (letter === LETTER_T && this.textEnd > this.textStart) this.#isEmptyText = false
        return letter === LETTER_R
      case ROW:
        return letter === LETTER_C && this.#openCell()
      case DATA:
        return this.nameIs('row') && this.#openRow()
      case SHEET:
        return this.nameIs('sheetData') && this.#enter(DATA)
      default:
        return this.#enter(SHEET)
    }
  }

  protected override closed(): void {
    if (this.depth >= this.#in) return
    if (this.#in === CELL && this.#isEmptyText) this.#seeOtherwise('')
    this.#in--
  }

  protected override interrupted(): void {
    // A value in pieces is not of no characters.
    this.#isEmptyText = false
  }

  #seeOtherwise(value: OddCell['value']): void {
    this.#odd.set(address(this.#column, this.#row), { column: this.#column, row: this.#row, value })
  }

  #enter(element: number): true {
    if (!this.isEmpty) this.#in = element
    return true
  }

  #openRow(): true {
    const reference = this.attribute(LETTER_R)
    this.#row = reference < 0 ? this.#row + 1 : parseNumber(this.bytes, this.valueStart(reference), this.valueEnd(reference))
    this.#column = -1
    return this.#enter(ROW)
  }

  #openCell(): true {
    this.#column++
    const reference = this.attribute(LETTER_R)
    if (reference >= 0) this.#place(this.valueStart(reference), this.valueEnd(reference))
    if (this.isEmpty) return true
    const type = this.attribute(LETTER_T)
    this.#type = type < 0 ? 'number' : cellTypeOf(this.bytes, this.valueStart(type), this.valueEnd(type))
    this.#isEmptyText = false
    this.#spills = false
    if (this.#mayBeRich()) {
      this.#spills = this.attributeNamed('cm') !== undefined
      // An error that stands for a richer value, or for an error that the file has no name for.
      if (this.attributeNamed('vm') !== undefined) this.#seeOtherwise(UNKNOWN)
    }
    return this.#enter(CELL)
  }

  /** Whether an attribute may be `cm` or `vm`, by a look at the tag's bytes: most cells have neither. */
  #mayBeRich(): boolean {
    for (let i = this.nameEnd + 1; i < this.textStart; i++) if (this.bytes[i] === LETTER_M) return true
    return false
  }

  #place(start: number, end: number): void {
    let [column, i] = [0, start]
    for (; i < end && (this.bytes[i] ?? 0) > 57; i++) column = column * 26 + ((this.bytes[i] ?? 0) & 0x1f)
    this.#column = column - 1
    this.#row = parseNumber(this.bytes, i, end)
  }

  #isEmptyValue(): boolean {
    const isNothing = this.isEmpty || (this.isWholeText && this.textEnd === this.textStart)
    if (this.#type === 'text') return isNothing
    if (this.#type !== 'shared' || this.#emptyStrings.size === 0) return false
    return this.#emptyStrings.has(parseNumber(this.bytes, this.textStart, this.textEnd))
  }

  #takeFormula(): void {
    const place = { column: this.#column, row: this.#row }
    const type = this.attribute(LETTER_T) < 0 ? '' : (this.attributeNamed('t') ?? '')
    const fills = type === 'array' || type === 'dataTable' ? readArea(this.attributeNamed('ref') ?? '') : null
    const isWritten = !this.isEmpty && this.isWholeText && type !== 'dataTable'
    const written: Text = { text: isWritten ? unescape(this.decode(this.textStart, this.textEnd)) : null, writtenAt: place }
    this.#formulas.push({ ...place, ...(type === 'shared' ? this.#sharedText(written) : written), fills, spills: this.#spills })
  }

  /** A formula that cells share stands in the first of them; the others name it by its number. */
  #sharedText(written: Text): Text {
    const number = this.attributeNamed('si') ?? ''
    if (written.text === null || written.text === '') return this.#shared.get(number) ?? { ...written, text: null }
    this.#shared.set(number, written)
    return written
  }
}
