import { freeSheetName } from '../sheet-name'
import { type ColumnName, headingRowOf, type TableSheet } from '../workbook'
import { type Batch, slices } from './batch'
import { clearFigures, writeBlocks } from './blocks'
import type { PutSheet } from './changes'
import { addCharts } from './charts'
import { inputOf } from './literal'
import { dropNames, type NamedCells, setNames } from './own-names'
import { type FoundTable, hasColumnsOf, type Snapshot, tableNamed } from './snapshot'
import { setLook } from './table-look'
import { isUnfinishedName, UNFINISHED, unfinishedName } from './unfinished'

/** What is left to do once all else is done: from then on the sheet counts as written. */
export type Finish = () => void

/** Where a sheet of ours is written. */
interface Place {
  readonly worksheet: Excel.Worksheet
  readonly table: Excel.Table
  /** The sheet's name while it is written. */
  readonly name: string
  /** As no person makes a sheet without a program; one that is merely hidden stays so. */
  readonly isVeryHidden: boolean
  /** Rows of the table's last writing, below the new ones. */
  readonly oldRows: number
}

/**
 * Adds a sheet of ours, or writes the one that holds its table anew. There the new rows are written above the old ones,
 * which go last: so people's decisions stand in the workbook at every moment.
 */
export async function putSheet(batch: Batch, snapshot: Snapshot, change: PutSheet): Promise<Finish> {
  const { sheet, names } = change
  const { workbook } = batch.context
  const headingRow = headingRowOf(sheet)
  const rows = rowCount(sheet)
  const found = tableNamed(snapshot, sheet.table)
  // A table whose columns someone moved or deleted can’t be kept: a new sheet takes the place of its own.
  const outdated = found && !hasColumnsOf(found, sheet) ? found : undefined
  // Before any row moves: charts and figures stay where they are no longer.
  if (found) clearFigures(found)
  const place = found && !outdated ? makeRoom(found, sheet) : addSheet(workbook, snapshot, sheet)
  const { worksheet, table, name, oldRows, isVeryHidden } = place

  worksheet.getRangeByIndexes(headingRow, 0, rows, sheet.columns.length).untrack().clear('Formats')
  await writeRows(batch, worksheet, sheet)
  setLook(worksheet, sheet, { headingRow, rows })
  const wanted = [...names, ...(sheet.blocks ?? [])].map(named => named.name)
  for (const place of [name, ...(outdated ? [outdated.sheet.name] : [])]) dropNames(snapshot.names, place, wanted)
  setNames(workbook, snapshot.names, name, names.map(column => columnCells(sheet, column)))
  if (oldRows > 0) rowsAt(worksheet, headingRow + rows + 1, oldRows).delete('Up')
  // Only now: a table of this name holds all its rows.
  else if (!outdated) table.name = sheet.table
  await writeBlocks(batch, snapshot, worksheet, name, sheet)
  await addCharts(batch, worksheet, sheet)

  return () => {
    if (outdated) {
      outdated.sheet.proxy.delete()
      table.name = sheet.table
    }
    if (isVeryHidden) worksheet.visibility = 'Visible'
    // Only now: a sheet that can't be seen has no window whose panes could be frozen.
    worksheet.freezePanes.freezeRows(headingRow)
    writeTitle(worksheet, sheet)
    // Last: by the other name, the next run knows that this one was not finished.
    if (isUnfinishedName(name)) worksheet.name = freeName(sheet.name, snapshot, { replaced: outdated })
  }
}

/** Says in a sheet of ours that it is being written; `headingRow` is counted from 0. */
export function markUnfinished(worksheet: Excel.Worksheet, headingRow: number): void {
  if (headingRow > 0) worksheet.getRange('A1').untrack().values = [[UNFINISHED]]
}

