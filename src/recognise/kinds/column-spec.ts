import type { ColumnSpec, ColumnType } from '../kind'

type SpecOf<T extends ColumnType> = Omit<ColumnSpec, 'type'> & { readonly type: T }

/** A column that is understood wherever it stands. */
export function column<const T extends ColumnType>(type: T, heading: string, ...synonyms: readonly string[]): SpecOf<T> {
  return { heading, synonyms, type }
}

/** A column, or label, without which a sheet is not of the kind. */
export function must<const T extends ColumnType>(type: T, heading: string, ...synonyms: readonly string[]): SpecOf<T> {
  return { heading, synonyms, type, key: 'must' }
}

/** A column that speaks for the kind. */
export function supports<const T extends ColumnType>(type: T, heading: string, ...synonyms: readonly string[]): SpecOf<T> {
  return { heading, synonyms, type, key: 'supports' }
}

/** A column that names the learner; at least one of them must be there. */
export function identity<const T extends ColumnType>(type: T, heading: string, ...synonyms: readonly string[]): SpecOf<T> {
  return { heading, synonyms, type, key: 'identity' }
}
