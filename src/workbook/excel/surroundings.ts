import { address, LAST_COLUMN, LAST_ROW } from '../../model/address'
import { foreignCells } from '../refused-writing'
import type { Block } from './block'

/** Asks which cells around a table hold something; of those above it, the first column holds our title lines. */
export function askAround(worksheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range[] {
  const sides: Block[] = [
    { row: 0, column: 1, rows: row, columns: LAST_COLUMN - 1 },
    { row, column: 0, rows, columns: column },
    { row, column: column + columns, rows, columns: LAST_COLUMN - column - columns },
    { row: row + rows, column: 0, rows: LAST_ROW - row - rows, columns: LAST_COLUMN }
  ]
  return sides
    .filter(side => side.rows > 0 && side.columns > 0)
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
