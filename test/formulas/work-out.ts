import { parseAddress } from '../../src/model/address'
import { cellError, type CellValue } from '../../src/model/cell'
import type { Grid } from '../../src/model/grid'
import { formsOf, type WrittenFormula } from '../../src/formulas/forms'
import { KnownNames, type DefinedName, type NamedTable } from '../../src/formulas/known-names'
import { recalculate } from '../../src/formulas/recalculate'

/** Cells of a sheet by address; what begins with `=` is a formula. */
export type SheetCells = Readonly<Record<string, string | number | boolean | null>>

export interface Sheets {
  readonly sheets: Readonly<Record<string, SheetCells>>
  readonly names?: readonly DefinedName[]
  readonly tables?: Readonly<Record<string, NamedTable>>
  readonly hasMacros?: boolean
  readonly isBeyond?: boolean
  /** The results that are stored with formulas; 999, which must not be used, where none is given. */
  readonly stored?: ReadonlyMap<string, CellValue>
}

const isFormula = (value: SheetCells[string] | undefined): boolean => typeof value === 'string' && value.startsWith('=')

/** The new results of formulas when cells of the first sheet are written, by sheet and address: `Marks!A1`. */
export function resultsOf(book: Sheets, edits: SheetCells): ReadonlyMap<string, CellValue> {
  const names = Object.keys(book.sheets)
  const known = new KnownNames({
    sheets: names,
    names: book.names ?? [],
    tables: new Map(Object.entries(book.tables ?? {})),
    hasMacros: book.hasMacros ?? false
  })
  const forms = names.flatMap(name => formsOf(name, formulasIn(book.sheets[name] ?? {}), known))
  const grids = new Map(names.map(name => [name, gridOf(book.sheets[name] ?? {}, cell => book.stored?.get(`${name}!${cell}`) ?? 999)]))
  const first = names[0] ?? ''
  const results = recalculate(
    { forms, isBeyond: book.isBeyond ?? false, gridOf: name => grids.get(name) ?? { rows: [] }, oddCellsOf: () => [] },
    Object.entries(edits).map(([cell, value]) => ({ sheet: first, ...parseAddress(cell), value }))
  )
  return new Map(results.map(({ sheet, column, row, value }) => [`${sheet}!${String.fromCharCode(65 + column)}${row}`, value]))
}

function formulasIn(cells: SheetCells): WrittenFormula[] {
  return Object.entries(cells).flatMap(([cell, value]) => {
    if (!isFormula(value)) return []
    const place = parseAddress(cell)
    return { ...place, text: String(value).slice(1), writtenAt: place, fills: null, spills: false }
  })
}

/** Values as a file holds them; `#N/A` and the like are errors. */
function gridOf(cells: SheetCells, stored: (cell: string) => CellValue): Grid {
  const rows = new Map<number, CellValue[]>()
  for (const [cell, value] of Object.entries(cells)) {
    const { column, row } = parseAddress(cell)
    const values = rows.get(row) ?? []
    values[column] = isFormula(value) ? stored(cell) : typeof value === 'string' && value.startsWith('#') ? cellError(value) : value
    rows.set(row, values)
  }
  return { rows: [...rows].sort(([one], [other]) => one - other).map(([number, values]) => ({ number, cells: values })) }
}
