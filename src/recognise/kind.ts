import type { Day } from '../domain/dates'
import type { Series } from '../domain/series'

/** What the cells of a column hold. Enumerations name their values with the spellings accepted for each. */
export type ColumnType =
  | 'text'
  | 'candidate-number'
  | 'integer'
  | 'number'
  | 'date'
  | 'yes-no'
  | 'yes-no-or-tick'
  | 'tick'
  | 'tick-or-date'
  | 'text-or-tick'
  | 'mark'
  | 'series'
  | 'academic-year'
  | 'component'
  | 'attempt'
  | 'tech-award-grade'
  | { readonly enum: Readonly<Record<string, readonly string[]>> }

export interface ColumnSpec {
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly type: ColumnType
  /** `must`: as column or label, or the kind is not recognised. `identity`: at least one of these. `supports`: speaks for the kind. */
  readonly key?: 'must' | 'identity' | 'supports'
  /**
   * Makes a family of the column: its headings are one of these words, a letter or number, and one of the endings,
   * where '' is none: "LO A", "Task 1 mark".
   */
  readonly pattern?: { readonly words: readonly string[]; readonly endings: readonly string[] }
}

export interface LabelSpec {
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly type: ColumnType
}

export interface KindSpec {
  readonly title: string
  readonly rulebook: string
  /** How many supporting columns must be there besides the keys. */
  readonly supporting?: number
  readonly columns: Readonly<Record<string, ColumnSpec>>
  /** Labels of this kind beyond its columns and those of every sheet. */
  readonly labels: Readonly<Record<string, LabelSpec>>
  /** Columns that often stand as a label, and so need no colon: "Series", and "May/June 2026" in the next cell. */
  readonly labelled: readonly string[]
  /** Columns and labels whose dates lie in the academic year of the row's series. */
  readonly seriesDates: readonly string[]
  /** Headings of a column that must be there which may as well belong elsewhere: alone they don't make the kind. */
  readonly weak?: readonly string[]
  /** The column whose heading may name its component: "C1 mark". */
  readonly byComponent?: string
  /** Headings that have another meaning beside a certain column, and are then asked about. */
  readonly ambiguous?: readonly { readonly heading: string; readonly beside: string; readonly fix: string }[]
}

/** A mark as typed: a whole or fractional number, or the capital X of an absent candidate. */
export type Mark = number | 'X'

interface ScalarValues {
  readonly text: string
  readonly 'candidate-number': string
  readonly integer: number
  readonly number: number
  readonly date: Day
  readonly 'yes-no': 'yes' | 'no' | 'not-applicable'
  readonly 'yes-no-or-tick': 'yes' | 'no' | 'not-applicable'
  readonly tick: boolean
  readonly 'tick-or-date': boolean
  readonly 'text-or-tick': string
  readonly mark: Mark
  readonly series: Series
  readonly 'academic-year': number
  readonly component: string
  readonly attempt: number
  readonly 'tech-award-grade': string
}

/** The type of an understood value of a column. */
export type ValueOf<T extends ColumnType> = T extends keyof ScalarValues
  ? ScalarValues[T]
  : T extends { readonly enum: infer Values }
    ? Extract<keyof Values, string>
    : never
