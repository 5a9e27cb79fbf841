import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import type { ColumnSpec } from './kind'

/** A column that a heading may be taken for. */
export interface ColumnChoice {
  readonly id: string
  /** As its heading is usually printed: "Candidate number". */
  readonly title: string
}

/** The columns of a kind that a person can choose for a heading, as the dictionary lists them. Members of families are known by their headings alone. */
export function columnChoices(kind: KindId): readonly ColumnChoice[] {
  const columns = Object.entries<ColumnSpec>(kinds[kind].columns)
  return columns.filter(([, { pattern }]) => !pattern).map(([id, { heading }]) => ({ id, title: heading }))
}
