import papa from 'papaparse'
import { LAST_COLUMN, LAST_ROW } from '../model/address'
import type { GridLayout } from './grid-layout'
import type { Spot } from './grid-moves'
import { rectangleOf, type Span } from './grid-span'

/** What is chosen, as text that Excel and other programs take as cells. */
export function copied(span: Span, layout: Pick<GridLayout, 'editTextOf' | 'end'>): string {
  const { rows, columns } = rectangleOf(span, layout.end.column)
  return papa.unparse(rows.map(row => columns.map(column => layout.editTextOf(row, column))), { delimiter: '\t' })
}

/** A text that goes into a cell. */
export interface Pasted {
  readonly spot: Spot
  readonly text: string
}

/** Text that was copied as cells, here or elsewhere, from a cell on; what would lie beyond the sheet is left out. */
export function pasted(text: string, from: Spot): readonly Pasted[] {
  const rows = papa.parse<readonly string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' }).data
  return rows
    .flatMap((cells, y) => cells.map((cell, x) => ({ spot: { row: from.row + y, column: from.column + x }, text: cell })))
    .filter(({ spot }) => spot.row <= LAST_ROW && spot.column < LAST_COLUMN)
}
