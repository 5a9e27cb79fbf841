import { LAST_COLUMN } from '../../../src/model/address'
import { type Area, areaAddress, bounding, intersect, refuseProtected, within } from '../area'
import type { Book } from '../book'
import type { BookSheet } from '../book-sheet'
import { type Argument, HostObject } from '../host-object'
import { invalidArgument, type Json, OfficeError, unknownHere } from '../protocol'
import { booleanOf, colourOf, hostObject, numberOf, oneOf, textOf } from './arguments'
import { conditionalFormatsObject } from './conditional-formats'

/** What a range object stands for. */
export interface RangeSubject {
  readonly sheet: BookSheet
  readonly area: Area
}

const MOST_CELLS = 5_000_000
/** Of more merged blocks in one range Excel does not tell. */
const MOST_MERGED = 512

export function rangeOf(value: Argument | undefined): RangeSubject {
  const object = hostObject(value)
  if (object.type !== 'Range') throw invalidArgument(`a ${object.type} in place of a range`)
  return object.subject as RangeSubject
}

export function rangeObject(book: Book, sheet: BookSheet, area: Area): HostObject {
  const range = (inner: Area) => rangeObject(book, sheet, inner)
  const change = (what: () => void) => {
    refuseProtected(sheet.isProtected)
    what()
  }
  const edit = (what: () => void) => {
    what()
    book.tell({ kind: 'changed', sheet, area, change: 'RangeEdited' })
  }
  const format = (property: string, read: (value: Json) => Json) => (value: Json) => {
    change(() => sheet.formats.push({ area, property, value: read(value) }))
  }
  const isRows = area.column === 0 && area.columns === LAST_COLUMN

  return new HostObject(
    'Range',
    {
      get: {
        Address: () => `${sheet.name}!${areaAddress(area)}`,
        RowIndex: () => area.row,
        ColumnIndex: () => area.column,
        RowCount: () => area.rows,
        ColumnCount: () => area.columns,
        Values: () => matrix(area, (row, column) => sheet.value(row, column)),
        Formulas: () => matrix(area, (row, column) => sheet.cell(row, column)?.formula ?? sheet.value(row, column)),
        ValueTypes: () => matrix(area, (row, column) => valueType(sheet, row, column))
      },
      set: {
        Values: value => { change(() => { edit(() => { enter(sheet, area, value) }) }) },
        Formulas: value => { change(() => { edit(() => { enter(sheet, area, value) }) }) },
        NumberFormat: value => {
          change(() => {
            const cells = shaped(area, value)
            cells.forEach((row, y) => { row.forEach((one, x) => {
              const cell = { row: area.row + y, column: area.column + x, rows: 1, columns: 1 }
              if (one !== null) sheet.formats.push({ area: cell, property: 'numberFormat', value: textOf(one) })
            }) })
          })
        },
        ColumnHidden: format('columnHidden', booleanOf),
        RowHidden: format('rowHidden', booleanOf)
      },
      objects: {
        ConditionalFormats: () => conditionalFormatsObject(book, sheet, area),
        DataValidation: () => dataValidationObject(format),
        Format: () => formatObject(format)
      },
      methods: {
        GetRow: index => range(within({ ...area, row: area.row + numberOf(index), rows: 1 })),
        GetBoundingRect: other => range(bounding(area, rangeOf(other).area)),
        GetUsedRangeOrNullObject: valuesOnly => {
          if (valuesOnly !== true) throw unknownHere('used ranges that count formatting')
          const used = sheet.usedWithin(area)
          return used && range(used)
        },
        GetMergedAreasOrNullObject: () => {
          const blocks = sheet.merged.filter(block => intersect(block.area, area))
          if (blocks.length > MOST_MERGED) throw new OfficeError('GeneralException', 'There was an internal error while processing the request.')
          const address = blocks.map(block => `${sheet.name}!${areaAddress(block.area)}`).join(',')
          return blocks.length === 0 ? null : new HostObject('RangeAreas', { get: { Address: () => address } })
        },
        _ValidateArraySize: (rows, columns) => {
          if (rows !== area.rows || columns !== area.columns) throw wrongShape(area)
          return undefined
        },
        Select: () => {
          book.select(sheet, area)
          return undefined
        },
        Clear: applyTo => {
          const what = oneOf(applyTo ?? 'All', ['All', 'Contents', 'Formats'])
          change(() => {
            if (what === 'Formats') clear(sheet, area, what)
            else edit(() => { clear(sheet, area, what) })
          })
          return undefined
        },
        Insert: shift => {
          if (!isRows || shift !== 'Down') throw unknownHere('inserting anything but whole rows')
          change(() => { book.insertRows(sheet, area.row, area.rows) })
          return range(area)
        },
        Delete: shift => {
          if (!isRows || shift !== 'Up') throw unknownHere('deleting anything but whole rows')
          change(() => { book.deleteRows(sheet, area.row, area.rows) })
          return undefined
        }
      }
    },
    undefined,
    { sheet, area } satisfies RangeSubject
  )

  function matrix(of: Area, value: (row: number, column: number) => Json): Json {
    // Beyond its limit Excel hands out nothing instead of an error.
    if (of.rows * of.columns > MOST_CELLS) return null
    return Array.from({ length: of.rows }, (_, y) => Array.from({ length: of.columns }, (_, x) => value(of.row + y, of.column + x)))
  }
}

