import { address, columnIndex } from '../../../model/address'
import { Problem } from '../../../model/problem'
import { XmlScanner } from '../xml'
import type { PlacedTable } from './own-sheets'

/**
 * Refuses to overwrite or remove a sheet on which someone keeps cells of their own beside or below our table, or to
 * which they have moved it: those would be lost.
 */
export function refuseForeignCells(worksheet: string, { range, sheet }: PlacedTable): void {
  const cell = cellOutside(worksheet, range)
  if (cell === undefined) return
  throw new Problem(
    `The sheet ${sheet.name} also holds cells outside our table, such as ${cell}, which would be lost: move them to another sheet and try again.`,
    'foreign-cells'
  )
}

/** The first cell with a value that is right of the table or below it. What is above are the title lines. */
function cellOutside(worksheet: string, range: string): string | undefined {
  const last = position(range.slice(range.indexOf(':') + 1))
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
    } else if ((tag.local === 'v' || tag.local === 'is' || tag.local === 'f') && (column > last.column || row > last.row)) {
      return address(column, row)
    }
  }
  return undefined
}

function position(reference: string): { readonly column: number; readonly row: number } {
  const [, letters = 'A', digits = '1'] = /^\$?([A-Za-z]+)\$?(\d+)$/.exec(reference) ?? []
  return { column: columnIndex(letters), row: Number(digits) }
}
