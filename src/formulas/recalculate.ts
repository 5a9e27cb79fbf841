import { UNKNOWN, type CellValue } from '../model/cell'
import { Budget, TooMuchWork } from './budget'
import { Cells, type CellSource } from './cells'
import { Dependencies, filledBy, type Dependent } from './dependents'
import { evaluate } from './evaluate'
import type { Form, WrittenFormula } from './forms'
import { inOrder } from './order'
import { areaOfCell, isOneCell, type Place } from './sheet-area'

export interface FormulaBook extends CellSource {
  readonly forms: readonly Form[]
  /** Where the workbook itself asks for results that we can't tell, such as numbers cut to what is shown. */
  readonly isBeyond: boolean
}

export interface Edit extends Place {
  readonly value: CellValue
}

/** The result of a formula, of each cell that it fills; unknown where only Excel can tell. */
export interface Result extends Place {
  readonly value: CellValue
}

/**
 * Works out anew what may hang on cells that were written. No result that may be out of date is kept: what we are not sure
 * of comes out unknown.
 */
export function recalculate(book: FormulaBook, edits: readonly Edit[]): readonly Result[] {
  const budget = new Budget()
  const dependencies = new Dependencies(book.forms)
  const anywhere = book.forms.filter(({ formula }) => formula.readsAnywhere)
  const restless = book.forms.filter(({ formula }) => formula.changesByItself)
  let changed: ReadonlyMap<WrittenFormula, Dependent> = new Map()
  try {
    changed = dependencies.closure(edits.map(areaOfCell), anywhere, budget)
    if (changed.size === 0) return []
    if (book.isBeyond) return allUnknown(changed.values())
    const spilled = Array.from(changed.values()).flatMap(({ form, cell }) => (cell.spills ? filledBy(form.sheet, cell) : []))
    const unsteady = dependencies.closure(spilled, restless, budget)
    return workOut(book, edits, changed, unsteady, budget)
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error
    return allUnknown(changed.size > 0 ? changed.values() : everyFormula(book.forms))
  }
}

function workOut(
  book: FormulaBook,
  edits: readonly Edit[],
  changed: ReadonlyMap<WrittenFormula, Dependent>,
  unsteady: ReadonlyMap<WrittenFormula, Dependent>,
  budget: Budget
): readonly Result[] {
  const cells = new Cells(book, budget)
  for (const edit of edits) cells.set(edit, edit.value === '' ? null : edit.value)
  for (const dependents of [unsteady, changed]) for (const result of allUnknown(dependents.values())) cells.set(result, UNKNOWN)
  const results: Result[] = []
  for (const { form, cell } of inOrder(changed, budget)) {
    if (unsteady.has(cell) || !isSingle(cell)) {
      results.push(...allUnknown([{ form, cell }]))
      continue
    }
    const place = placeOf(form, cell)
    const value = evaluate(form.formula.expression, place, cells)
    cells.set(place, value)
    results.push({ ...place, value })
  }
  return results
}

/** A formula that fills several cells, or may do so, is Excel's to work out. */
function isSingle({ fills }: WrittenFormula): boolean {
  return fills === null || isOneCell(fills)
}

function placeOf({ sheet }: Form, { column, row }: WrittenFormula): Place {
  return { sheet, column, row }
}

function allUnknown(dependents: Iterable<Dependent>): Result[] {
  return Array.from(dependents).flatMap(({ form, cell }) => filledCells(form, cell).map(place => ({ ...place, value: UNKNOWN })))
}

/** The cells that a formula fills now; more than any sheet fills by one formula are not told one by one. */
const MOST_FILLED = 100_000

function filledCells(form: Form, cell: WrittenFormula): readonly Place[] {
  const { fills } = cell
  if (!fills) return [placeOf(form, cell)]
  const [width, height] = [fills.lastColumn - fills.firstColumn + 1, fills.lastRow - fills.firstRow + 1]
  if (width * height > MOST_FILLED) return [placeOf(form, cell)]
  return Array.from({ length: width * height }, (_, index) => ({
    sheet: form.sheet,
    column: fills.firstColumn + (index % width),
    row: fills.firstRow + Math.floor(index / width)
  }))
}

function everyFormula(forms: readonly Form[]): Dependent[] {
  return forms.flatMap(form => form.cells.map(cell => ({ form, cell })))
}
