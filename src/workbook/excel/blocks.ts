import { blockArea } from '../sheet-plan'
import type { Block, TableSheet } from '../workbook'
import { type Batch, slices } from './batch'
import { inputOf } from './literal'
import { setNames } from './own-names'
import type { FoundTable, Snapshot } from './snapshot'
import { widthInPoints } from './table-look'

const HEADING_FILL = '#1F4E78'
const HEADING_TEXT = '#FFFFFF'

/** Takes away the charts on a sheet of ours, and what the blocks beside its table hold. */
export function clearFigures({ sheet, blocks, charts }: FoundTable): void {
  for (const chart of charts) chart.delete()
  for (const { row, column, rows, columns } of blocks) {
    sheet.proxy.getRangeByIndexes(row, column, rows, columns).untrack().clear()
  }
}

/**
 * Writes the blocks of a sheet. Each has its name before it has anything else: by that the next run knows the cells for
 * ours, wherever this one stops.
 */
export async function writeBlocks(
  batch: Batch,
  { names }: Snapshot,
  worksheet: Excel.Worksheet,
  sheetName: string,
  sheet: TableSheet
): Promise<void> {
  const { blocks = [] } = sheet
  setNames(batch.context.workbook, names, sheetName, blocks.map(block => ({ name: block.name, cells: blockArea(block) })))
  for (const block of blocks) {
    await writeValues(batch, worksheet, block)
    setLook(worksheet, block, sheet.columns.length)
  }
}

async function writeValues(batch: Batch, worksheet: Excel.Worksheet, block: Block): Promise<void> {
  const { firstColumn, firstRow, lastColumn } = blockArea(block)
  const width = lastColumn - firstColumn + 1
  const inputs = block.values.map(row => Array.from({ length: width }, (_, index) => inputOf(row[index])))
  for (const slice of slices(inputs)) {
    await batch.makeRoomFor(slice.bytes)
    const area = worksheet.getRangeByIndexes(firstRow - 1 + slice.from, firstColumn, slice.rows.length, width).untrack()
    area.formulas = slice.rows.map(row => [...row])
  }
}

function setLook(worksheet: Excel.Worksheet, block: Block, tableColumns: number): void {
  const { firstColumn, firstRow, lastColumn } = blockArea(block)
  const headings = block.headed === true ? 1 : 0
  const body = block.values.length - headings
  block.columns?.forEach(({ numberFormat, width }, index) => {
    const column = firstColumn + index
    if (numberFormat !== undefined && body > 0) {
      const cells = worksheet.getRangeByIndexes(firstRow - 1 + headings, column, body, 1).untrack()
      cells.numberFormat = Array.from({ length: body }, () => [numberFormat])
    }
    if (width !== undefined && column >= tableColumns) {
      worksheet.getRangeByIndexes(firstRow - 1, column, 1, 1).untrack().format.columnWidth = widthInPoints(width)
    }
  })
  if (headings === 0) return
  const { format } = worksheet.getRangeByIndexes(firstRow - 1, firstColumn, 1, lastColumn - firstColumn + 1).untrack()
  format.fill.color = HEADING_FILL
  format.font.color = HEADING_TEXT
  format.font.bold = true
  format.wrapText = true
}
