import { columnLetters } from '../model/address'
import { isBlank, showValue } from '../model/cell'
import type { ColumnPlace, SheetColumn } from './column'
import { normalise } from './normalise'
import { knownRulebooks, rulebookNamed } from './rulebooks'
import type { HeadingProblem, Row } from './typed-sheet'

/** A meaning of a sheet, with its column. */
export interface Placed {
  readonly place: ColumnPlace
  readonly column: SheetColumn
}

/** Labels that could not be understood, or that their column contradicts. */
export function* labelProblems(placed: readonly Placed[], rows: readonly Row[]): Generator<HeadingProblem> {
  for (const { place, column } of placed) {
    if (!place.label || column.saysNothing(place.label.raw)) continue
    const { raw, cell } = place.label
    const value = typeof raw === 'object' ? 'What stands' : `"${showValue(raw)}"`
    const subject = `${value} ${where(place)}`
    const fix = place.from ? `Give the sheet a column or label "${place.spec.heading}".` : `Correct ${cell}.`
    const about = { kind: 'label-misunderstood', about: place.id, cell, fix } as const
    if (column.labelValue === undefined) {
      const { kind, message } = column.explain(raw)
      yield { ...about, misread: kind, message: `${subject} ${message}.` }
    } else if (place.id === 'rulebook' && !rulebookNamed(showValue(raw))) {
      const ids = knownRulebooks.map(({ id }) => id).join(', ')
      yield { ...about, misread: 'value', message: `${subject} is none of the rulebooks.`, fix: `Choose one of ${ids}.` }
    } else if (place.index !== null) {
      yield* disagreement(place, column, place.index, rows)
    }
  }
  yield* twoMaxima(placed)
}

function where({ from, heading }: ColumnPlace): string {
  if (from === 'sheet-name') return 'in the name of the sheet'
  return from === 'title' ? 'in the title' : `beside "${heading}"`
}

function* disagreement(place: ColumnPlace, column: SheetColumn, index: number, rows: readonly Row[]): Generator<HeadingProblem> {
  const { label } = place
  const wanted = comparable(column.labelValue)
  const others = rows.filter(row => {
    if (isBlank(row.cells[index])) return false
    const value = column.value(row)
    return value !== undefined && comparable(value) !== wanted
  })
  const [first] = others
  if (!first || !label) return
  const number = others.length === 1 ? 'one row says' : `${others.length} rows say`
  yield {
    kind: 'label-disagrees',
    about: place.id,
    cell: label.cell,
    message:
      `${label.cell} says "${showValue(label.raw)}" for "${place.heading}", but in column ${columnLetters(index)} ` +
      `${number} otherwise, first ${column.cell(first)} with "${showValue(column.raw(first))}".`,
    fix: 'Correct the label or the cells; where a cell is filled, it counts before the label.'
  }
}

function comparable(value: unknown): string {
  return typeof value === 'string' ? normalise(value) : JSON.stringify(value)
}

function* twoMaxima(placed: readonly Placed[]): Generator<HeadingProblem> {
  const mark = placed.find(({ place }) => place.id === 'mark')?.place
  const maximum = placed.find(({ place }) => place.id === 'maximum-mark')
  const cell = maximum?.place.label?.cell
  const value = maximum?.column.labelValue
  if (mark?.maximum == null || cell === undefined || value === undefined || value === mark.maximum) return
  yield {
    kind: 'label-disagrees',
    about: 'maximum-mark',
    cell,
    message: `${cell} says that the maximum mark is ${comparable(value)}, but the heading in ${mark.headingCell} says ${mark.maximum}.`,
    fix: 'Correct whichever of the two is wrong.'
  }
}
