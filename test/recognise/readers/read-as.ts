import type { DateSystem } from '../../../src/model/grid'
import type { CellValue } from '../../../src/model/cell'
import { SheetColumn } from '../../../src/recognise/column'
import type { ColumnType } from '../../../src/recognise/kind'
import { surroundingsIn } from '../../../src/recognise/surroundings'
import type { Row } from '../../../src/recognise/typed-sheet'

interface OtherColumn {
  readonly type: ColumnType
  readonly values: readonly CellValue[]
}

interface Sheet {
  readonly id?: string
  readonly heading?: string
  readonly dateSystem?: DateSystem
  readonly academicYear?: number
  /** Columns beside, by id. */
  readonly beside?: Readonly<Record<string, OtherColumn>>
}

export interface Understood {
  readonly values: readonly unknown[]
  /** What could not be understood, as `2: is not a date`, rows from 0. */
  readonly odd: readonly string[]
  readonly blank: readonly boolean[]
}

/** Reads values as cells of a column of one type, with other columns beside it. */
export function readAs(type: ColumnType, cells: readonly CellValue[], sheet: Sheet = {}): Understood {
  const { id = 'own', heading = 'Own', dateSystem = 1900, academicYear, beside = {} } = sheet
  const specs: readonly (readonly [string, OtherColumn])[] = [[id, { type, values: cells }], ...Object.entries(beside)]
  const rows = cells.map((_, index): Row => ({ index, number: index + 2, cells: specs.map(([, { values }]) => values[index] ?? null) }))
  const columns = new Map<string, SheetColumn>()
  const surroundings = surroundingsIn(columns)
  for (const [index, [name, other]] of specs.entries()) {
    const words = name === id ? heading : name
    const spec = { heading: words, synonyms: [], type: other.type }
    const place = { id: name, spec, heading: words, headingCell: 'A1', index, maximum: null, label: null }
    const context = { dateSystem, settleSeries: () => undefined, academicYear: () => academicYear, ...surroundings(name) }
    columns.set(name, new SheetColumn(place, rows, context))
  }
  const own = columns.get(id)
  return {
    values: rows.map(row => own?.value(row)),
    odd: [...(own?.misunderstood() ?? [])].map(({ row, problem }) => `${row.index}: ${problem.message}`),
    blank: rows.map(row => own?.isBlank(row) ?? true)
  }
}
