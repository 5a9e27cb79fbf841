import { address, columnLetters } from '../model/address'
import { isBlank, isCellError, isUnknown, type CellValue } from '../model/cell'
import type { ColumnSpec, LabelSpec } from './kind'
import type { Label } from './labels'
import { readerFor } from './readers/reader-for'
import type { Reader, ReaderContext } from './readers/reader'
import type { Column, Misreading, Row } from './typed-sheet'

const ERROR: Misreading = { kind: 'value', message: 'is an error value' }
const NOT_STORED: Misreading = { kind: 'unknown', message: 'is a formula whose result is not stored in the file' }

/** Most columns hold few different values, each understood once; more than these are not worth keeping. */
const MOST_REMEMBERED = 500

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
  /** True where the sheet's name serves as a label. */
  readonly byName?: true
}

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
  private understood: readonly unknown[] | undefined
  private odd: readonly Row[] = []

  constructor(
    place: ColumnPlace,
    private readonly rows: readonly Row[],
    surroundings: Pick<ReaderContext, 'dateSystem' | 'settleSeries'>
  ) {
    this.id = place.id
    this.heading = place.heading
    this.headingCell = place.headingCell
    this.letter = place.index === null ? null : columnLetters(place.index)
    this.maximum = place.maximum
    this.label = place.label
    // No row has a cell before its first.
    this.index = place.index ?? -1
    this.reader = readerFor(place.spec.type, {
      ...surroundings,
      names: [place.spec.heading, ...place.spec.synonyms],
      values: () => (place.index === null ? [place.label?.raw] : this.rows.map(row => row.cells[this.index]))
    })
  }

  /** The understood value of the label that stands for blank cells. */
  get labelValue(): unknown {
    return this.read(this.label?.raw)
  }

  value(row: Row): unknown {
    return (this.understood ?? this.understand())[row.index]
  }

  isBlank(row: Row): boolean {
    return isBlank(this.raw(row))
  }

  raw(row: Row): CellValue {
    const own = row.cells[this.index] ?? null
    return this.label && isBlank(own) ? this.label.raw : own
  }

  cell(row: Row): string {
    return this.label && isBlank(row.cells[this.index]) ? this.label.cell : address(this.index, row.number)
  }

  *misunderstood(): Generator<{ readonly row: Row; readonly problem: Misreading }> {
    if (!this.understood) this.understand()
    for (const row of this.odd) yield { row, problem: this.explain(row.cells[this.index], row) }
  }

  /** Why a value that holds something could not be understood. */
  explain(value: CellValue | undefined, row?: Row): Misreading {
    if (isCellError(value)) return ERROR
    if (isUnknown(value) || value === null || value === undefined) return NOT_STORED
    return this.reader.explain(value, row)
  }

  private understand(): readonly unknown[] {
    const values = new Array<unknown>(this.rows.length)
    const odd: Row[] = []
    const { index, labelValue } = this
    const remembered = new Map<CellValue, unknown>()
    for (const row of this.rows) {
      const own = row.cells[index] ?? null
      let value = own === null ? labelValue : remembered.get(own)
      if (value === undefined && own !== null) {
        if (isBlank(own)) value = labelValue
        else {
          value = this.read(own, row)
          if (value === undefined) odd.push(row)
          else if (!this.reader.byRow && remembered.size < MOST_REMEMBERED) remembered.set(own, value)
        }
      }
      values[row.index] = value
    }
    this.understood = values
    this.odd = odd
    return values
  }

  private read(value: CellValue | undefined, row?: Row): unknown {
    return isBlank(value) || typeof value === 'object' || value === undefined ? undefined : this.reader.read(value, row)
  }
}
