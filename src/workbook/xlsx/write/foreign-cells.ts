import { address, columnIndex } from '../../../model/address'
import { type Area, contains, readArea } from '../../../model/area'
import { foreignCells } from '../../refused-writing'
import { XmlScanner } from '../xml'
import type { PlacedTable } from './own-sheets'

/**
 * Refuses to overwrite or remove a sheet that holds cells of others around our table and the ranges to which names of
 * ours refer: those would be lost.
 */
export function refuseForeignCells(worksheet: string, { range, sheet }: PlacedTable, named: readonly string[]): void {
  const cell = cellOutside(worksheet, [range, ...named].flatMap(each => readArea(each) ?? []))
  if (cell !== undefined) throw foreignCells(sheet.name, cell)
}

/** The first cell with a value that is neither in our areas, the table's first, nor in the first column above it. */
function cellOutside(worksheet: string, ours: readonly Area[]): string | undefined {
  const headingRow = ours[0]?.firstRow ?? 1
  const isOurs = (column: number, row: number) =>
    (row < headingRow && column === 0) || ours.some(area => contains(area, column, row))
  const tag = new XmlScanner(worksheet)
  let row = 0
  let column = -1
  while (tag.next()) {
    if (tag.kind === 'close') continue
    if (tag.local === 'row') {
      row = Number(tag.attribute('r') ?? row + 1)
      column = -1
    } else if (tag.local === 'c') {
      const reference = tag.attribute('r')
      column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ''))
    } else if ((tag.local === 'v' || tag.local === 'is' || tag.local === 'f') && !isOurs(column, row)) {
      return address(column, row)
    }
  }
  return undefined
}
