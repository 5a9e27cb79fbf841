import { parse, parseA1Ref, parseStructRef, tokenize, type AstExpression } from '@borgar/fx/xlsx'
import { LAST_COLUMN, LAST_ROW } from '../model/address'
import { cellError } from '../model/cell'
import { EXCEL_FUNCTIONS } from './excel-functions'
import { BEYOND, OPERATORS, type Edge, type Expression, type Formula, type Reference } from './expression'
import { changesByItself, readsAnywhere } from './function-reach'
import { FUNCTIONS } from './functions/register'
import type { KnownNames } from './known-names'
import type { Place } from './sheet-area'
import { tableReference } from './table-reference'

/** Excel takes no longer formula, and nests functions 64 deep. */
const LONGEST = 8192
const DEEPEST = 256

/** A formula of which nothing is known: it may hang on any cell. */
export const UNREADABLE: Formula = { expression: BEYOND, references: [], readsAnywhere: true, changesByItself: false }

/** Takes a formula apart, as it is written at a place. */
export function readFormula(text: string, at: Place, known: KnownNames): Formula {
  if (text.length > LONGEST) return UNREADABLE
  try {
    return new FormulaReading(at, known).read(text)
  } catch {
    // The parser throws plain errors for what it does not know; that must not keep anyone from editing.
    return UNREADABLE
  }
}

class FormulaReading {
  readonly #at: Place
  readonly #known: KnownNames
  readonly #references: Reference[] = []
  #readsAnywhere = false
  #changesByItself = false
  #depth = 0
  /** Defined names that stand for one another in a circle have no end. */
  readonly #naming: string[] = []

  constructor(at: Place, known: KnownNames) {
    this.#at = at
    this.#known = known
  }

  read(text: string): Formula {
    const expression = this.#expression(parse(tokenize(text)))
    return { expression, references: this.#references, readsAnywhere: this.#readsAnywhere, changesByItself: this.#changesByItself }
  }

  #expression(node: AstExpression | null): Expression {
    if (node === null) return { kind: 'omitted' }
    if (++this.#depth > DEEPEST) throw new RangeError('a formula is nested too deep')
    const expression = this.#take(node)
    this.#depth--
    return expression
  }

  #take(node: AstExpression): Expression {
    switch (node.type) {
      case 'Literal':
        return { kind: 'literal', value: node.value }
      case 'ErrorLiteral':
        return { kind: 'literal', value: cellError(node.value) }
      case 'ReferenceIdentifier':
        if (node.kind === 'name') return this.#named(node.value)
        // Another workbook's cells are out of reach, and no edit here changes them.
        if (node.value.startsWith('[') || node.value.startsWith("'[")) return BEYOND
        return this.#refer(node.kind === 'table' ? tableReference(parseStructRef(node.value), this.#at, this.#known) : this.#reference(node.value))
      case 'UnaryExpression': {
        const of = this.#expression(node.arguments[0] ?? null)
        if (node.operator === '+') return of
        return node.operator === '-' ? { kind: 'negation', of } : node.operator === '%' ? { kind: 'percentage', of } : BEYOND
      }
      case 'BinaryExpression': {
        const [left, right] = [this.#expression(node.arguments[0] ?? null), this.#expression(node.arguments[1] ?? null)]
        const operator = OPERATORS.find(known => known === node.operator)
        // The cells between two places that are worked out may be any.
        if (node.operator === ':') this.#readsAnywhere = true
        return operator ? { kind: 'operation', operator, left, right } : BEYOND
      }
      case 'CallExpression':
        return this.#call(node.callee.name, node.arguments.map(argument => this.#expression(argument)))
      case 'ArrayExpression':
        return BEYOND
      default:
        this.#readsAnywhere = true
        return BEYOND
    }
  }

  #call(written: string, args: readonly Expression[]): Expression {
    const name = written.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '')
    const known = FUNCTIONS.get(name)
    const isOwn = !known && !EXCEL_FUNCTIONS.has(name) && (this.#known.hasMacros || this.#known.definition(written, this.#at.sheet) !== undefined)
    if (isOwn || readsAnywhere(name) || known?.readsBeyond?.(args) === true) this.#readsAnywhere = true
    if (changesByItself(name)) this.#changesByItself = true
    return known ? { kind: 'call', name, args } : BEYOND
  }

  #refer(reference: Reference | null): Expression {
    if (!reference) {
      this.#readsAnywhere = true
      return BEYOND
    }
    this.#references.push(reference)
    return { kind: 'reference', reference }
  }

  /** Null for cells of several sheets at once, and for sheets that are not there. */
  #reference(text: string): Reference | null {
    const read = parseA1Ref(text)
    if (!read || !('range' in read) || read.range.trim || (read.workbookName ?? '') !== '') return null
    const { top, left, bottom, right, $top, $left, $bottom, $right } = read.range
    const named = read.sheetName ?? ''
    const sheet = named === '' ? null : (this.#known.sheet(named) ?? null)
    if (named !== '' && sheet === null) return null
    const row = (at: number | null | undefined, fixed: unknown, whole: number): Edge =>
      at === null || at === undefined ? { at: whole, fixed: true } : fixed === true ? { at: at + 1, fixed: true } : { at: at + 1 - this.#at.row, fixed: false }
    const column = (at: number | null | undefined, fixed: unknown, whole: number): Edge =>
      at === null || at === undefined ? { at: whole, fixed: true } : fixed === true ? { at, fixed: true } : { at: at - this.#at.column, fixed: false }
    return {
      sheet,
      firstColumn: column(left, $left, 0),
      firstRow: row(top, $top, 1),
      lastColumn: column(right, $right, LAST_COLUMN - 1),
      lastRow: row(bottom, $bottom, LAST_ROW)
    }
  }

  /** What a defined name stands for takes its place, so long as it means the same wherever it is used. */
  #named(name: string): Expression {
    const definition = this.#naming.includes(name) ? undefined : this.#known.definition(name, this.#at.sheet)
    if (definition === undefined || definition.length > LONGEST) return this.#refer(null)
    const before = this.#references.length
    this.#naming.push(name)
    const expression = this.#expression(parse(tokenize(definition)))
    this.#naming.pop()
    const isSteady = this.#references.slice(before).every(({ sheet, firstColumn, firstRow, lastColumn, lastRow }) =>
      sheet !== null && [firstColumn, firstRow, lastColumn, lastRow].every(({ fixed }) => fixed))
    return isSteady ? expression : this.#refer(null)
  }
}
