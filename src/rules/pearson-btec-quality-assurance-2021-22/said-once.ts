import type { Column, Row } from '../../recognise/typed-sheet'
import type { Fault } from '../rule'

/** More faults than this with one cause, such as a programme that is not released, are said once. */
const SEVERAL = 10

/** A fault on a cell of a row. */
export type RowFault = Fault & { readonly row: Row; readonly column: Column }

/** The faults of each cause one by one; where there are many, the first stands for all of them. */
export function* saidOnce<F extends RowFault>(
  byCause: ReadonlyMap<string, readonly F[]>,
  many: (first: F, count: number, cause: string) => Pick<Fault, 'message'>
): Iterable<Fault> {
  for (const [cause, faults] of byCause) {
    const [first] = faults
    if (!first || faults.length <= SEVERAL) yield* faults
    else {
      const { row, column } = first
      // On the first one's cell, but about no learner in particular.
      yield { column, cell: column.cell(row), kind: `many ${cause}`, ...many(first, faults.length, cause) }
    }
  }
}

/** Adds a fault to those of its cause. */
export function addFault<F>(byCause: Map<string, F[]>, cause: string, fault: F): void {
  const own = byCause.get(cause)
  if (own) own.push(fault)
  else byCause.set(cause, [fault])
}
