import { address, columnIndex } from '../../../model/address'
import { foreignCells } from '../../refused-writing'
import { XmlScanner } from '../xml'
import type { PlacedTable } from './own-sheets'

/** Refuses to overwrite or remove a sheet that holds cells of others around our table: those would be lost. */
export function refuseForeignCells(worksheet: string, { range, sheet }: PlacedTable): void {
  const cell = cellOutside(worksheet, range)
  if (cell !== undefined) throw foreignCells(sheet.name, cell)
}

/** The first cell with a value that is neither in the table nor, in the first column above it, one of our title lines. */
function cellOutside(worksheet: string, range: string): string | undefined {
  const [first = position(''), last = first] = range.split(':').map(position)
  const isOurs = (column: number, row: number) =>
    row < first.row ? column === 0 : column >= first.column && column <= last.column && row <= last.row
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
      column = reference === undefined ? column + 1 : position(reference).column
    } else if ((tag.local === 'v' || tag.local === 'is' || tag.local === 'f') && !isOurs(column, row)) {
      return address(column, row)
    }
  }
  return undefined
}

function position(reference: string): { readonly column: number; readonly row: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(reference) ?? []
  return { column: columnIndex(letters), row: Number(digits) }
}
