import type { DateSystem, Grid } from '../model/grid'
import type { Candidate } from './candidate'
import { settleClaims } from './claims'
import { SheetColumn, type ColumnPlace } from './column'
import type { ColumnId, ColumnValue, FamilyId, FamilyValue, KindId } from './dictionary'
import { kinds } from './heading-index'
import type { Claim, HeadingCell } from './heading-row'
import { identityBy } from './identity'
import { labelProblems } from './label-problems'
import type { Label } from './labels'
import { holds } from './missing'
import { otherBody } from './other-body'
import { readRows } from './rows'
import { SUMMER_2021, guideOf } from './rulebooks'
import { settleByContext, usualYear } from './series-by-context'
import type { BuiltSheet, UndecidedSheet } from './sheet-rulebooks'
import type { Steering } from './steering'
import { suggestedColumn } from './suggestion'
import { surroundingsIn } from './surroundings'
import { suiteInTitles } from './suite-in-titles'
import type { Clue } from './titles'
import type { Column } from './typed-sheet'

/** Who has more unknown headings than these has a sheet of something else beside the table. */
const MOST_SUGGESTED = 60

/** Makes the typed sheet of a sheet whose kind is chosen, in all but its rulebooks. Yields now and then, so that a caller can take slices. */
export function* buildSheet(
  name: string,
  grid: Grid,
  { match, labels, clues }: Candidate,
  { dateSystem, steering }: { readonly dateSystem: DateSystem; readonly steering: Steering | undefined }
): Generator<undefined, BuiltSheet> {
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
  const labelledYear = () => columns.get('academic-year')?.labelValue as number | undefined
  const usual = guideOf(spec.rulebook)?.academicYear
  const year = { labelled: () => labelledYear() ?? steering?.academicYear, rows, usual: usual ?? 0 }
  const dateColumns = () => dates.flatMap(id => columns.get(id) ?? [])
  const surroundings = surroundingsIn(columns)
  for (const place of places) {
    // Dates of a row tell the series that it is entered for, not the one whose assignment was used.
    const settleSeries = settleByContext({ ...year, dates: place.id === 'series' ? dateColumns : () => [] })
    columns.set(
      place.id,
      new SheetColumn(place, rows, { dateSystem, settleSeries, academicYear: year.labelled, ...surroundings(place.id) })
    )
  }
  const series = spec.columns.series?.type === 'series' ? columns.get('series') : undefined
  const byRows = usualYear(rows, series, dateColumns())
  // Evidence of summer 2021 may well be of earlier years.
  const ofOwn = byRows !== null && usual === SUMMER_2021 && byRows < SUMMER_2021 ? null : byRows
  const academicYear = labelledYear() ?? ofOwn ?? steering?.academicYear ?? null
  const placed = places.flatMap(place => {
    const column = columns.get(place.id)
    return column ? [{ place, column }] : []
  })
  const sheet: UndecidedSheet = {
    name,
    kind: match.kind,
    academicYear,
    headingRow: match.row.last,
    firstHeadingCell,
    rows,
    columns: [...columns.values()],
    unrecognised: match.unknown.map((cell, place) => {
      const suggestion = place < MOST_SUGGESTED ? suggestedColumn(match.kind, cell.heading, match.claims) : null
      return { ...columnOf(cell), suggestion }
    }),
    leftOut,
    leftOutColumns: match.leftOut.map(columnOf),
    problems: [
      ...settled.problems,
      ...labels.problems,
      ...clues.problems.filter(({ about }) => !isClaimed(about)),
      ...labelProblems(placed, rows)
    ],
    column: <C extends ColumnId<KindId>>(id: C) => columns.get(id) as Column<ColumnValue<KindId, C>> | undefined,
    family: <F extends FamilyId<KindId>>(id: F) => familyOf<FamilyValue<KindId, F>>(id, columns),
    identity: identityBy(columns)
  }
  const labelText = (id: string) => columns.get(id)?.labelText
  const attempts = columns.get('attempt')
  return {
    sheet,
    labelled: {
      awardingBody: labelText('awarding-body') ?? (labelText('rulebook') === undefined ? otherBody(grid, match.row.first, name) : undefined),
      suite: labelText('suite') ?? suiteInTitles(grid, match.row.first, name),
      specificationYear: labelText('specification-year')
    },
    clues: {
      kind: match.kind,
      rulebook: labelText('rulebook'),
      setting: steering?.rulebook,
      academicYear,
      has: id => holds(columns, id),
      saysResit: attempts?.filled().some(saysResit) ?? false
    }
  }
}

const saysResit = (value: unknown) => typeof value === 'string' && /\bre-?sit\b/i.test(value)

function columnOf({ heading, cell }: HeadingCell) {
  return { heading: heading.text, letter: cell.replace(/\d+$/, '') }
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
    if (spec?.type !== id) return []
    const heading = from === 'title' ? spec.heading : sheetName
    return [{ id, spec, heading, headingCell: cell, index: null, maximum: null, label: { raw, cell }, from }]
  })
}

function familyOf<T>(id: string, columns: ReadonlyMap<string, SheetColumn>): ReadonlyMap<string, Column<T>> {
  const members = [...columns].filter(([member]) => member.startsWith(`${id}:`))
  return new Map(members.map(([member, column]) => [member.slice(id.length + 1), column as Column<T>]))
}
