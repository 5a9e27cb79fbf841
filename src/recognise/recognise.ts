import type { DateSystem, Grid } from '../model/grid'
import { buildSheet } from './build-sheet'
import { candidateOf, chooseKind } from './choose-kind'
import type { KindId } from './dictionary'
import { headingRows } from './heading-row'
import { JoinedLearners } from './learners'
import { matchKinds } from './match-kinds'
import { underRulebooks, type BuiltSheet } from './sheet-rulebooks'
import type { Steering } from './steering'
import type { TypedSheet, TypedWorkbook, UnrecognisedSheet } from './typed-sheet'

/** The sheets to recognise, as read; our own left out. */
export interface PlainWorkbook {
  readonly sheets: readonly { readonly name: string; readonly grid: Grid }[]
  readonly dateSystem: DateSystem
  readonly steering?: Steering
  /** Sheets of other kinds are passed over. */
  readonly only?: KindId
}

/**
 * Recognises sheets by their headings. Yields after each sheet, and within long ones, so that a caller can take a
 * slice at a time or stop. What the cells of a column mean is worked out when a rule first asks.
 */
export function* recognise({ sheets, dateSystem, steering, only }: PlainWorkbook): Generator<undefined, TypedWorkbook, undefined> {
  const built: BuiltSheet[] = []
  const unrecognised: UnrecognisedSheet[] = []
  for (const { name, grid } of sheets) {
    const rows = headingRows(grid)
    const mapping = steering?.mapping.of(name)
    // Most sheets are plainly of another kind, and cost no more than a look at their headings.
    if (only !== undefined && !matchKinds(rows, mapping, [only]).some(([best]) => best !== undefined && best.claims.size > 1)) continue
    const matches = matchKinds(rows, mapping)
    const candidates = matches.flatMap(ofKind => candidateOf(ofKind, grid, name) ?? [])
    const choice = grid.rows.length === 0 ? { reason: 'The sheet is empty.' } : chooseKind(candidates, rows)
    if (only !== undefined && !('candidate' in choice && choice.candidate.match.kind === only)) continue
    if ('candidate' in choice) built.push(yield* buildSheet(name, grid, choice.candidate, { dateSystem, steering }))
    else unrecognised.push({ name, reason: choice.reason })
    yield undefined
  }
  const typed = underRulebooks(built)
  return {
    sheets: typed,
    unrecognised,
    dateSystem,
    learners: new JoinedLearners(typed),
    sheetsOf: <K extends TypedSheet['kind']>(kind: K) =>
      typed.filter((sheet): sheet is TypedSheet & TypedSheet<K> => sheet.kind === kind)
  }
}
