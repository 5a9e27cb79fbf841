import type { CellError } from '../model/cell'

/** An edge of an area: a row as printed, or a column counted from 0; where it is not fixed, a distance from the formula's own cell. */
export interface Edge {
  readonly at: number
  readonly fixed: boolean
}

/** Cells that a formula reads, as it names them. */
export interface Reference {
  /** null is the sheet that the formula stands on. */
  readonly sheet: string | null
  readonly firstColumn: Edge
  readonly firstRow: Edge
  readonly lastColumn: Edge
  readonly lastRow: Edge
}

export const OPERATORS = ['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>='] as const

export type Operator = (typeof OPERATORS)[number]

/** A formula, taken apart. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | CellError }
  /** An argument that is left out between two commas. */
  | { readonly kind: 'omitted' }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negation' | 'percentage'; readonly of: Expression }
  /** A function by its name in capitals. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** What Excel can work out and we can't. */
  | { readonly kind: 'beyond' }

export const BEYOND: Expression = { kind: 'beyond' }

/** A formula with what its value hangs on. */
export interface Formula {
  readonly expression: Expression
  readonly references: readonly Reference[]
  /** Its value may hang on cells that it does not name: on any. */
  readonly readsAnywhere: boolean
  /** Its value changes without any cell's changing: with the day, or at random. */
  readonly changesByItself: boolean
}
