import { showValue } from '../../model/cell'
import type { Column, Misreading, Row, TypedSheet } from '../../recognise/typed-sheet'
import { misreadSentence, shownValue } from '../cell-faults'
import type { Fault } from '../rule'

/** What so many cells share is a habit of the sheet, and said once at the heading: the same text, … */
const SAME_TEXT = 5
/** … or that they, the most part of what a column holds, cannot be understood. */
const MOST_OF_COLUMN = 10

const OF_COLUMN = 'Correct the values, or change the heading if the column holds something else.'

interface Odd {
  readonly column: Column
  readonly row: Row
  readonly problem: Misreading
}

/** Faults for the cells of a sheet that hold something that could not be understood; columns of a family are taken together. */
export function* misreadCells(sheet: TypedSheet, sort: Misreading['kind'], isLeftOut: (id: string) => boolean = () => false): Generator<Fault, void, undefined> {
  const families = new Map<string, Odd[][]>()
  for (const column of sheet.columns) {
    if (isLeftOut(column.id)) continue
    const odd = [...column.misunderstood()].flatMap(one => (one.problem.kind === sort ? { ...one, column } : []))
    if (odd.length === 0) continue
    const family = column.id.replace(/:.*/, '')
    families.set(family, [...(families.get(family) ?? []), odd])
  }
  for (const [family, columns] of families) {
    const left = columns.filter(odd => !isMostOf(odd, sheet))
    for (const odd of columns) if (!left.includes(odd)) yield* ofColumn(odd, sheet)
    for (const cells of byText(left.flat()).values()) yield* ofText(family, cells)
  }
}

function isMostOf(odd: readonly Odd[], sheet: TypedSheet): boolean {
  return odd.length >= MOST_OF_COLUMN && byText(odd).size > 1 && odd.length * 2 > filledIn(odd, sheet)
}

function filledIn([first]: readonly Odd[], { rows }: TypedSheet): number {
  return rows.filter(row => first?.column.isBlank(row) === false).length
}

function byText(odd: readonly Odd[]): ReadonlyMap<string, Odd[]> {
  const found = new Map<string, Odd[]>()
  for (const one of odd) {
    const text = textOf(one)
    const others = found.get(text)
    if (others) others.push(one)
    else found.set(text, [one])
  }
  return found
}

const textOf = ({ column, row }: Odd) => showValue(column.raw(row)).trim()

function* ofColumn(odd: readonly Odd[], sheet: TypedSheet): Generator<Fault, void, undefined> {
  const [first] = odd
  if (!first) return
  const { column, row, problem } = first
  const example = `in ${column.cell(row)}, ${misreadSentence(column, row, problem)}`
  const message = `${odd.length} of the ${filledIn(odd, sheet)} values under "${column.heading}" cannot be understood: ${example}`
  yield { column, kind: `${column.id} all`, message, fix: OF_COLUMN }
}

function* ofText(family: string, cells: readonly Odd[]): Generator<Fault, void, undefined> {
  const [first] = cells
  if (first && cells.length >= SAME_TEXT) {
    const { column, row, problem } = first
    const last = cells.at(-1)?.column ?? column
    const where = last === column ? `under "${column.heading}"` : `from "${column.heading}" to "${last.heading}"`
    const message = `${shownValue(column, row)} in ${cells.length} cells ${where} ${problem.message}.`
    yield { column, kind: `${family} all`, value: textOf(first), message, fix: OF_COLUMN }
    return
  }
  for (const { column, row, problem } of cells) {
    yield { row, column, kind: column.id, value: showValue(column.raw(row)), message: misreadSentence(column, row, problem) }
  }
}
