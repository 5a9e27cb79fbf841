import { drain } from '../check/drain'
import { reportSheets } from '../check/engine'
import type { ReportedSheet } from '../model/report'
import { dictionary, type KindId } from '../recognise/dictionary'
import { recognise } from '../recognise/recognise'
import type { TypedSheet } from '../recognise/typed-sheet'
import { loadRulebooks } from '../rules/register'
import { SIGNATURE, type Workbook } from '../workbook/workbook'

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
}

export interface LookOptions {
  readonly signal?: AbortSignal | undefined
  readonly slice?: number | undefined
}

/** Reads one sheet and recognises it; null where it is a sheet of ours, or gone. */
export async function lookAtSheet(workbook: Workbook, name: string, { signal, slice }: LookOptions = {}): Promise<SheetLook | null> {
  const { sheets, tables, dateSystem } = await workbook.describe()
  if (!sheets.some(sheet => sheet.name === name)) return null
  if (tables.some(table => table.sheet === name && table.name.startsWith(SIGNATURE))) return null
  const grid = await workbook.read(name, { ...(signal && { signal }) })
  const typed = await drain(recognise({ sheets: [{ name, grid }], dateSystem }), { signal, slice })
  const [sheet] = reportSheets(typed)
  const [seen] = typed.sheets
  if (!sheet) return null
  if (!seen) return { sheet, kindTitle: null, guide: null, learners: null, dateColumns: [] }
  const books = await loadRulebooks([seen.rulebook])
  return {
    sheet,
    kindTitle: dictionary[seen.kind].title,
    guide: books.get(seen.rulebook)?.edition(seen.academicYear).title ?? null,
    learners: countLearners(seen),
    dateColumns: seen.columns.flatMap(({ id, letter }) => (letter !== null && isDate(seen.kind, id) ? [letter] : []))
  }
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
