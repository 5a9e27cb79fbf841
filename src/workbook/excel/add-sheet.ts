import { layOutNewSheet, listSource, type NewSheetLayout, NOT_LISTED, promptTitle } from '../new-sheet-plan'
import type { NewSheet, NewSheetColumn } from '../workbook'
import { type Batch, slices } from './batch'
import type { AddSheet } from './changes'
import { inputOf } from './literal'
import { type Finish, freeName } from './put-sheet'
import type { Snapshot } from './snapshot'
import { widthInPoints } from './table-look'
import { unfinishedName } from './unfinished'

const HEADING_FILL = '#1F4E78'

/** The name of the sheet while it is written: what an interrupted run leaves is never seen, and the next run removes it. */
const UNFINISHED_NAME = unfinishedName('CentreCheck_NewSheet')

/** Adds a sheet that is the person's own; `given` are the names given in this run. It is hidden, under a name of ours, until all of it is there. */
export async function addSheet(batch: Batch, snapshot: Snapshot, { sheet }: AddSheet, given: string[]): Promise<Finish> {
  const layout = layOutNewSheet(sheet)
  const nameFor = (wanted: string) => {
    const name = freeName(wanted, snapshot, { given })
    given.push(name)
    return name
  }
  const worksheet = batch.context.workbook.worksheets.add(nameFor(UNFINISHED_NAME))
  worksheet.visibility = 'VeryHidden'
  writeAbove(worksheet, sheet)
  writeHeadings(worksheet, sheet, layout)
  await writeRows(batch, worksheet, sheet, layout)
  sheet.columns.forEach((column, index) => { makeReady(worksheet, column, index, layout) })
  return () => {
    worksheet.name = nameFor(sheet.name)
    worksheet.visibility = 'Visible'
    // Only now: a sheet that can't be seen has no window whose panes could be frozen.
    worksheet.freezePanes.freezeRows(layout.headingRow)
  }
}

function writeAbove(worksheet: Excel.Worksheet, { above }: NewSheet): void {
  const width = Math.max(...above.map(({ length }) => length))
  const area = worksheet.getRangeByIndexes(0, 0, above.length, width).untrack()
  area.values = above.map(values => Array.from({ length: width }, (_, index) => inputOf(values[index])))
  const title = worksheet.getRange('A1').untrack()
  title.format.font.bold = true
  title.format.font.size = 14
}

function writeHeadings(worksheet: Excel.Worksheet, { columns }: NewSheet, { headingRow }: NewSheetLayout): void {
  const cells = worksheet.getRangeByIndexes(headingRow - 1, 0, 1, columns.length).untrack()
  cells.values = [columns.map(({ heading }) => inputOf(heading))]
  cells.format.font.bold = true
  cells.format.font.color = '#FFFFFF'
  cells.format.fill.color = HEADING_FILL
  cells.format.wrapText = true
}

async function writeRows(batch: Batch, worksheet: Excel.Worksheet, { columns, rows }: NewSheet, { firstRow }: NewSheetLayout): Promise<void> {
  const inputs = rows.map(row => columns.map((_, index) => inputOf(row[index])))
  for (const slice of slices(inputs)) {
    await batch.makeRoomFor(slice.bytes)
    const area = worksheet.getRangeByIndexes(firstRow - 1 + slice.from, 0, slice.rows.length, columns.length).untrack()
    area.values = slice.rows.map(row => [...row])
  }
}

function makeReady(worksheet: Excel.Worksheet, column: NewSheetColumn, index: number, { firstRow, lastRow }: NewSheetLayout): void {
  const { width, numberFormat, prompt, choices } = column
  const rows = lastRow - firstRow + 1
  const cells = worksheet.getRangeByIndexes(firstRow - 1, index, rows, 1).untrack()
  cells.format.columnWidth = widthInPoints(width)
  cells.format.wrapText = true
  cells.format.verticalAlignment = 'Top'
  if (numberFormat !== undefined) cells.numberFormat = Array.from({ length: rows }, () => [numberFormat])
  // A prompt can't stand without a rule in all programs: TRUE lets everything pass.
  cells.dataValidation.rule = choices
    ? { list: { inCellDropDown: true, source: listSource(choices.values) } }
    : { custom: { formula: '=TRUE' } }
  cells.dataValidation.prompt = { showPrompt: true, title: promptTitle(column), message: prompt }
  cells.dataValidation.errorAlert = { showAlert: choices?.asks === true, style: 'Warning', ...NOT_LISTED }
}
