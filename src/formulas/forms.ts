import { columnIndex, LAST_COLUMN } from '../model/address'
import type { Area } from '../model/area'
import type { Formula } from './expression'
import type { KnownNames } from './known-names'
import { readFormula, UNREADABLE } from './read-formula'
import type { Place } from './sheet-area'

/** A formula as a sheet holds it. */
export interface WrittenFormula {
  readonly column: number
  readonly row: number
  /** null where it can't be read. */
  readonly text: string | null
  /** The cell that the text is written for, where a block of cells shares it. */
  readonly writtenAt: { readonly column: number; readonly row: number }
  /** The cells that the one formula fills. */
  readonly fills: Area | null
  /** Whether it may fill more cells, or fewer, when its value changes. */
  readonly spills: boolean
}

/** Formulas that say the same, each from where it stands: as when one is filled down a column. */
export interface Form {
  readonly sheet: string
  readonly formula: Formula
  /** Row by row. */
  readonly cells: readonly WrittenFormula[]
}

/** Sorts a sheet's formulas into forms, so that each is taken apart once. */
export function formsOf(sheet: string, formulas: readonly WrittenFormula[], known: KnownNames): readonly Form[] {
  const forms = new Map<string, { readonly formula: Formula; readonly cells: WrittenFormula[] }>()
  for (const written of formulas) {
    const at: Place = { sheet, ...written.writtenAt }
    const key = written.text === null ? '' : keyOf(written.text, at, written.row, known)
    const form = forms.get(key)
    if (form) form.cells.push(written)
    else forms.set(key, { formula: written.text === null ? UNREADABLE : readFormula(written.text, at, known), cells: [written] })
  }
  return Array.from(forms.values(), ({ formula, cells }) => ({ sheet, formula, cells: cells.sort((one, other) => one.row - other.row) }))
}

/** Text in quotes, or a reference to columns, to rows or to a cell, as far as it is not part of something else. */
const PARTS = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$\\?])(?:` +
    String.raw`(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\w.(!:$])|(\$?\d+:\$?\d+)(?![\w.(!:$])|` +
    String.raw`(\$?[A-Z]{1,3})(\$?[1-9]\d{0,6})(?![\w.(!\\]))`,
  'gi'
)

/** What a formula says, with its references counted from its own cell: alike for all of one form. */
function keyOf(text: string, at: Place, row: number, known: KnownNames): string {
  // In brackets stand names of columns, which may look like references.
  if (text.includes('[')) return keyWithTables(text, at, row, known)
  return text.replace(PARTS, (part: string, columns?: string, rows?: string, column?: string, ownRow?: string) => {
    if (columns !== undefined) return `\n${columns.split(':').map(each => columnKey(each, at)).join(':')}`
    if (rows !== undefined) return `\n${rows.split(':').map(each => rowKey(each, at)).join(':')}`
    // Beyond the last column it is a name.
    if (column === undefined || ownRow === undefined || columnIndex(column.replace('$', '')) >= LAST_COLUMN) return part
    return `\n${columnKey(column, at)}${rowKey(ownRow, at)}`
  })
}

function keyWithTables(text: string, at: Place, row: number, known: KnownNames): string {
  const around = text.replace(/[\w.]*\[(?:[^[\]]|\[[^\]]*\])*\]/g, '')
  const hasReferences = /[A-Z]\$?\d|:/i.test(around)
  return [text, hasReferences ? `${at.column},${at.row}` : '', known.tablesAt(at.sheet, row)].join('\n')
}

function columnKey(written: string, at: Place): string {
  return written.startsWith('$') ? written : `c${columnIndex(written) - at.column}`
}

function rowKey(written: string, at: Place): string {
  return written.startsWith('$') ? written : `r${Number(written) - at.row}`
}