/** Makes room for the new rows between the headings of a table and its old rows, and moves its headings to their row. */
function makeRoom(found: FoundTable, sheet: TableSheet): Place {
  const { proxy: table, rows: oldRows } = found
  const { proxy: worksheet, name, visibility } = found.sheet
  const headingRow = headingRowOf(sheet)
  const missing = headingRow - (found.headingRow + 1)
  table.clearFilters()
  table.showTotals = false
  // The first row stays in its place, for it says that the sheet is unfinished.
  if (missing > 0) rowsAt(worksheet, Math.min(2, found.headingRow + 1), missing).insert('Down').untrack()
  if (missing < 0) rowsAt(worksheet, 2, -missing).delete('Up')
  markUnfinished(worksheet, headingRow)
  rowsAt(worksheet, headingRow + 1, rowCount(sheet)).insert('Down').untrack()
  return { worksheet, table, name, isVeryHidden: visibility === 'VeryHidden', oldRows }
}

function addSheet(workbook: Excel.Workbook, snapshot: Snapshot, sheet: TableSheet): Place {
  const name = freeName(unfinishedName(sheet.table), snapshot)
  const worksheet = workbook.worksheets.add(name)
  worksheet.visibility = 'VeryHidden'
  const headingRow = headingRowOf(sheet)
  markUnfinished(worksheet, headingRow)
  const headings = sheet.columns.map(({ heading }) => inputOf(heading))
  worksheet.getRangeByIndexes(headingRow - 1, 0, 1, headings.length).untrack().values = [headings]
  const area = worksheet.getRangeByIndexes(headingRow - 1, 0, 1 + rowCount(sheet), headings.length).untrack()
  const table = worksheet.tables.add(area, true)
  table.style = 'TableStyleMedium2'
  return { worksheet, table, name, isVeryHidden: true, oldRows: 0 }
}

function columnCells(sheet: TableSheet, { name, heading }: ColumnName): NamedCells {
  const column = sheet.columns.findIndex(other => other.heading === heading)
  const headingRow = headingRowOf(sheet)
  const rows = { firstRow: headingRow + 1, lastRow: headingRow + rowCount(sheet) }
  return { name, cells: { firstColumn: column, lastColumn: column, ...rows } }
}

async function writeRows(batch: Batch, worksheet: Excel.Worksheet, sheet: TableSheet): Promise<void> {
  const { columns } = sheet
  const rows = sheet.rows.length === 0 ? [[]] : sheet.rows
  const inputs = rows.map(row => columns.map((_, index) => inputOf(row[index])))
  for (const slice of slices(inputs)) {
    await batch.makeRoomFor(slice.bytes)
    const top = headingRowOf(sheet) + slice.from
    const area = worksheet.getRangeByIndexes(top, 0, slice.rows.length, columns.length).untrack()
    area.formulas = slice.rows.map(row => [...row])
  }
}

function writeTitle(worksheet: Excel.Worksheet, sheet: TableSheet): void {
  const [title = '', ...lines] = sheet.title
  const between = headingRowOf(sheet) - 2
  if (between > 0) rowsAt(worksheet, 2, between).clear()
  if (lines.length > 0) {
    worksheet.getRangeByIndexes(1, 0, lines.length, 1).untrack().values = lines.map(line => [inputOf(line)])
  }
  const first = worksheet.getRange('A1').untrack()
  first.format.font.bold = true
  first.format.font.size = 14
  first.values = [[inputOf(title)]]
}

/** A table has at least one row, if only a blank one. */
function rowCount({ rows }: TableSheet): number {
  return Math.max(1, rows.length)
}

/** Whole rows of a sheet, `first` as printed. */
function rowsAt(worksheet: Excel.Worksheet, first: number, count: number): Excel.Range {
  return worksheet.getRange(`${first}:${first + count - 1}`).untrack()
}

interface NameOptions {
  /** Whose sheet goes. */
  readonly replaced?: FoundTable | undefined
  /** Names given to other sheets in the same run. */
  readonly given?: readonly string[]
}

export function freeName(wanted: string, { sheets, leftovers }: Snapshot, { replaced, given = [] }: NameOptions = {}): string {
  const staying = sheets.filter(sheet => !leftovers.includes(sheet) && sheet !== replaced?.sheet)
  return freeSheetName(wanted, [...staying.map(({ name }) => name), ...given])
}
