import type { Budget } from './budget'
import type { Dependent } from './dependents'
import { firstAtLeast } from './first-at-least'
import type { WrittenFormula } from './forms'
import { resolve, type SheetArea } from './sheet-area'

interface Step {
  readonly dependent: Dependent
  readonly needs: Iterator<Dependent>
}

/**
 * Formulas in an order in which each comes behind those of them that it reads; in a circle, which has no such order, each
 * comes once. Without recursion: a chain may be as long as a sheet.
 */
export function* inOrder(dependents: ReadonlyMap<WrittenFormula, Dependent>, budget: Budget): Generator<Dependent, void, undefined> {
  const byColumn = new ByColumn(dependents.values(), budget)
  const begun = new Set<WrittenFormula>()
  const begin = (dependent: Dependent): Step => {
    begun.add(dependent.cell)
    return { dependent, needs: needsOf(dependent, byColumn) }
  }
  for (const first of dependents.values()) {
    if (begun.has(first.cell)) continue
    const steps = [begin(first)]
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const next = step.needs.next()
      if (next.done === true) {
        steps.pop()
        yield step.dependent
      } else if (!begun.has(next.value.cell)) {
        steps.push(begin(next.value))
      }
    }
  }
}

function* needsOf({ form, cell }: Dependent, byColumn: ByColumn): Generator<Dependent, void, undefined> {
  for (const reference of form.formula.references) {
    const area = resolve(reference, { sheet: form.sheet, column: cell.column, row: cell.row })
    if (area) yield* byColumn.in(area)
  }
}

/** Formulas by where they stand. */
class ByColumn {
  readonly #sheets = new Map<string, Map<number, Dependent[]>>()
  readonly #budget: Budget

  constructor(dependents: Iterable<Dependent>, budget: Budget) {
    this.#budget = budget
    for (const dependent of dependents) {
      const columns = this.#sheets.get(dependent.form.sheet) ?? new Map<number, Dependent[]>()
      this.#sheets.set(dependent.form.sheet, columns)
      const known = columns.get(dependent.cell.column)
      if (known) known.push(dependent)
      else columns.set(dependent.cell.column, [dependent])
    }
    for (const columns of this.#sheets.values()) for (const column of columns.values()) column.sort((one, other) => one.cell.row - other.cell.row)
  }

  *in({ sheet, firstColumn, firstRow, lastColumn, lastRow }: SheetArea): Generator<Dependent, void, undefined> {
    for (const [column, dependents] of this.#sheets.get(sheet) ?? []) {
      this.#budget.spend(1)
      if (column < firstColumn || column > lastColumn) continue
      for (let at = firstFromRow(dependents, firstRow); at < dependents.length; at++) {
        const dependent = dependents[at]
        if (!dependent || dependent.cell.row > lastRow) break
        this.#budget.spend(1)
        yield dependent
      }
    }
  }
}

function firstFromRow(dependents: readonly Dependent[], row: number): number {
  return firstAtLeast(dependents, row, ({ cell }) => cell.row)
}
