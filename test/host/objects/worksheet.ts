import { parseArea, refuseProtected, WHOLE_SHEET, within } from '../area'
import type { Book, BookEvent } from '../book'
import type { BookSheet } from '../book-sheet'
import type { EventPost } from '../events'
import { HostObject } from '../host-object'
import { OfficeError, unknownHere } from '../protocol'
import { numberOf, oneOf, textOf } from './arguments'
import { chartsObject } from './chart'
import { rangeObject } from './range'
import { tablesObject } from './table'

export function worksheetsObject(book: Book, post: EventPost): HostObject {
  const handlers = (kind: BookEvent['kind'], name: string) => ({
    [`_Register${name}Event`]: () => {
      post.register(kind)
      return undefined
    },
    [`_Unregister${name}Event`]: () => {
      post.unregister(kind)
      return undefined
    }
  })
  return new HostObject('WorksheetCollection', {
    items: () => book.sheets.map(sheet => worksheetObject(book, sheet)),
    item: given => {
      const key = textOf(given)
      const sheet = book.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())
      if (!sheet) throw new OfficeError('ItemNotFound', 'The requested resource doesn’t exist.')
      return worksheetObject(book, sheet)
    },
    methods: {
      ...handlers('activated', 'Activated'),
      ...handlers('selected', 'SelectionChanged'),
      ...handlers('changed', 'DataChanged'),
      GetActiveWorksheet: () => {
        // Which code Excel gives for a chart sheet is not known: whoever relies on it must not look at it.
        if (!book.front) throw new OfficeError('GeneralException', 'There was an internal error while processing the request.')
        return worksheetObject(book, book.front)
      },
      Add: name => {
        refuseProtectedStructure(book)
        return worksheetObject(book, book.addSheet(textOf(name)))
      }
    }
  })
}

export function worksheetObject(book: Book, sheet: BookSheet): HostObject {
  return new HostObject(
    'Worksheet',
    {
      get: {
        Id: () => sheet.id,
        Name: () => sheet.name,
        Visibility: () => sheet.visibility
      },
      set: {
        Name: value => {
          refuseProtectedStructure(book)
          sheet.name = book.checkedSheetName(textOf(value))
        },
        Visibility: value => {
          refuseProtectedStructure(book)
          const visibility = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])
          book.moveFront(() => { sheet.visibility = visibility })
        }
      },
      objects: {
        Protection: () => new HostObject('WorksheetProtection', { get: { Protected: () => sheet.isProtected } }),
        Charts: () => chartsObject(book, sheet),
        Tables: () => tablesObject(book, sheet),
        FreezePanes: () =>
          new HostObject('WorksheetFreezePanes', {
            methods: {
              FreezeRows: count => {
                refuseProtected(sheet.isProtected)
                sheet.frozenRows = numberOf(count)
                return undefined
              }
            }
          })
      },
      methods: {
        GetRange: given => rangeObject(book, sheet, given === null ? WHOLE_SHEET : parseArea(textOf(given))),
        GetRangeByIndexes: (row, column, rows, columns) => {
          const area = { row: numberOf(row), column: numberOf(column), rows: numberOf(rows), columns: numberOf(columns) }
          return rangeObject(book, sheet, within(area))
        },
        GetUsedRangeOrNullObject: valuesOnly => {
          if (valuesOnly !== true) throw unknownHere('used ranges that count formatting')
          const used = sheet.usedWithin(WHOLE_SHEET)
          return used && rangeObject(book, sheet, used)
        },
        Activate: () => {
          book.activate(sheet)
          return undefined
        },
        Delete: () => {
          refuseProtectedStructure(book)
          book.deleteSheet(sheet)
          return undefined
        }
      }
    },
    sheet.id
  )
}

function refuseProtectedStructure({ isStructureProtected }: Book): void {
  if (isStructureProtected) throw new OfficeError('AccessDenied', 'The structure of the workbook is protected.')
}
