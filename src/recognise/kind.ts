import type { Day } from '../domain/dates'
import type { Grade } from '../domain/grades/grade'
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
  /** "Unit 3", "U3" and 3 are "3"; other codes stay as typed. */
  | 'unit'
  /** Items between `;`, `,` or line breaks; "P1-P4" is four. */
  | 'list'
  /** Names of people, several in one cell. */
  | 'people'
  /** "Mon, Wed" or "Monday-Thursday". */
  | 'weekdays'
  /** A calendar year: 2019, or "2018-19", which is 2019. */
  | 'year'
  /** 80 %, 0.8, "4/5", none, some, all, yes or no. */
  | 'share'
  /** A number, or the number of items in a list. */
  | 'count-or-list'
  /** Yes, no, or text that says more. */
  | 'yes-no-or-text'
  | 'yes-no-or-date'
  | 'date-or-open'
  /** A suite of qualifications by its canonical name; any other stays as typed. */
  | 'suite'
  | 'grade-of-unit'
  | 'grade-of-qualification'
  /** Of the unit where the row names one, else of the qualification. */
  | 'grade-of-unit-or-qualification'
  | 'grade-of-vtct'
  /** Whether a criterion such as P1 was achieved. */
  | 'criterion'
  | { readonly enum: Readonly<Record<string, readonly string[]>> }
  | { readonly several: Readonly<Record<string, readonly string[]>> }

export interface ColumnSpec {
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly type: ColumnType
  /** `must`: as column or label, or the kind is not recognised. `identity`: at least one of these. `supports`: speaks for the kind. */
  readonly key?: 'must' | 'identity' | 'supports'
  /** Makes a family of the column: one column for each member. */
  readonly pattern?: FamilyPattern
}

/**
 * The headings of a family: one of the words, a letter or number, and one of the endings, where '' is none ("LO A",
 * "Task 1 mark"); or the names of criteria ("P1", "2B.M3"), of units ("Unit 1", "U4"), of the flag of a unit ("Unit 1
 * Z", or a synonym right behind a member of the family that it follows), or of grades ("D*D*", "Pass").
 */
export type FamilyPattern =
  | { readonly words: readonly string[]; readonly endings: readonly string[] }
  | { readonly kind: 'criterion' | 'unit' | 'grade' }
  | { readonly kind: 'unit-flag'; readonly follows: string }

export interface LabelSpec {
  readonly heading: string
  readonly synonyms: readonly string[]
  readonly type: ColumnType
}

export interface KindSpec {
  readonly title: string
  /** Other names by which such a sheet goes: a sheet of that name is taken for the kind where its keys are there. */
  readonly alsoCalled?: readonly string[]
  readonly rulebook: string
  /** How many supporting columns must be there besides the keys. */
  readonly supporting?: number
  /** Sets of columns or labels: all of at least one set must be there besides the keys. */
  readonly oneOf?: readonly (readonly string[])[]
  readonly columns: Readonly<Record<string, ColumnSpec>>
  /** Labels of this kind beyond its columns and those of every sheet. */
  readonly labels: Readonly<Record<string, LabelSpec>>
  /** Columns that often stand as a label, and so need no colon: "Series", and "May/June 2026" in the next cell. */
  readonly labelled: readonly string[]
  /** Columns and labels whose dates lie in the sheet's academic year, or in that of the row's series. */
  readonly seriesDates: readonly string[]
  /** Headings that may as well belong elsewhere: alone they don't make the kind, unless the sheet bears its name. */
  readonly weak?: readonly string[]
  /** Headings that are as weak on a list of names with grades or targets, such as any subject has. */
  readonly weakBesideGrades?: readonly string[]
  /** The column whose heading may name its component: "C1 mark". */
  readonly byComponent?: string
  /** The column that names entries of the guides, such as "QA-6.1": it tells the kind, and the guide of each row. */
  readonly entries?: string
  /** Headings that have another meaning beside a certain column, and are then asked about. */
  readonly ambiguous?: readonly { readonly heading: string; readonly beside: string; readonly fix: string }[]
}

/** A mark as typed: a whole or fractional number, or the capital X of an absent candidate. */
export type Mark = number | 'X'

export type YesNo = 'yes' | 'no' | 'not-applicable'

/** What was typed where more than a yes or no was. */
export interface SaidText {
  readonly text: string
}

interface ScalarValues {
  readonly text: string
  readonly 'candidate-number': string
  readonly integer: number
  readonly number: number
  readonly date: Day
  readonly 'yes-no': YesNo
  readonly 'yes-no-or-tick': YesNo
  readonly tick: boolean
  readonly 'tick-or-date': boolean
  readonly 'text-or-tick': string
  readonly mark: Mark
  readonly series: Series
  readonly 'academic-year': number
  readonly component: string
  readonly attempt: number
  readonly 'tech-award-grade': Grade
  readonly unit: string
  readonly list: readonly string[]
  readonly people: readonly string[]
  /** 0 (Sunday) to 6 (Saturday), as `weekday` counts them, from Monday on and each once. */
  readonly weekdays: readonly number[]
  readonly year: number
  /** 0 to 1, or `some`. */
  readonly share: number | 'some'
  readonly 'count-or-list': number
  readonly 'yes-no-or-text': YesNo | SaidText
  readonly 'yes-no-or-date': YesNo | Day
  readonly 'date-or-open': Day | 'open'
  readonly suite: string
  readonly 'grade-of-unit': Grade
  readonly 'grade-of-qualification': Grade
  readonly 'grade-of-unit-or-qualification': Grade
  readonly 'grade-of-vtct': Grade
  readonly criterion: 'achieved' | 'not-achieved'
}

/** The type of an understood value of a column. */
export type ValueOf<T extends ColumnType> = T extends keyof ScalarValues
  ? ScalarValues[T]
  : T extends { readonly enum: infer Values }
    ? Extract<keyof Values, string>
    : T extends { readonly several: infer Values }
      ? readonly Extract<keyof Values, string>[]
      : never
