import { dayToSerial } from '../domain/dates'
import type { ScaleId } from '../domain/grades/grade'
import type { DateSystem } from '../model/grid'
import type { KindId } from '../recognise/dictionary'
import { kinds } from '../recognise/heading-index'
import type { ColumnSpec } from '../recognise/kind'
import { NO_RULEBOOK } from '../recognise/rulebooks'
import type { CellWrite, NewSheet, NewSheetColumn } from '../workbook/workbook'
import { formOf } from './column-form'
import { explained } from './explained'
import { keyDateRows, recordRows } from './guide-rows'
import { settingRows } from './setting-rows'
import { isFamilyWithStarters, starters } from './starter-members'

export interface TemplateOptions {
  /** Of the awarding body's grades: those to choose from, and those to count. */
  readonly scale?: ScaleId
  /** The guide whose rows a checklist or a list of dates begins with; all where none is named. */
  readonly rulebook?: string | undefined
  readonly dateSystem?: DateSystem
}

/** Said by another column, or by a label above the table. */
const LEFT_OUT: ReadonlySet<string> = new Set(['last-name', 'first-name', 'centre-number'])

const HOW_TO = 'Click a cell below a heading to see what belongs there.'
const DELETE = 'Columns that you do not need can be deleted.'

interface TemplateColumn {
  readonly id: string
  readonly column: NewSheetColumn
}

/** A sheet of a kind, ready to be filled in: its headings, lists, formats, and a sentence on every column. */
export function templateOf(kind: KindId, { scale = 'single', rulebook, dateSystem = 1900 }: TemplateOptions = {}): NewSheet {
  const { title } = kinds[kind]
  const columns = columnsOf(kind, scale)
  const rows = rowsOf(kind, rulebook, dateSystem)
  return {
    name: title,
    above: [[title], [kind === 'settings' ? HOW_TO : `${HOW_TO} ${DELETE}`], ...labelsOf(kind)],
    columns: columns.map(({ column }) => column),
    rows: rows.map(row => columns.map(({ id }) => row[id] ?? null))
  }
}

function columnsOf(kind: KindId, scale: ScaleId): readonly TemplateColumn[] {
  const sentences: Readonly<Record<string, string>> = explained[kind]
  return Object.entries(kinds[kind].columns).flatMap(([id, spec]) => {
    if (LEFT_OUT.has(id)) return []
    const form = { ...formOf(id, spec, scale), prompt: sentences[id] ?? '' }
    return headingsOf(id, spec, scale).map(heading => ({ id, column: { heading, width: widthOf(id, heading, spec), ...form } }))
  })
}

function headingsOf(id: string, { heading, pattern }: ColumnSpec, scale: ScaleId): readonly string[] {
  const family = id.replace(':*', '')
  if (!pattern || !isFamilyWithStarters(family)) return [heading]
  return starters[family].members(scale).map(starters[family].heading)
}

/** What stands above the table: the guide where the kind has one, the year, and what is said once for all rows. */
function labelsOf(kind: KindId): readonly (readonly (string | null)[])[] {
  const { rulebook, labels } = kinds[kind]
  if (kind === 'settings') return []
  return [
    ...(rulebook === NO_RULEBOOK ? [] : [['Rulebook:', rulebook]]),
    ...['Centre number', 'Academic year', ...Object.values(labels).map(({ heading }) => heading)].map(heading => [`${heading}:`, null])
  ]
}

function rowsOf(kind: KindId, rulebook: string | undefined, dateSystem: DateSystem): readonly Readonly<Record<string, CellWrite['value']>>[] {
  const serial = (day: number) => dayToSerial(day, dateSystem)
  switch (kind) {
    case 'key-dates': return keyDateRows(rulebook, serial)
    case 'records-checklist': return recordRows(rulebook, serial)
    case 'settings': return settingRows()
    default: return []
  }
}

/** In characters: wide enough for what is typed, and for the longest word of the heading. */
function widthOf(id: string, heading: string, { type }: ColumnSpec): number {
  const longestWord = Math.max(...heading.split(' ').map(({ length }) => length))
  return Math.max(longestWord + 3, WIDE[id] ?? WIDTHS[typeof type === 'string' ? type : 'enum'] ?? 12)
}

/** Columns of running text. */
const WIDE: Readonly<Record<string, number | undefined>> = { note: 56, item: 48, event: 40, setting: 34, value: 34 }

const WIDTHS: Readonly<Record<string, number | undefined>> = { text: 24, enum: 18, list: 20, people: 22, suite: 26, date: 13 }
