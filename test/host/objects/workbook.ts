import { quoteSheetName } from '../../../src/model/address'
import { areaAddress, parseArea } from '../area'
import type { Book, BookName } from '../book'
import type { EventPost } from '../events'
import { HostObject } from '../host-object'
import { invalidArgument, OfficeError, unknownHere } from '../protocol'
import { serial } from '../typed-input'
import { numberOf, textOf } from './arguments'
import { tablesObject } from './table'
import { worksheetsObject } from './worksheet'

const DAYS_BETWEEN_DATE_SYSTEMS = 1462

/** The root of the object model. */
export function workbookObject(book: Book, post: EventPost, forget: (reference: string) => void): HostObject {
  return new HostObject('Workbook', {
    objects: {
      Worksheets: () => worksheetsObject(book, post),
      Tables: () => tablesObject(book),
      Names: () => namesObject(book),
      Protection: () => new HostObject('WorkbookProtection', { get: { Protected: () => book.isStructureProtected } }),
      Functions: () => functionsObject(book)
    },
    methods: {
      _RemoveReference: reference => {
        forget(textOf(reference))
        return undefined
      }
    }
  })
}

function functionsObject(book: Book): HostObject {
  return new HostObject('Functions', {
    methods: {
      Date: (year, month, day) => {
        const since1900 = serial(numberOf(year), numberOf(month), numberOf(day))
        const value = book.dateSystem === 1904 ? since1900 - DAYS_BETWEEN_DATE_SYSTEMS : since1900
        return new HostObject('FunctionResult', { get: { Value: () => value, Error: () => null } })
      }
    }
  })
}

function namesObject(book: Book): HostObject {
  return new HostObject('NamedItemCollection', {
    items: () => book.names.map(name => nameObject(book, name)),
    item: key => {
      const name = book.names.find(known => known.name === key)
      if (!name) throw new OfficeError('ItemNotFound', 'The requested resource doesn’t exist.')
      return nameObject(book, name)
    },
    methods: {
      Add: (name, reference) => {
        const added: BookName = { name: book.checkedTableName(textOf(name)), target: targetOf(book, textOf(reference)) }
        book.names.push(added)
        return nameObject(book, added)
      }
    }
  })
}

function nameObject(book: Book, name: BookName): HostObject {
  return new HostObject(
    'NamedItem',
    {
      get: {
        Name: () => name.name,
        Formula: () => formulaOf(name)
      },
      set: {
        Formula: value => { name.target = targetOf(book, textOf(value)) }
      },
      methods: {
        Delete: () => {
          book.names = book.names.filter(other => other !== name)
          return undefined
        }
      }
    },
    name.name
  )
}

export function formulaOf({ target, formula }: BookName): string {
  if (!target) return formula ?? '=#REF!'
  const sheet = /^[A-Za-z_]\w*$/.test(target.sheet.name) ? target.sheet.name : quoteSheetName(target.sheet.name)
  return `=${sheet}!${areaAddress(target.area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`
}

function targetOf(book: Book, formula: string): BookName['target'] {
  const match = /^='((?:[^']|'')+)'!(\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/.exec(formula)
  if (!match?.[1] || !match[2]) throw unknownHere(`names that refer to ${formula}`)
  const name = match[1].replaceAll("''", "'")
  const sheet = book.sheets.find(other => other.name.toLowerCase() === name.toLowerCase())
  if (!sheet) throw invalidArgument(`a name that refers to the missing sheet ${name}`)
  return { sheet, area: parseArea(match[2]) }
}
