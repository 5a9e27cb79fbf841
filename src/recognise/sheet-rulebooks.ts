import { showValue } from '../model/cell'
import { BY_WORKBOOK, chooseRulebook, lastResort, maySpeakFor, type RowClues, type RulebookChoice, type SheetClues } from './choose-rulebook'
import type { KindId } from './dictionary'
import { kinds } from './heading-index'
import { NO_RULEBOOK } from './rulebooks'
import type { Column, Row, TypedSheet } from './typed-sheet'

/** A sheet in all but the guides that it belongs to. */
export type UndecidedSheet = Omit<TypedSheet, 'rulebook' | 'rulebookReason' | 'rulebooks' | 'isUnder'>

export interface BuiltSheet {
  readonly sheet: UndecidedSheet
  readonly clues: SheetClues
  /** What labels say for all rows. */
  readonly labelled: RowClues
}

interface Answer {
  readonly clues: RowClues
  readonly choice: RulebookChoice
}

/** What a sheet's rows say, each different answer once. */
interface Said {
  readonly sheet: UndecidedSheet
  readonly answers: ReadonlyMap<string, Answer>
  readonly keyOf: (row: Row) => string
  /** Whether a column, not a label alone, tells the awarding body. */
  readonly tellsBodies: boolean
}

/** Gives sheets the guides that they belong to; those that don't tell themselves belong to those of the others. */
export function underRulebooks(sheets: readonly BuiltSheet[]): TypedSheet[] {
  const said = sheets.map(answersOf)
  const ids = said.flatMap(({ answers }) => [...answers.values()].map(({ choice }) => choice.id))
  const ofWorkbook = [...new Set(ids)].filter(id => id !== NO_RULEBOOK && id !== BY_WORKBOOK)
  return said.map(one => decide(one, ofWorkbook))
}

function answersOf({ sheet, clues, labelled }: BuiltSheet): Said {
  const columnOf = (...ids: readonly (string | undefined)[]) => sheet.columns.find(({ id, letter }) => ids.includes(id) && letter !== null)
  const awardingBody = columnOf('awarding-body')
  const suite = columnOf('suite')
  const specificationYear = columnOf('specification-year', 'first-teach-year')
  const entry = columnOf(kinds[sheet.kind].entries)
  const telling = [awardingBody, suite, specificationYear, entry].filter(column => column !== undefined)
  const keyOf = (row: Row) => telling.map(column => textIn(column, row) ?? '').join('\n')
  const answers = new Map<string, Answer>()
  const add = (key: string, said: RowClues) => answers.set(key, { clues: said, choice: chooseRulebook(clues, said) })
  for (const row of telling.length > 0 ? sheet.rows : []) {
    const key = keyOf(row)
    if (answers.has(key)) continue
    add(key, {
      awardingBody: textIn(awardingBody, row) ?? labelled.awardingBody,
      suite: textIn(suite, row) ?? labelled.suite,
      specificationYear: textIn(specificationYear, row),
      entry: textIn(entry, row)
    })
  }
  if (answers.size === 0) add('', labelled)
  return { sheet, answers, keyOf, tellsBodies: awardingBody !== undefined }
}

/** As typed. */
function textIn(column: Column | undefined, row: Row): string | undefined {
  const value = column?.raw(row) ?? null
  const text = typeof value === 'object' ? '' : showValue(value).trim()
  return text === '' ? undefined : text
}

interface Decided {
  readonly ids: readonly string[]
  readonly reason: string
  readonly otherwise?: string
}

function decide({ sheet, answers, keyOf, tellsBodies }: Said, ofWorkbook: readonly string[]): TypedSheet {
  const decided = new Map([...answers].map(([key, answer]) => [key, settle(sheet.kind, answer, ofWorkbook)] as const))
  const all = [...decided.values()]
  // Rows of another awarding body are for the one rule of the guide that says so.
  const others = all.flatMap(({ otherwise }) => (tellsBodies && otherwise !== undefined ? otherwise : []))
  const rulebooks = [...new Set([...all.flatMap(({ ids }) => ids), ...others])]
  const first = all.find(({ ids }) => ids.length > 0) ?? all[0]
  const isByRows = rulebooks.length > 1 && new Set(all.map(({ reason }) => reason)).size > 1
  return {
    ...sheet,
    rulebook: rulebooks[0] ?? NO_RULEBOOK,
    rulebookReason: isByRows ? 'By what its rows say.' : (first?.reason ?? ''),
    rulebooks,
    isUnder: (row, rulebook) => decided.get(keyOf(row))?.ids.includes(rulebook) ?? false
  }
}

function settle(kind: KindId, { clues, choice }: Answer, ofWorkbook: readonly string[]): Decided {
  if (choice.id === NO_RULEBOOK) return { ...choice, ids: [] }
  if (choice.id !== BY_WORKBOOK) return { ...choice, ids: [choice.id] }
  const ids = ofWorkbook.filter(id => maySpeakFor(id, clues))
  if (ids.length > 0) return { ids, reason: "By the workbook's other sheets." }
  const last = lastResort(kind, clues)
  return { ids: last.id === NO_RULEBOOK ? [] : [last.id], reason: last.reason }
}
