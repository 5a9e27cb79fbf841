import type { Identity, Row, TypedSheet } from './typed-sheet'
import type { SheetColumn } from './column'

/** A number says who a learner is without telling their name. */
const NUMBERS: readonly string[] = ['candidate-number', 'learner-id', 'uln', 'uci']

/** Names the learners of a sheet by the first number that the row holds, and by the name only where there is none. */
export function identityBy(columns: ReadonlyMap<string, SheetColumn>): TypedSheet['identity'] {
  const numbers = NUMBERS.flatMap(id => columns.get(id) ?? [])
  const name = columns.get('learner-name')
  const parts = ['first-name', 'last-name'].flatMap(id => columns.get(id) ?? [])
  return (row: Row): Identity | null => {
    for (const column of numbers) {
      const number = textOf(column, row)
      if (number !== undefined) return { by: column.id, name: number }
    }
    const whole = textOf(name, row) ?? parts.flatMap(part => textOf(part, row) ?? []).join(' ')
    return whole === '' ? null : { by: 'learner-name', name: whole }
  }
}

function textOf(column: SheetColumn | undefined, row: Row): string | undefined {
  const value = column?.value(row)
  return typeof value === 'string' ? value : undefined
}
