import type { DateSystem, Grid } from '../model/grid'
import { buildSheet } from './build-sheet'
import { candidateOf, chooseKind } from './choose-kind'
import { matchKinds } from './heading-row'
import type { TypedSheet, TypedWorkbook, UnrecognisedSheet } from './typed-sheet'

/** The sheets to recognise, as read; our own left out. */
export interface PlainWorkbook {
  readonly sheets: readonly { readonly name: string; readonly grid: Grid }[]
  readonly dateSystem: DateSystem
}

/**
 * Recognises sheets by their headings. Yields after each sheet, and within long ones, so that a caller can take a
 * slice at a time or stop. What the cells of a column mean is worked out when a rule first asks.
 */
export function* recognise({ sheets, dateSystem }: PlainWorkbook): Generator<undefined, TypedWorkbook, undefined> {
  const typed: TypedSheet[] = []
  const unrecognised: UnrecognisedSheet[] = []
  for (const { name, grid } of sheets) {
    const candidates = matchKinds(grid).flatMap(matches => candidateOf(matches, grid, name) ?? [])
    const choice = grid.rows.length === 0 ? { reason: 'The sheet is empty.' } : chooseKind(name, candidates)
    if ('candidate' in choice) typed.push(yield* buildSheet(name, grid, choice.candidate, dateSystem))
    else unrecognised.push({ name, reason: choice.reason })
    yield undefined
  }
  return {
    sheets: typed,
    unrecognised,
    sheetsOf: <K extends TypedSheet['kind']>(kind: K) =>
      typed.filter((sheet): sheet is TypedSheet & TypedSheet<K> => sheet.kind === kind)
  }
}
