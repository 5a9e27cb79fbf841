import { LAST_COLUMN, LAST_ROW } from '../model/address'
import { overlap } from '../model/area'
import type { Budget } from './budget'
import type { Edge, Reference } from './expression'
import { firstAtLeast } from './first-at-least'
import type { Form, WrittenFormula } from './forms'
import { areaOfCell, resolve, type SheetArea } from './sheet-area'

/** One formula that may have another value now. */
export interface Dependent {
  readonly form: Form
  readonly cell: WrittenFormula
}

interface Reading {
  readonly form: Form
  readonly reference: Reference
}

/** Which formulas hang on which cells. */
export class Dependencies {
  /** By the sheet that is read. */
  readonly #readings = new Map<string, Reading[]>()

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      for (const reference of form.formula.references) {
        const sheet = reference.sheet ?? form.sheet
        const known = this.#readings.get(sheet)
        if (known) known.push({ form, reference })
        else this.#readings.set(sheet, [{ form, reference }])
      }
    }
  }

  /** All formulas that hang on these areas or on these formulas, these included, by whatever steps. */
  closure(areas: readonly SheetArea[], forms: readonly Form[], budget: Budget): ReadonlyMap<WrittenFormula, Dependent> {
    const found = new Map<WrittenFormula, Dependent>()
    const left = new Map<Form, number>()
    const queue = [...areas]
    const take = (form: Form, cell: WrittenFormula) => {
      if (found.has(cell)) return
      found.set(cell, { form, cell })
      left.set(form, (left.get(form) ?? form.cells.length) - 1)
      queue.push(filledBy(form.sheet, cell))
    }
    for (const form of forms) for (const cell of form.cells) take(form, cell)
    for (let changed = queue.pop(); changed; changed = queue.pop()) {
      for (const reading of this.#readings.get(changed.sheet) ?? []) {
        budget.spend(1)
        if (left.get(reading.form) === 0) continue
        for (const cell of readersOf(changed, reading, budget)) take(reading.form, cell)
      }
    }
    return found
  }
}

/** The cells that may hold something else when a formula's value changes. */
export function filledBy(sheet: string, { column, row, fills, spills }: WrittenFormula): SheetArea {
  const area = { ...areaOfCell({ sheet, column, row }), ...fills }
  return spills ? { ...area, lastColumn: LAST_COLUMN - 1, lastRow: LAST_ROW } : area
}

/** The cells of a form whose formula reads some of an area by one of its references. */
function* readersOf(area: SheetArea, { form, reference }: Reading, budget: Budget): Generator<WrittenFormula, void, undefined> {
  const [first, last] = rowsThatRead(area, reference.firstRow, reference.lastRow)
  for (let at = firstAtLeast(form.cells, first, ({ row }) => row); at < form.cells.length; at++) {
    const cell = form.cells[at]
    if (!cell || cell.row > last) return
    budget.spend(1)
    const read = resolve(reference, { sheet: form.sheet, column: cell.column, row: cell.row })
    if (!read || overlap(read, area)) yield cell
  }
}

/** The rows in which a formula must stand to read from these edges; all where only one of them is fixed. */
function rowsThatRead({ firstRow, lastRow }: SheetArea, first: Edge, last: Edge): readonly [number, number] {
  return first.fixed || last.fixed ? [1, LAST_ROW] : [firstRow - Math.max(first.at, last.at), lastRow - Math.min(first.at, last.at)]
}