function valueType(sheet: BookSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column)
  if (!cell) return 'Empty'
  if (typeof cell.value === 'object') return 'Error'
  const value = sheet.value(row, column)
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String'
}

function enter(sheet: BookSheet, area: Area, value: Json): void {
  const cells = shaped(area, value)
  const headings = sheet.tables.flatMap(table => intersect({ ...table.area, rows: 1 }, area) ?? [])
  cells.forEach((row, y) => {
    row.forEach((input, x) => {
      const here = { row: area.row + y, column: area.column + x, rows: 1, columns: 1 }
      if (headings.some(heading => intersect(heading, here)) && typeof input !== 'string') throw invalidArgument('a table’s heading that is not text')
      sheet.enter(here.row, here.column, input)
      // What can't be worked out would be an error that no one sees until it is read.
      const entered = sheet.cell(here.row, here.column)
      if (entered?.formula !== undefined) sheet.value(here.row, here.column)
    })
  })
}

function shaped(area: Area, value: Json): readonly (readonly Json[])[] {
  const rows = value as readonly (readonly Json[])[]
  const fits = Array.isArray(value) && rows.length === area.rows && rows.every(row => Array.isArray(row) && row.length === area.columns)
  if (!fits) throw wrongShape(area)
  return rows
}

function wrongShape(area: Area): OfficeError {
  return invalidArgument(`an array that is not ${area.rows} × ${area.columns}, the size of the range`)
}

function clear(sheet: BookSheet, area: Area, applyTo: 'All' | 'Contents' | 'Formats'): void {
  if (applyTo !== 'Formats') {
    const used = sheet.usedWithin(area)
    if (used) for (let row = used.row; row < used.row + used.rows; row++) {
      for (let column = used.column; column < used.column + used.columns; column++) sheet.put(row, column, null)
    }
  }
  if (applyTo !== 'Contents') {
    const hides = ['columnHidden', 'rowHidden', 'columnWidth']
    sheet.formats = sheet.formats.filter(format => hides.includes(format.property) || !isInside(format.area, area))
    sheet.conditionalFormats = sheet.conditionalFormats.filter(format => !isInside(format.area, area))
  }
}

function isInside(inner: Area, outer: Area): boolean {
  const shared = intersect(inner, outer)
  return shared?.rows === inner.rows && shared.columns === inner.columns
}

type SetFormat = (property: string, read: (value: Json) => Json) => (value: Json) => void

function formatObject(format: SetFormat): HostObject {
  return new HostObject('RangeFormat', {
    set: {
      WrapText: format('wrapText', booleanOf),
      VerticalAlignment: format('verticalAlignment', value => oneOf(value, ['Top', 'Center', 'Bottom'])),
      ColumnWidth: format('columnWidth', value => {
        const width = numberOf(value)
        if (width < 0 || width > 1342) throw invalidArgument(`the column width ${width}`)
        return width
      })
    },
    objects: {
      Fill: () => new HostObject('RangeFill', { set: { Color: format('fill.color', colourOf) } }),
      Font: () =>
        new HostObject('RangeFont', {
          set: {
            Bold: format('font.bold', booleanOf),
            Size: format('font.size', numberOf),
            Color: format('font.color', colourOf),
            Underline: format('font.underline', value => oneOf(value, ['None', 'Single']))
          }
        })
    }
  })
}

function dataValidationObject(format: SetFormat): HostObject {
  return new HostObject('DataValidation', {
    set: {
      Rule: format('validation.rule', value => {
        const { list, custom } = (value ?? {}) as { list?: { inCellDropDown?: unknown; source?: unknown } | null; custom?: { formula?: unknown } | null }
        if (custom && !list && typeof custom.formula === 'string' && custom.formula.startsWith('=')) return value
        if (custom || !list || typeof list.inCellDropDown !== 'boolean' || typeof list.source !== 'string') throw invalidArgument('a rule that is neither a list nor a formula')
        if (list.source.length > 255) throw invalidArgument('a list longer than 255 characters')
        return value
      }),
      Prompt: format('validation.prompt', value => {
        const prompt = value as { showPrompt?: unknown; title?: unknown; message?: unknown } | null
        const { showPrompt, title, message } = prompt ?? {}
        if (typeof showPrompt !== 'boolean' || typeof title !== 'string' || typeof message !== 'string') throw invalidArgument('a prompt without showPrompt, title or message')
        if (title.length > 32 || message.length > 255) throw invalidArgument('a prompt longer than Excel shows')
        return value
      }),
      ErrorAlert: format('validation.errorAlert', value => {
        const alert = value as Record<string, unknown> | null
        const isWhole = alert && ['message', 'style', 'title', 'showAlert'].every(name => Object.hasOwn(alert, name))
        if (!isWhole) throw invalidArgument('an alert without message, style, title or showAlert')
        return value
      })
    }
  })
}
