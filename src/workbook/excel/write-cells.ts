import { address } from '../../model/address'
import { type Area, areaOf, contains, rangeOf } from '../../model/area'
import { cellsProtected, formulaCells, mergedCell, noSheetToWrite, tableEdge } from '../refused-writing'
import { isSameName } from '../same-name'
import type { Change } from '../workbook'
import { type Batch, slices } from './batch'
import type { WriteCells } from './changes'
import type { FoundSheet } from './found-sheet'
import { type Stretch, stretchesOf } from './stretches'

/** Whether this Excel has a version of ExcelApi such as `1.13`. */
export type Supports = (version: string) => boolean

/** Cells that are to be written, and what Excel says of them before that. */
export interface Target {
  readonly change: WriteCells
  readonly sheet: FoundSheet
  readonly stretches: readonly AskedStretch[]
  /** Headings and totals of the sheet's tables. */
  readonly edges: readonly Excel.Range[]
}

interface AskedStretch {
  readonly stretch: Stretch
  readonly range: Excel.Range
  /** Null where this Excel can't tell: there a covered cell stays blank, whatever is written into it. */
  readonly merged: Excel.RangeAreas | null
}

/** What asking of one stretch takes of a request. */
const BYTES = 1500

/** Asks what stands in the cells that changes are about to write, what covers them, and where tables have their headings. */
export async function askAboutCells(
  batch: Batch,
  sheets: readonly FoundSheet[],
  tables: readonly Excel.Table[],
  changes: readonly Change[],
  supports: Supports
): Promise<Target[]> {
  const targets: Target[] = []
  for (const change of changes) {
    if (change.kind !== 'write-cells') continue
    const sheet = sheets.find(({ name }) => isSameName(name, change.sheet))
    if (!sheet) throw noSheetToWrite(change.sheet)
    const stretches: AskedStretch[] = []
    for (const stretch of stretchesOf(change.cells)) {
      await batch.makeRoomFor(BYTES)
      const range = cellsOf(sheet, stretch, 0, stretch.inputs.length)
      const merged = supports('1.13') ? range.getMergedAreasOrNullObject().load('address') : null
      stretches.push({ stretch, range: range.load('values,formulas'), merged })
    }
    const edges = tables.filter(table => table.worksheet.name === sheet.name).flatMap(edgesOf)
    targets.push({ change, sheet, stretches, edges })
  }
  return targets
}

function edgesOf(table: Excel.Table): Excel.Range[] {
  const edges = [
    ...(table.showHeaders ? [table.getHeaderRowRange()] : []),
    ...(table.showTotals ? [table.getTotalRowRange()] : [])
  ]
  return edges.map(edge => edge.untrack().load('rowIndex,columnIndex,columnCount'))
}

/** Throws where something that stands in the cells would be lost, or what is written would not be seen. */
export function refuseCells({ change, sheet, stretches, edges }: Target): void {
  if (change.cells.length === 0) return
  if (sheet.isProtected) throw cellsProtected(sheet.name)
  for (const { rowIndex, columnIndex, columnCount } of edges) {
    const row = rowIndex + 1
    const edge = { firstColumn: columnIndex, firstRow: row, lastColumn: columnIndex + columnCount - 1, lastRow: row }
    for (const { stretch } of stretches) {
      const cell = cellIn(stretch, edge)
      if (cell !== undefined) throw tableEdge(sheet.name, cell)
    }
  }
  for (const { stretch, range, merged } of stretches) {
    for (const block of blocksOf(merged)) {
      const covered = cellIn(stretch, block, (column, row) => column !== block.firstColumn || row !== block.firstRow)
      if (covered !== undefined) throw mergedCell(sheet.name, covered, rangeOf(block))
    }
    stretch.inputs.forEach((input, y) => {
      // Text that begins with = is given out alike as value and as formula; a formula is not its own result.
      const formula: unknown = range.formulas[y]?.[0]
      const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== range.values[y]?.[0]
      if (input !== null && isFormula) throw formulaCells(sheet.name, address(stretch.column, stretch.row + y + 1))
    })
  }
}

/** Writes the cells of a target; text as text, whatever it looks like. */
export async function writeCells(batch: Batch, { sheet, stretches }: Target): Promise<void> {
  for (const { stretch } of stretches) {
    for (const { from, rows, bytes } of slices(stretch.inputs)) {
      await batch.makeRoomFor(bytes + BYTES)
      cellsOf(sheet, stretch, from, rows.length).values = rows.map(input => [input])
    }
  }
}

function cellsOf({ proxy }: FoundSheet, { column, row }: Stretch, from: number, rows: number): Excel.Range {
  return proxy.getRangeByIndexes(row + from, column, rows, 1).untrack()
}

/** The first cell to be written that lies in a block, of those that are meant. */
function cellIn(
  { column, row: top, inputs }: Stretch,
  block: Area,
  isMeant: (column: number, row: number) => boolean = () => true
): string | undefined {
  const found = inputs.findIndex((input, y) => {
    const row = top + y + 1
    return input !== null && contains(block, column, row) && isMeant(column, row)
  })
  return found < 0 ? undefined : address(column, top + found + 1)
}

/** The blocks of an answer such as `Marks!A1:C1,Marks!D4:D5`. */
function blocksOf(merged: Excel.RangeAreas | null): Area[] {
  if (!merged || merged.isNullObject) return []
  return [...merged.address.matchAll(/!(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)(?=,|$)/g)].map(([, block = '']) => areaOf(block))
}
