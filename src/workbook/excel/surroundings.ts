import { address, LAST_COLUMN, LAST_ROW } from '../../model/address'
import { foreignCells } from '../refused-writing'
import { type Block, without } from './block'

/**
 * Asks which cells hold something that is neither in the table nor in a block of ours beside it; of those above the
 * table, the first column holds our title lines.
 */
export function askAround(worksheet: Excel.Worksheet, table: Block, blocks: readonly Block[]): Excel.Range[] {
  const whole: Block = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN }
  const title: Block = { row: 0, column: 0, rows: table.row, columns: 1 }
  return [title, table, ...blocks]
    .reduce((rest, ours) => rest.flatMap(piece => without(piece, ours)), [whole])
    .map(side => worksheet.getRangeByIndexes(side.row, side.column, side.rows, side.columns).untrack())
    .map(side => side.getUsedRangeOrNullObject(true).untrack().load('rowIndex,columnIndex,columnCount'))
}

interface Surrounded {
  readonly sheet: { readonly name: string; readonly proxy: Excel.Worksheet }
  readonly around: readonly Excel.Range[]
}

/** Throws where someone keeps cells of their own around a table of ours that is to be written anew or removed. */
export async function refuseForeignCells(context: Excel.RequestContext, tables: readonly Surrounded[]): Promise<void> {
  const found = tables.flatMap(({ sheet, around }) => around.filter(used => !used.isNullObject).map(used => ({ sheet, used })))
  const [first] = found
  if (!first) return
  const { sheet, used } = first
  // The corner of a used range may be blank, but none of its sides is.
  const top = sheet.proxy.getRangeByIndexes(used.rowIndex, used.columnIndex, 1, used.columnCount).untrack().load('formulas')
  await context.sync()
  const across = (top.formulas as readonly (readonly unknown[])[])[0]?.findIndex(formula => formula !== '') ?? 0
  throw foreignCells(sheet.name, address(used.columnIndex + Math.max(0, across), used.rowIndex + 1))
}
