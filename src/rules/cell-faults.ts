import { showValue } from '../model/cell'
import type { Column, Misreading, Row } from '../recognise/typed-sheet'
import { unstoredIn, unstoredSentence } from '../recognise/unstored'
import type { CannotTell, Fault } from './rule'

/** What is wrong with one value, before it is known whether the value is the row's own or a label's. */
export type CellFault = Omit<Fault, 'row' | 'column' | 'cell'>

/** Judges a column row by row; a label that speaks for every row is reported once, as nobody's own. */
export function* faultsIn(
  column: Column,
  rows: Iterable<Row>,
  judge: (row: Row) => CellFault | null
): Generator<Fault, void, undefined> {
  const seen = new Set<string>()
  for (const row of rows) {
    const fault = judge(row)
    if (!fault) continue
    if (isOwn(column, row)) {
      yield { ...fault, row, column }
      continue
    }
    const cell = column.cell(row)
    if (seen.has(cell)) continue
    seen.add(cell)
    yield { ...fault, cell, column }
  }
}

function isOwn(column: Column, row: Row): boolean {
  return column.letter !== null && column.cell(row) === column.letter + String(row.number)
}

/** The sentence about a value that could not be understood: "31/02/2026" is not a date that exists. */
export function misreadSentence(column: Column, row: Row, problem: Misreading): string {
  return `${shownValue(column, row)} ${problem.message}.`
}

/** A value as a message quotes it. */
export function shownValue(column: Column, row: Row): string {
  const value = column.raw(row)
  return typeof value === 'string' ? `"${value.trim()}"` : showValue(value)
}

/** Formulas whose results are not stored can't be judged, and are nobody's fault: said once a column. */
export function* unknownIn(column: Column): Generator<CannotTell, void, undefined> {
  const sentence = unstoredIn(column)
  if (sentence !== null) yield { cannotTell: sentence }
}

export function notStored(column: Column, count: number): CannotTell {
  return { cannotTell: unstoredSentence(column, count) }
}
