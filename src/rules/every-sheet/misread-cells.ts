import { showValue } from '../../model/cell'
import type { Column, Misreading, TypedSheet } from '../../recognise/typed-sheet'
import { misreadSentence, shownValue } from '../cell-faults'
import type { Fault } from '../rule'

/** What so many cells share is a habit of the column, and said once at its heading: the same text, … */
const SAME_TEXT = 5
/** … or that they, the most part of what it holds, cannot be understood. */
const MOST_OF_COLUMN = 10

const OF_COLUMN = 'Correct the values, or change the heading if the column holds something else.'

type Odd = ReturnType<Column['misunderstood']> extends Iterable<infer Cell> ? Cell : never

/** Faults for the cells of a column that hold something that could not be understood. */
export function* misreadCells(sheet: TypedSheet, column: Column, sort: Misreading['kind']): Generator<Fault, void, undefined> {
  const odd = [...column.misunderstood()].filter(({ problem }) => problem.kind === sort)
  const byText = new Map<string, Odd[]>()
  for (const cell of odd) {
    const text = showValue(column.raw(cell.row)).trim()
    const others = byText.get(text)
    if (others) others.push(cell)
    else byText.set(text, [cell])
  }
  const [first] = odd
  const filled = odd.length < MOST_OF_COLUMN ? 0 : sheet.rows.filter(row => !column.isBlank(row)).length
  if (first && byText.size > 1 && odd.length * 2 > filled && filled > 0) {
    const example = `in ${column.cell(first.row)}, ${misreadSentence(column, first.row, first.problem)}`
    const message = `${odd.length} of the ${filled} values under "${column.heading}" cannot be understood: ${example}`
    yield { column, kind: `${column.id} all`, message, fix: OF_COLUMN }
    return
  }
  for (const [text, cells] of byText) yield* ofText(column, text, cells)
}

function* ofText(column: Column, value: string, cells: readonly Odd[]): Generator<Fault, void, undefined> {
  const [first] = cells
  if (first && cells.length >= SAME_TEXT) {
    const message = `${shownValue(column, first.row)} in ${cells.length} cells under "${column.heading}" ${first.problem.message}.`
    yield { column, kind: `${column.id} all`, value, message, fix: OF_COLUMN }
    return
  }
  for (const { row, problem } of cells) {
    const message = misreadSentence(column, row, problem)
    yield { row, column, kind: column.id, value: showValue(column.raw(row)), message }
  }
}
