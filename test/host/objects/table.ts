import { type Area, intersect, refuseProtected } from '../area'
import type { Book } from '../book'
import type { BookSheet, BookTable } from '../book-sheet'
import { type Argument, HostObject } from '../host-object'
import { invalidArgument, OfficeError, unknownHere } from '../protocol'
import { booleanOf, textOf } from './arguments'
import { rangeObject, rangeOf } from './range'
import { worksheetObject } from './worksheet'

/** The tables of one sheet, or of the whole workbook. */
export function tablesObject(book: Book, only?: BookSheet): HostObject {
  const placed = () => (only ? [only] : book.sheets).flatMap(sheet => sheet.tables.map(table => ({ sheet, table })))
  return new HostObject('TableCollection', {
    items: () => placed().map(({ sheet, table }) => tableObject(book, sheet, table)),
    item: key => {
      const found = placed().find(({ table }) => table.id === key || table.name === key)
      if (!found) throw new OfficeError('ItemNotFound', 'The requested resource doesn’t exist.')
      return tableObject(book, found.sheet, found.table)
    },
    ...(only && { methods: { Add: (range: Argument | undefined, hasHeaders: Argument | undefined) => addTable(book, only, range, hasHeaders) } })
  })
}

function addTable(book: Book, sheet: BookSheet, range: Argument | undefined, hasHeaders: Argument | undefined): HostObject {
  const { sheet: target, area } = rangeOf(range)
  if (target !== sheet || hasHeaders !== true || area.rows < 2) throw unknownHere('tables without headings or rows, or on another sheet')
  refuseProtected(sheet.isProtected)
  if (sheet.tables.some(table => intersect(table.area, area))) throw invalidArgument('a table that overlaps another')
  const headings = Array.from({ length: area.columns }, (_, x) => sheet.value(area.row, area.column + x))
  if (headings.some(heading => typeof heading !== 'string' || heading === '') || new Set(headings).size < headings.length) {
    throw unknownHere('headings that Excel would have to make up')
  }
  let number = 1
  while (book.tables.some(({ name }) => name === `Table${number}`)) number++
  const table: BookTable = {
    id: String(book.tables.length + number),
    name: `Table${number}`,
    area,
    style: 'TableStyleMedium2',
    showHeaders: true,
    showTotals: false,
    isFiltered: false
  }
  sheet.tables.push(table)
  return tableObject(book, sheet, table)
}

function tableObject(book: Book, sheet: BookSheet, table: BookTable): HostObject {
  const change = (what: () => void) => {
    refuseProtected(sheet.isProtected)
    what()
  }
  const body = (): Area => ({ ...table.area, row: table.area.row + (table.showHeaders ? 1 : 0), rows: table.area.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0) })
  return new HostObject(
    'Table',
    {
      get: { Name: () => table.name, ShowHeaders: () => table.showHeaders, ShowTotals: () => table.showTotals },
      set: {
        Name: value => { change(() => { table.name = book.checkedTableName(textOf(value)) }) },
        Style: value => { change(() => { table.style = textOf(value) }) },
        ShowTotals: value => {
          change(() => {
            if (booleanOf(value)) throw unknownHere('adding a row of totals')
            if (table.showTotals) table.area = { ...table.area, rows: table.area.rows - 1 }
            table.showTotals = false
          })
        }
      },
      objects: {
        Worksheet: () => worksheetObject(book, sheet)
      },
      methods: {
        GetRange: () => rangeObject(book, sheet, table.area),
        GetHeaderRowRange: () => {
          if (!table.showHeaders) throw unknownHere('the headings of a table that shows none')
          return rangeObject(book, sheet, { ...table.area, rows: 1 })
        },
        GetTotalRowRange: () => {
          if (!table.showTotals) throw unknownHere('the totals of a table that shows none')
          return rangeObject(book, sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 })
        },
        GetDataBodyRange: () => rangeObject(book, sheet, body()),
        ClearFilters: () => {
          change(() => { table.isFiltered = false })
          return undefined
        }
      }
    },
    table.id
  )
}
