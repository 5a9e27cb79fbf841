import type { DayOfYear } from '../../domain/academic-year'
import type { Severity } from '../../model/finding'
import type { ColumnId, KindId } from '../../recognise/dictionary'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { inOrder, readEntryId } from '../entry-id'
import type { Entry } from '../rule'

/** An event of a guide's year, by its row on a sheet of key dates. */
export interface KeyDate extends Entry {
  /** The entry with its part where it has several dates: "QA-12.2". */
  readonly name: string
  /** What happens, as a sentence begins. */
  readonly event: string
  /** How grave it is where a duty of the centre is not done by its day; null where others do it, or nobody must. */
  readonly severity: Severity | null
  /** The days that the guide itself gives. */
  readonly opens?: DayOfYear
  readonly official?: DayOfYear
  /** The column, of another kind of sheet, whose own rule says row by row what is not done in time. */
  readonly toldBy?: { readonly [K in KindId]?: ColumnId<K> }
  /** A rule of its own says so where the sheet has another day. */
  readonly hasOwnRule?: true
}

export interface KeyDateList {
  readonly dates: readonly [KeyDate, ...KeyDate[]]
  /** The one academic year of a scheme that has no other, by the year that it starts in. */
  readonly onlyYear?: number
}

export interface KeyDateRow {
  readonly row: Row
  readonly date: KeyDate
  /** Tells apart rows of one event, one for each series. */
  readonly kind: string
}

/** The rows about events of a guide, in the order of the sheet. */
export function keyDatesOn(sheet: TypedSheet<'key-dates'>, dates: readonly KeyDate[]): readonly KeyDateRow[] {
  const [ids, series] = [sheet.column('event-id'), sheet.column('series')]
  return sheet.rows.flatMap(row => {
    const named = readEntryId(ids?.value(row))
    const date = dates.find(({ name }) => name === named?.name)
    return date ? [{ row, date, kind: `${date.name} ${series?.value(row) ?? ''}`.trim() }] : []
  })
}

/** Whether another sheet of the workbook says, row by row, how far the event is done. */
export function isToldElsewhere(workbook: TypedWorkbook, { toldBy = {} }: KeyDate): boolean {
  return workbook.sheets.some(({ kind, columns }) => columns.some(({ id }) => id === toldBy[kind]))
}

/** What rules over several dates share. */
export function aboutDates(dates: readonly [KeyDate, ...KeyDate[]]) {
  return { catalogue: inOrder(dates.map(({ id }) => id)), section: dates[0].section, sheetKind: 'key-dates' } as const
}

/** The dates that a family of rules is about. */
export function chosenDates({ dates }: KeyDateList, isMeant: (date: KeyDate) => boolean) {
  const [first, ...others] = dates.filter(isMeant)
  if (!first) throw new Error('A rule over key dates is about one event at least.')
  return [first, ...others] as const
}

export const noSuchDate = { notApplicable: 'The sheet has no row for what this rule is about.' }
