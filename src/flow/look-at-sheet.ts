import { drain } from '../check/drain'
import { reportSheets } from '../check/engine'
import type { ReportedSheet } from '../model/report'
import { columnChoices, type ColumnChoice } from '../recognise/column-choices'
import { dictionary, type KindId } from '../recognise/dictionary'
import { readHeading } from '../recognise/heading'
import type { SheetMapping } from '../recognise/mapping'
import { nearestKind, type NearestKind } from '../recognise/nearest-kind'
import { suggestedColumn } from '../recognise/suggestion'
import type { TypedSheet } from '../recognise/typed-sheet'
import { loadRulebooks } from '../rules/register'
import type { Workbook } from '../workbook/workbook'
import { sheetsOfOurs } from '../write-back/settings-sheet'
import { readSettingsSheets, type ReadSheet } from './settings-sheets'
import { understand } from './understand'

/** What one sheet is taken for, before anything is checked. */
export interface SheetLook {
  readonly sheet: ReportedSheet
  /** As people call it: "Component marks"; null where it was not recognised. */
  readonly kindTitle: string | null
  /** As people know it: "Tech Awards guide 2025-26". */
  readonly guide: string | null
  /** Different learners; null where its rows name none. */
  readonly learners: number | null
  /** Letters of the columns that hold dates: only their meaning tells a date from a number. */
  readonly dateColumns: readonly string[]
  /** The kind by which headings can be mapped: the sheet's, the one asked for, or the nearest one; null where no heading is known at all. */
  readonly mappable: Mappable | null
  /** Nothing stands on it. */
  readonly empty: boolean
}

/** The headings of a sheet as a person may map them, by one kind of sheet. */
export interface Mappable {
  readonly kind: KindId
  readonly kindTitle: string
  /** In sheet order. */
  readonly headings: readonly LookedHeading[]
  /** What the sheet still lacks to be of the kind, such as `a column or label "Mark"`. */
  readonly lacks: readonly string[]
  /** What each of them may be taken for. */
  readonly choices: readonly ColumnChoice[]
}

export interface LookedHeading {
  readonly heading: string
  readonly letter: string
  /** What it is taken for; null where it was not understood, or is left out. */
  readonly taken: ColumnChoice | null
  /** True where a person settled it, or left it out. */
  readonly byHand: boolean
  readonly leftOut: boolean
  /** What an unknown heading is most likely a slip of. */
  readonly suggestion: ColumnChoice | null
}

export interface LookOptions {
  readonly signal?: AbortSignal | undefined
  readonly slice?: number | undefined
  /** Where the sheet is not recognised: the kind by which its headings are to be mapped. */
  readonly kind?: KindId | undefined
  /** Sheets that hold settings under another name, as a check has found them. */
  readonly settingsSheets?: readonly string[] | undefined
}

/** Every kind of sheet, for a person to choose from. */
export const kindChoices: readonly { readonly id: KindId; readonly title: string }[] = (Object.keys(dictionary) as KindId[]).map(id => ({
  id,
  title: dictionary[id].title
}))

/** Reads one sheet and recognises it as the workbook's settings say; null where it is a sheet of ours, or gone. */
export async function lookAtSheet(workbook: Workbook, name: string, { signal, slice, kind, settingsSheets }: LookOptions = {}): Promise<SheetLook | null> {
  const info = await workbook.describe()
  if (!info.sheets.some(sheet => sheet.name === name) || sheetsOfOurs(info).has(name)) return null
  const options = { ...(signal && { signal }) }
  const settings = await readSettingsSheets(workbook, info, { known: settingsSheets, ...options })
  const grid = settings.find(sheet => sheet.name === name)?.grid ?? (await workbook.read(name, options))
  const sheets = [{ name, grid }, ...settings.filter(sheet => sheet.name !== name)]
  const { typed, mapping } = await drain(understand({ sheets, dateSystem: info.dateSystem }), { signal, slice })
  const sheet = reportSheets(typed).find(reported => reported.name === name)
  const seen = typed.sheets.find(recognised => recognised.name === name)
  const ofSheet = mapping.of(name)
  if (!sheet) return null
  const empty = grid.rows.length === 0
  if (!seen) {
    const mappable = nearlyMappable({ name, grid }, ofSheet, kind)
    return { sheet, kindTitle: null, guide: null, learners: null, dateColumns: [], mappable, empty }
  }
  const books = await loadRulebooks([seen.rulebook])
  return {
    sheet,
    kindTitle: dictionary[seen.kind].title,
    guide: books.get(seen.rulebook)?.edition(seen.academicYear).title ?? null,
    learners: countLearners(seen),
    dateColumns: seen.columns.flatMap(({ id, letter }) => (letter !== null && isDate(seen.kind, id) ? [letter] : [])),
    mappable: mappableOf({ kind: seen.kind, headings: headingsOf(seen), lacks: [] }, ofSheet),
    empty
  }
}

function headingsOf({ columns, unrecognised, leftOutColumns }: TypedSheet): NearestKind['headings'] {
  const known = columns.flatMap(({ id, heading, letter }) => (letter === null ? [] : [{ id, heading, letter }]))
  const others = [...unrecognised, ...leftOutColumns].map(({ heading, letter }) => ({ id: null, heading, letter }))
  return [...known, ...others].sort((a, b) => a.letter.length - b.letter.length || (a.letter < b.letter ? -1 : 1))
}

function nearlyMappable(sheet: ReadSheet, mapping: SheetMapping | undefined, kind: KindId | undefined): Mappable | null {
  const nearest = nearestKind(sheet, mapping, kind)
  return nearest ? mappableOf(nearest, mapping) : null
}

function mappableOf({ kind, headings: read, lacks }: NearestKind, mapping: SheetMapping | undefined): Mappable {
  const choices = columnChoices(kind)
  const choiceOf = (id: string | null, heading: string): ColumnChoice | null =>
    id === null ? null : (choices.find(choice => choice.id === id) ?? { id, title: heading })
  const taken = new Set(read.flatMap(({ id }) => id ?? []))
  const headings = read.map(({ heading, letter, id }): LookedHeading => {
    const byHand = mapping?.holds(heading) ?? false
    const leftOut = mapping?.leavesOut({ text: heading }) ?? false
    const unknown = id === null && !leftOut ? readHeading(heading) : undefined
    const suggestion = unknown ? suggestedColumn(kind, unknown, taken) : null
    return { heading, letter, taken: choiceOf(id, heading), byHand, leftOut, suggestion: choiceOf(suggestion, heading) }
  })
  return { kind, kindTitle: dictionary[kind].title, headings, lacks, choices }
}

function countLearners(sheet: TypedSheet): number | null {
  const names = new Set(sheet.rows.map(row => sheet.identity(row)?.name))
  names.delete(undefined)
  return names.size > 0 ? names.size : null
}

function isDate(kind: KindId, id: string): boolean {
  const columns: Readonly<Record<string, { readonly type: unknown } | undefined>> = dictionary[kind].columns
  return columns[id]?.type === 'date'
}
