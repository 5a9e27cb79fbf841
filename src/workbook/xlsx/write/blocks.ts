import { address } from '../../../model/address'
import { blockArea } from '../../sheet-plan'
import type { Block, TableSheet, WriteValue } from '../../workbook'
import { type CellLook, GENERAL, type LookBook } from './cell-look'
import { columnXml } from './column-width'
import { linesOf, wrappedHeight } from './row-height'
import { cellXml, type RowPiece } from './sheet-cells'

/** How wide a column is in characters when nobody has said so. */
const STANDARD_WIDTH = 8.43

/** What the blocks of a sheet put into its rows. */
export function blockRows(sheet: TableSheet, looks: LookBook): RowPiece[] {
  const widths = widthsBeyondTable(sheet)
  const widthOf = (column: number) => sheet.columns[column]?.width ?? widths.get(column) ?? STANDARD_WIDTH
  return (sheet.blocks ?? []).flatMap(block => {
    const { firstColumn, firstRow } = blockArea(block)
    return block.values.map((values, index) => {
      const isHeading = index === 0 && block.headed === true
      const row = firstRow + index
      const cells = values.map((value, at) => ({
        column: firstColumn + at,
        xml: cellXml(address(firstColumn + at, row), value, lookOf(block, at, isHeading), looks)
      }))
      const lines = isHeading ? Math.max(...values.map((value, at) => linesIn(value, widthOf(firstColumn + at)))) : 1
      return { row, cells, height: wrappedHeight(lines, looks) }
    })
  })
}

/** Columns that blocks make wide, to the right of the table's own. */
export function blockColumns(sheet: TableSheet): string[] {
  const widths = [...widthsBeyondTable(sheet)].sort(([one], [other]) => one - other)
  return widths.map(([column, width]) => columnXml(column, width))
}

function widthsBeyondTable({ columns, blocks = [] }: TableSheet): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const block of blocks) {
    block.columns?.forEach(({ width }, at) => {
      const column = blockArea(block).firstColumn + at
      if (width !== undefined && column >= columns.length) widths.set(column, Math.max(width, widths.get(column) ?? 0))
    })
  }
  return widths
}

function lookOf({ columns = [] }: Block, at: number, isHeading: boolean): CellLook {
  return isHeading
    ? { role: 'heading', wrap: true, numberFormat: GENERAL, literal: false }
    : { role: 'body', wrap: false, numberFormat: columns[at]?.numberFormat ?? GENERAL, literal: false }
}

function linesIn(value: WriteValue, width: number): number {
  return typeof value === 'string' ? linesOf(value, width) : 1
}
