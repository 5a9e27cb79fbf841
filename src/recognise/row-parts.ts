import type { ColumnId, KindId } from './dictionary'
import type { Row, TypedSheet } from './typed-sheet'

/** For kinds of which a learner has one row for each of something: the columns that say for what. */
const PARTS: { readonly [K in KindId]?: readonly ColumnId<K>[] } = {
  learners: ['qualification', 'programme', 'suite', 'level', 'status'],
  'component-entries': ['subject', 'component', 'series', 'attempt-number'],
  'component-marks': ['subject', 'component', 'series', 'attempt-number'],
  'assignment-attempts': ['programme', 'unit-number', 'unit-title', 'assignment-id', 'attempt'],
  'unit-grades': ['programme', 'unit-number', 'unit-title'],
  claims: ['programme', 'unit-number', 'unit-title', 'claim-id', 'claim-type', 'claim-series', 'cash-in-code'],
  'q-tags': ['qualification', 'suite', 'level', 'case-type'],
  'vtct-tags': ['qualification', 'component', 'paper']
}

/**
 * What tells apart the rows that one learner may have on a sheet, as a text: two rows of one learner with the same are
 * one too many. Null where rows of the kind are no learners, or a learner may have any number of them.
 */
export function rowParts(sheet: TypedSheet): ((row: Row) => string) | null {
  const ids = PARTS[sheet.kind]
  if (!ids) return null
  const columns = ids.flatMap(id => sheet.columns.find(column => column.id === id) ?? [])
  const above: unknown[] = []
  let text = columns.map(() => textOf(undefined)).join('|')
  return row => {
    let isSame = true
    for (let i = 0; i < columns.length; i++) {
      const value = columns[i]?.value(row)
      isSame &&= value === above[i]
      above[i] = value
    }
    // Most rows are for the same as the one asked for before.
    if (!isSame) text = above.map(textOf).join('|')
    return text
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? null)
}
