import type { Area } from '../model/area'

/** A table, by which formulas name columns. */
export interface NamedTable {
  readonly sheet: string
  /** Headings and totals included. */
  readonly area: Area
  readonly headingRows: number
  readonly totalsRows: number
  readonly columns: readonly string[]
}

export interface DefinedName {
  readonly name: string
  /** The sheet that alone knows it; null where the workbook does. */
  readonly sheet: string | null
  readonly definition: string
}

interface Named {
  readonly sheets: readonly string[]
  readonly names: readonly DefinedName[]
  /** By the name that formulas know it by. */
  readonly tables: ReadonlyMap<string, NamedTable>
  readonly hasMacros: boolean
}

/** What formulas call by a name. Upper and lower case are alike. */
export class KnownNames {
  readonly #sheets: ReadonlyMap<string, string>
  readonly #names: ReadonlyMap<string, string>
  readonly #tables: ReadonlyMap<string, NamedTable>
  /** A function that is none of Excel's may then be the workbook's own. */
  readonly hasMacros: boolean

  constructor({ sheets, names, tables, hasMacros }: Named) {
    this.#sheets = new Map(sheets.map(name => [name.toLowerCase(), name]))
    this.#names = new Map(names.map(({ name, sheet, definition }) => [keyOf(name, sheet), definition]))
    this.#tables = new Map([...tables].map(([name, table]) => [name.toLowerCase(), table]))
    this.hasMacros = hasMacros
  }

  /** The name of a sheet as its tab spells it. */
  sheet(name: string): string | undefined {
    return this.#sheets.get(name.toLowerCase())
  }

  /** What a defined name stands for in a formula on a sheet. */
  definition(name: string, sheet: string): string | undefined {
    return this.#names.get(keyOf(name, sheet)) ?? this.#names.get(keyOf(name, null))
  }

  table(name: string): NamedTable | undefined {
    return this.#tables.get(name.toLowerCase())
  }

  /** Which tables a row of a sheet goes through: in their formulas “this row” means something. */
  tablesAt(sheet: string, row: number): string {
    return [...this.#tables].flatMap(([name, { sheet: own, area }]) => (own === sheet && row >= area.firstRow && row <= area.lastRow ? name : [])).join()
  }
}

function keyOf(name: string, sheet: string | null): string {
  return `${sheet === null ? '' : `${sheet}!`}${name}`.toLowerCase()
}
