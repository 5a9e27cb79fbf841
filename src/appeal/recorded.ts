import { formatDay } from '../domain/dates'
import type { AppealLine } from '../model/appeal'
import { showValue } from '../model/cell'
import { kinds } from '../recognise/heading-index'
import type { ColumnType } from '../recognise/kind'
import type { Column, Row, TypedSheet } from '../recognise/typed-sheet'

const DAYS = ['date', 'date-or-open', 'tick-or-date', 'yes-no-or-date'] as const satisfies readonly ColumnType[]

/** A sheet of any kind, as far as telling what it says goes. */
export type AnySheet = Pick<TypedSheet, 'name' | 'kind' | 'columns'>

/** What to tell of a row. */
interface Telling {
  /** Columns that a reviewer asks for, in this order: what is not there is told as not recorded. */
  readonly asked: readonly string[]
  /** Columns that are told elsewhere on the page. */
  readonly elsewhere: readonly string[]
}

/** A line for each column that is asked for, then one for each other that the row fills. */
export function linesOf(sheet: AnySheet, row: Row, telling: Telling): readonly AppealLine[] {
  const asked = telling.asked.map(id => {
    const column = columnOf(sheet, id)
    const line = { what: nameOf(sheet, id), says: column ? said(sheet, column, row) : null }
    return { ...line, place: column?.letter == null ? null : { sheet: sheet.name, cell: column.cell(row) } }
  })
  const others = otherColumns(sheet, telling).flatMap(column => {
    const says = said(sheet, column, row)
    return says === null ? [] : [{ what: nameOf(sheet, column.id), says, place: { sheet: sheet.name, cell: column.cell(row) } }]
  })
  return [...asked, ...others]
}

/** The same in one sentence; what is asked for and not there comes last. */
export function sentenceOf(sheet: AnySheet, row: Row, telling: Telling): string {
  const lines = linesOf(sheet, row, telling)
  const missing = lines.filter(({ says }) => says === null).map(({ what }) => inSentence(what))
  const told = lines.flatMap(({ what, says }) => (says === null ? [] : `${inSentence(what)}: ${says}`))
  return [...told, ...(missing.length === 0 ? [] : [`not recorded: ${missing.join(', ')}`])].join('; ')
}

/** What a cell says as a person reads it; null where it says nothing. What can't be understood is told as typed. */
export function saidIn(sheet: AnySheet, id: string, row: Row): string | null {
  const column = columnOf(sheet, id)
  return column ? said(sheet, column, row) : null
}

export function columnOf(sheet: AnySheet, id: string): Column | undefined {
  return sheet.columns.find(column => column.id === id)
}

/** Labels stand for the whole sheet: only those that are asked for are told of a learner. */
function otherColumns(sheet: AnySheet, { asked, elsewhere }: Telling): readonly Column[] {
  return sheet.columns.filter(({ id, letter }) => letter !== null && !asked.includes(id) && !elsewhere.includes(id))
}

function said(sheet: AnySheet, column: Column, row: Row): string | null {
  if (column.isBlank(row)) return null
  const [value, type] = [column.value(row), typeOf(sheet, column.id)]
  if (typeof value === 'number' && DAYS.some(one => one === type)) return formatDay(value)
  if (typeof value === 'number' && type === 'share') return `${Math.round(value * 1000) / 10}%`
  if (typeof value === 'string' && type === 'candidate-number') return value
  const raw = column.raw(row)
  return typeof raw === 'boolean' ? (raw ? 'yes' : 'no') : showValue(raw).trim()
}

function typeOf({ kind }: AnySheet, id: string): ColumnType | undefined {
  return kinds[kind].columns[id]?.type ?? kinds[kind].labels[id]?.type
}

/** By the dictionary's heading, so that one name stands for all spellings; families by their own. */
function nameOf(sheet: AnySheet, id: string): string {
  const { columns, labels } = kinds[sheet.kind]
  return columns[id]?.heading ?? labels[id]?.heading ?? columnOf(sheet, id)?.heading ?? id
}

/** "Evidence date" within a sentence is "evidence date"; "IV name" stays. */
function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}
