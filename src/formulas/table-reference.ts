import type { ReferenceStructXlsx } from '@borgar/fx/xlsx'
import type { Reference } from './expression'
import type { KnownNames } from './known-names'
import type { Place } from './sheet-area'

/** What `Marks[Total]` or `Marks[[#This Row],[Unit 1]]` names; null where the table, its column or its part is not known. */
export function tableReference(read: ReferenceStructXlsx | undefined, at: Place, known: KnownNames): Reference | null {
  const table = known.table(read?.table ?? '')
  if (!read || !table || (read.workbookName ?? '') !== '') return null
  const { area, headingRows, totalsRows } = table
  const columns = (read.columns ?? []).map(name => table.columns.findIndex(column => column.toLowerCase() === name.toLowerCase()))
  if (columns.includes(-1)) return null
  const firstData = area.firstRow + headingRows
  const lastData = area.lastRow - totalsRows
  const section = (read.sections ?? []).map(name => name.toLowerCase()).sort().join(' ')
  const rows = ((): readonly [number, number] | null => {
    switch (section) {
      case '':
      case 'data':
        return [firstData, lastData]
      case 'all':
        return [area.firstRow, area.lastRow]
      case 'headers':
        return [area.firstRow, firstData - 1]
      case 'totals':
        return [lastData + 1, area.lastRow]
      case 'data headers':
        return [area.firstRow, lastData]
      case 'data totals':
        return [firstData, area.lastRow]
      default:
        return null
    }
  })()
  const isThisRow = section === 'this row' && at.sheet === table.sheet && at.row >= firstData && at.row <= lastData
  if (!isThisRow && (rows === null || rows[0] > rows[1])) return null
  const columnAt = (index: number) => ({ at: area.firstColumn + index, fixed: true })
  const rowAt = (row: number) => (isThisRow ? { at: 0, fixed: false } : { at: row, fixed: true })
  return {
    sheet: table.sheet,
    firstColumn: columnAt(columns[0] ?? 0),
    lastColumn: columnAt(columns.at(-1) ?? area.lastColumn - area.firstColumn),
    firstRow: rowAt(rows?.[0] ?? 0),
    lastRow: rowAt(rows?.[1] ?? 0)
  }
}
