import { address, columnLetters } from '../model/address'
import { isBlank, isCellError, isUnknown, showValue, type CellValue } from '../model/cell'
import type { ColumnSpec, LabelSpec } from './kind'
import type { Label } from './labels'
import { wordsForNothing } from './nothing'
import { readerFor } from './readers/reader-for'
import type { Reader, ReaderContext } from './readers/reader'
import type { Column, Misreading, Row } from './typed-sheet'

const ERROR: Misreading = { kind: 'value', message: 'is an error value' }
const NOT_STORED: Misreading = { kind: 'unknown', message: 'is a formula whose result is not stored in the file' }

const LONGEST_NOTHING = 12

/** Most columns hold few different texts, each understood once; more than these are not worth keeping. */
const MOST_REMEMBERED = 10_000

/** Where a meaning stands on a sheet: in a column, in a label, or in both. */
export interface ColumnPlace {
  readonly id: string
  readonly spec: ColumnSpec | LabelSpec
  readonly heading: string
  readonly headingCell: string
  /** From 0; null where there is only a label. */
  readonly index: number | null
  readonly maximum: number | null
  readonly label: Pick<Label, 'raw' | 'cell'> | null
  /** Where a title above the table or the sheet's name serves as a label. */
  readonly from?: 'title' | 'sheet-name'
}

const isNoValue = (value: CellValue | undefined) => isCellError(value) || isUnknown(value)

/** A column of one sheet. Its cells are understood all together, when the first of them is asked for. */
export class SheetColumn implements Column {
  readonly id: string
  readonly heading: string
  readonly headingCell: string
  readonly letter: string | null
  readonly maximum: number | null
  private readonly index: number
  private readonly label: ColumnPlace['label']
  private readonly reader: Reader
  private readonly nothing: RegExp | null
  /** By row; null where each cell means what stands in it, as most texts and numbers do. */
  private understood: readonly unknown[] | null | undefined
  /** What stands for a blank cell, once the cells are understood. */
  private standing: unknown
  /** Rows whose value could not be understood. */
  private odd: readonly Row[] | undefined

  constructor(
    place: ColumnPlace,
    private readonly rows: readonly Row[],
    surroundings: Omit<ReaderContext, 'heading' | 'member' | 'names' | 'values'>
  ) {
    this.id = place.id
    this.heading = place.heading
    this.headingCell = place.headingCell
    this.letter = place.index === null ? null : columnLetters(place.index)
    this.maximum = place.maximum
    this.label = place.label
    this.nothing = wordsForNothing(place.spec)
    // No row has a cell before its first.
    this.index = place.index ?? -1
    this.reader = readerFor(place.spec.type, {
      ...surroundings,
      heading: place.heading,
      member: /:(.+)/.exec(place.id)?.[1],
      names: [place.spec.heading, ...place.spec.synonyms],
      values: () => this.filled()
    })
  }

  /** What the column's own cells hold; where there is only a label, what that holds. */
  filled(): (CellValue | undefined)[] {
    if (this.letter === null) return [this.label?.raw]
    return this.rows.map(row => row.cells[this.index]).filter(value => !this.saysNothing(value))
  }

  /** The understood value of the label that stands for blank cells. */
  get labelValue(): unknown {
    return this.read(this.label?.raw)
  }

  /** The label as typed; undefined where it says nothing. */
  get labelText(): string | undefined {
    const value = this.label?.raw
    return this.saysNothing(value) || value === undefined || typeof value === 'object' ? undefined : showValue(value).trim()
  }

  value(row: Row): unknown {
    if (this.understood === undefined) this.understood = this.understand()
    return this.understood === null ? this.asTyped(row) : this.understood[row.index]
  }

  isBlank(row: Row): boolean {
    return this.saysNothing(this.raw(row))
  }

  /** Blank, or a word such as "n/a" where that is as good. */
  saysNothing(value: CellValue | undefined): boolean {
    return isBlank(value) || (this.nothing !== null && typeof value === 'string' && value.length <= LONGEST_NOTHING && this.nothing.test(value))
  }

  raw(row: Row): CellValue {
    const own = row.cells[this.index] ?? null
    return this.label && this.saysNothing(own) ? this.label.raw : own
  }

  cell(row: Row): string {
    return this.label && this.saysNothing(row.cells[this.index]) ? this.label.cell : address(this.index, row.number)
  }

  *misunderstood(): Generator<{ readonly row: Row; readonly problem: Misreading }> {
    if (this.understood === undefined && !this.reader.takesAll) this.understood = this.understand()
    this.odd ??= this.rows.filter(row => isNoValue(row.cells[this.index]))
    for (const row of this.odd) yield { row, problem: this.explain(row.cells[this.index], row) }
  }

  /** Why a value that holds something could not be understood. */
  explain(value: CellValue | undefined, row?: Row): Misreading {
    if (isCellError(value)) return ERROR
    if (isUnknown(value) || value === null || value === undefined) return NOT_STORED
    return this.reader.explain(value, row)
  }

  /** What a cell means where that is what stands in it. */
  private asTyped(row: Row): unknown {
    return (this.letter === null ? null : row.cells[this.index]) ?? this.standing
  }

  private typedAbove({ index }: Row): unknown[] {
    const values = new Array<unknown>(this.rows.length)
    for (const row of this.rows.slice(0, index)) values[row.index] = this.asTyped(row)
    return values
  }

  private understand(): readonly unknown[] | null {
    const { index, labelValue } = this
    this.standing = labelValue
    let values: unknown[] | null = null
    const odd: Row[] = []
    const remembered = new Map<string, unknown>()
    let before: CellValue = null
    let value = labelValue
    for (const row of this.rows) {
      const own = row.cells[index] ?? null
      // Most cells say the same as the one above.
      if (own === before && !this.reader.byRow && value !== undefined) {
        if (values) values[row.index] = value
        continue
      }
      before = own
      value = own === null ? labelValue : typeof own === 'string' ? remembered.get(own) : undefined
      if (value === undefined && own !== null) {
        if (this.saysNothing(own)) value = labelValue
        else {
          value = typeof own === 'object' ? undefined : this.reader.read(own, row)
          if (value === undefined) odd.push(row)
          else if (typeof own === 'string' && !this.reader.byRow && remembered.size < MOST_REMEMBERED) remembered.set(own, value)
        }
      }
      if (!values && value !== (own ?? labelValue)) values = this.typedAbove(row)
      if (values) values[row.index] = value
    }
    this.odd = odd
    return values
  }

  private read(value: CellValue | undefined, row?: Row): unknown {
    return this.saysNothing(value) || typeof value === 'object' || value === undefined ? undefined : this.reader.read(value, row)
  }
}
