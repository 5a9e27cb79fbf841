import { type Area, intersect, refuseProtected } from '../area'
import type { Book } from '../book'
import type { BookConditionalFormat, BookSheet } from '../book-sheet'
import { HostObject } from '../host-object'
import { invalidArgument, type Json, OfficeError } from '../protocol'
import { booleanOf, colourOf, oneOf, textOf } from './arguments'

const LONGEST_FORMULA = 8192

/** The conditional formats that touch an area. */
export function conditionalFormatsObject(book: Book, sheet: BookSheet, area: Area): HostObject {
  const here = () => sheet.conditionalFormats.filter(format => intersect(format.area, area))
  return new HostObject('ConditionalFormatCollection', {
    items: () => here().map(format => conditionalFormatObject(book, sheet, format)),
    item: key => {
      const format = here().find(({ id }) => id === key)
      if (!format) throw new OfficeError('ItemNotFound', 'The requested resource doesn’t exist.')
      return conditionalFormatObject(book, sheet, format)
    },
    methods: {
      Add: type => {
        refuseProtected(sheet.isProtected)
        const format: BookConditionalFormat = { id: book.nextId(), type: oneOf(type, ['Custom']), area, formula: '', look: {} }
        sheet.conditionalFormats.push(format)
        return conditionalFormatObject(book, sheet, format)
      }
    }
  })
}

function conditionalFormatObject(book: Book, sheet: BookSheet, format: BookConditionalFormat): HostObject {
  const look = (property: string, read: (value: Json) => Json) => (value: Json) => {
    refuseProtected(sheet.isProtected)
    format.look[property] = read(value)
  }
  const rule = () =>
    new HostObject('ConditionalFormatRule', {
      get: { Formula: () => format.formula },
      set: {
        Formula: value => {
          refuseProtected(sheet.isProtected)
          format.formula = checkedFormula(book, textOf(value))
        }
      }
    })
  const font = () =>
    new HostObject('ConditionalRangeFont', {
      set: {
        Bold: look('bold', booleanOf),
        Italic: look('italic', booleanOf),
        Underline: look('underline', value => oneOf(value, ['None', 'Single', 'Double'])),
        Color: look('color', colourOf)
      }
    })
  const fill = () => new HostObject('ConditionalRangeFill', { set: { Color: look('fill', colourOf) } })
  return new HostObject(
    'ConditionalFormat',
    {
      get: { Id: () => format.id, Type: () => format.type },
      objects: {
        Custom: () => {
          if (format.type !== 'Custom') throw new OfficeError('InvalidOperation', `This conditional format is ${format.type}, not custom.`)
          return new HostObject('CustomConditionalFormat', {
            objects: {
              Rule: rule,
              Format: () => new HostObject('ConditionalRangeFormat', { objects: { Font: font, Fill: fill } })
            }
          })
        }
      },
      methods: {
        Delete: () => {
          refuseProtected(sheet.isProtected)
          sheet.conditionalFormats = sheet.conditionalFormats.filter(other => other !== format)
          return undefined
        }
      }
    },
    format.id
  )
}

/** Such a formula can name no table; a name that it searches must be there. */
function checkedFormula(book: Book, formula: string): string {
  if (!formula.startsWith('=') || formula.length > LONGEST_FORMULA) throw invalidArgument(`the formula ${formula}`)
  const names = formula.replace(/"(?:[^"]|"")*"/g, '').match(/\b[A-Za-z]+_\w+\b/g) ?? []
  for (const name of names) {
    if (!book.names.some(known => known.name.toLowerCase() === name.toLowerCase())) throw invalidArgument(`the name ${name} in a formula`)
  }
  return formula
}
