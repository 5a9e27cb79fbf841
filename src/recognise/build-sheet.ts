import type { DateSystem, Grid } from '../model/grid'
import type { Candidate } from './candidate'
import { settleClaims } from './claims'
import { SheetColumn, type ColumnPlace } from './column'
import type { ColumnId, ColumnValue, KindId } from './dictionary'
import { kinds } from './heading-index'
import type { Claim } from './heading-row'
import { identityBy } from './identity'
import { labelProblems } from './label-problems'
import type { Label } from './labels'
import { readRows } from './rows'
import { chooseRulebook, knownRulebooks } from './rulebooks'
import { settleByContext, usualYear } from './series-by-context'
import type { Clue } from './titles'
import type { Column, TypedSheet } from './typed-sheet'

/** Makes the typed sheet of a sheet whose kind is chosen. Yields now and then, so that a caller can take slices. */
export function* buildSheet(
  name: string,
  grid: Grid,
  { match, labels, clues }: Candidate,
  dateSystem: DateSystem
): Generator<undefined, TypedSheet> {
  const spec = kinds[match.kind]
  const { rows, leftOut } = yield* readRows(grid, match)
  const settled = settleClaims(match, rows)
  const firstHeadingCell = match.row.cells[0]?.cell ?? 'A1'
  const isClaimed = (id: string) => match.claims.has(id) || labels.byId.has(id) || labels.problems.some(({ about }) => about === id)
  const places = [
    ...settled.claims.map(claim => placeOfClaim(claim, labels.byId.get(claim.id))),
    ...[...labels.byId.values()].filter(({ id }) => !settled.claims.some(claim => claim.id === id)).map(placeOfLabel),
    ...placesByClue(clues.clues.filter(({ id }) => !isClaimed(id)), name, match.kind)
  ]
  const columns = new Map<string, SheetColumn>()
  const dates = spec.seriesDates.filter(id => places.some(place => place.id === id))
  const year = {
    labelled: () => columns.get('academic-year')?.labelValue as number | undefined,
    rows,
    usual: knownRulebooks.find(({ id }) => id === spec.rulebook)?.academicYear ?? 0
  }
  const dateColumns = () => dates.flatMap(id => columns.get(id) ?? [])
  for (const place of places) {
    // Dates of a row tell the series that it is entered for, not the one whose assignment was used.
    const settleSeries = settleByContext({ ...year, dates: place.id === 'series' ? dateColumns : () => [] })
    columns.set(place.id, new SheetColumn(place, rows, { dateSystem, settleSeries }))
  }
  const academicYear = year.labelled() ?? usualYear(rows, columns.get('series'), dateColumns())
  const textOf = (id: string) => columns.get(id)?.labelValue as string | undefined
  const rulebook = chooseRulebook(spec, {
    rulebook: textOf('rulebook'),
    awardingBody: textOf('awarding-body'),
    suite: textOf('suite'),
    academicYear
  })
  const placed = places.flatMap(place => {
    const column = columns.get(place.id)
    return column ? [{ place, column }] : []
  })
  return {
    name,
    kind: match.kind,
    rulebook: rulebook.id,
    rulebookReason: rulebook.reason,
    academicYear,
    headingRow: match.row.last,
    firstHeadingCell,
    rows,
    columns: [...columns.values()],
    unrecognised: match.unknown.map(({ heading, cell }) => ({ heading: heading.text, letter: cell.replace(/\d+$/, '') })),
    leftOut,
    problems: [
      ...settled.problems,
      ...labels.problems,
      ...clues.problems.filter(({ about }) => !isClaimed(about)),
      ...labelProblems(placed, rows)
    ],
    column: <C extends ColumnId<KindId>>(id: C) => columns.get(id) as Column<ColumnValue<KindId, C>> | undefined,
    family: id => familyOf(id, columns),
    identity: identityBy(columns)
  }
}

function placeOfClaim(claim: Claim, label: Label | undefined): ColumnPlace {
  const { id, spec, heading, cell, column, maximum } = claim
  return { id, spec, heading: heading.text, headingCell: cell, index: column, maximum, label: label?.own ? label : null }
}

function placeOfLabel(label: Label): ColumnPlace {
  const { id, spec, text, labelCell } = label
  return { id, spec, heading: text, headingCell: labelCell, index: null, maximum: null, label }
}

/** Series and component by a title, such as "Component 1, May/June 2026", or by the sheet's name. */
function placesByClue(clues: readonly Clue[], sheetName: string, kind: KindId): ColumnPlace[] {
  return clues.flatMap(({ id, raw, cell, from }) => {
    const spec = kinds[kind].columns[id]
    if (!spec) return []
    const heading = from === 'title' ? spec.heading : sheetName
    return [{ id, spec, heading, headingCell: cell, index: null, maximum: null, label: { raw, cell }, from }]
  })
}

function familyOf(id: string, columns: ReadonlyMap<string, SheetColumn>): ReadonlyMap<string, Column<number>> {
  const members = [...columns].filter(([member]) => member.startsWith(`${id}:`))
  return new Map(members.map(([member, column]) => [member.slice(id.length + 1), column as Column<number>]))
}
