import type { Column } from '../recognise/typed-sheet'
import type { Fault } from './rule'

/** More faults of one sort than this, where they are the most, are a column that is not kept up: said once. */
const SEVERAL = 10
/** So many are the whole column, where every row is at fault. */
const ALL = 3

interface Many {
  /** How many rows could have been at fault. */
  readonly of: number
  readonly column: Column
  /** Tells apart faults of several sorts on one heading. */
  readonly kind?: string
  readonly message: (count: number, of: number) => string
  readonly fix?: string
}

/** Faults of one sort: each by itself, or one on the heading where they are the most rows of a sheet. */
export function* manyAsOne(faults: readonly Fault[], { of, column, kind = '', message, fix }: Many): Generator<Fault, void, undefined> {
  const count = faults.length
  const isMany = (count > SEVERAL && count * 2 > of) || (count > ALL && count === of)
  if (!isMany) yield* faults
  else yield { column, kind: `many ${kind}`.trim(), ...(faults[0]?.severity && { severity: faults[0].severity }), ...(fix !== undefined && { fix }), message: message(count, of) }
}
