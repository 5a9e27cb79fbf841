import type { CellValue } from '../../src/model/cell'
import type { DateSystem } from '../../src/model/grid'
import { recognise, type PlainWorkbook } from '../../src/recognise/recognise'
import type { Column, TypedSheet, TypedWorkbook } from '../../src/recognise/typed-sheet'
import { parseSheets } from '../../src/rules/example'

export function readWorkbook(sheets: PlainWorkbook['sheets'], dateSystem: DateSystem = 1900): TypedWorkbook {
  const steps = recognise({ sheets, dateSystem })
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Recognises sheets written as a person would write them; cells are parted by `|`. */
export function readText(text: string, dateSystem: DateSystem = 1900): TypedWorkbook {
  return readWorkbook(parseSheets(text), dateSystem)
}

/** The one sheet of a text, which must be recognised. */
export function readSheet(text: string, dateSystem: DateSystem = 1900): TypedSheet {
  return only(readText(text, dateSystem))
}

export function readCells(rows: readonly (readonly CellValue[])[], { name = 'Sheet1', dateSystem }: { name?: string; dateSystem?: DateSystem } = {}): TypedSheet {
  const grid = { rows: rows.flatMap((cells, index) => (cells.length > 0 ? [{ number: index + 1, cells }] : [])) }
  return only(readWorkbook([{ name, grid }], dateSystem))
}

function only({ sheets, unrecognised }: TypedWorkbook): TypedSheet {
  const [sheet, ...others] = sheets
  if (!sheet || others.length > 0) throw new Error(`One sheet was to be recognised: ${JSON.stringify(unrecognised)}`)
  return sheet
}

export function columnOf(sheet: TypedSheet, id: string): Column {
  const column = sheet.columns.find(candidate => candidate.id === id)
  if (!column) throw new Error(`There is no ${id} among ${sheet.columns.map(other => other.id).join(', ')}`)
  return column
}

/** The understood values of a column, row by row. */
export function valuesOf(sheet: TypedSheet, id: string): unknown[] {
  return sheet.rows.map(row => columnOf(sheet, id).value(row))
}

/** What could not be understood, as `B4 is not a date`. */
export function oddities(sheet: TypedSheet): string[] {
  return sheet.columns.flatMap(column => [...column.misunderstood()].map(({ row, problem }) => `${column.cell(row)} ${problem.message}`))
}

/** Which meaning stands where, as `mark@D`; `series@label` where there is only a label. */
export function meanings(sheet: TypedSheet): string[] {
  return sheet.columns.map(({ id, letter }) => `${id}@${letter ?? 'label'}`)
}
