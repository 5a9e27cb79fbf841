import { columnIndex } from '../../src/model/address'
import { unknownHere } from './protocol'

export type Scalar = string | number | boolean

/** The value of a cell by its column, from 0, and its row as printed. */
export type CellLookup = (column: number, row: number) => Scalar

const TOKEN = /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+|[A-Z]+(?=\()|\d+(?:\.\d+)?|[(),=&])/y

const FUNCTIONS: Readonly<Record<string, (given: readonly Scalar[]) => Scalar>> = {
  HYPERLINK: ([address = '', shown]) => shown ?? address,
  IF: ([condition, then = true, otherwise = false]) => (condition === true ? then : otherwise),
  LOWER: ([text = '']) => String(text).toLowerCase(),
  TRIM: ([text = '']) => String(text).trim().replace(/ +/g, ' ')
}

/** The result of a formula, for the few functions that this project writes into cells; others are refused. */
export function evaluate(formula: string, lookup: CellLookup): Scalar {
  const tokens = tokenize(formula.replace(/^=/, ''))
  let at = 0
  const take = (expected: string) => {
    if (tokens[at] !== expected) throw unknownHere(`the formula ${formula}`)
    at++
  }

  function comparison(): Scalar {
    let left = joined()
    while (tokens[at] === '=') {
      at++
      left = String(left).toLowerCase() === String(joined()).toLowerCase()
    }
    return left
  }

  function joined(): Scalar {
    let left = operand()
    while (tokens[at] === '&') {
      at++
      left = `${left}${operand()}`
    }
    return left
  }

  function operand(): Scalar {
    const token = tokens[at++] ?? ''
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"')
    if (/^\d/.test(token)) return Number(token)
    const reference = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(token)
    if (reference) return lookup(columnIndex(reference[1] ?? ''), Number(reference[2]))
    return called(token)
  }

  function called(name: string): Scalar {
    const apply = FUNCTIONS[name]
    if (!apply) throw unknownHere(`the formula ${formula}`)
    take('(')
    const given = [comparison()]
    while (tokens[at] === ',') {
      at++
      given.push(comparison())
    }
    take(')')
    return apply(given)
  }

  const result = comparison()
  if (at < tokens.length) throw unknownHere(`the formula ${formula}`)
  return result
}

function tokenize(text: string): string[] {
  const tokens: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text)
    if (!match?.[1]) throw unknownHere(`the formula ${text}`)
    tokens.push(match[1])
  }
  return tokens
}

/** A formula after its sheet's rows moved: `rowAfter` says where a row went, null that it is gone. */
export function moveReferences(formula: string, rowAfter: (row: number) => number | null): string {
  return formula.replace(/"(?:[^"]|"")*"|(\$?[A-Z]{1,3}\$?)(\d+)\b/g, (whole, letters?: string, row?: string) => {
    if (letters === undefined || row === undefined) return whole
    const moved = rowAfter(Number(row))
    return moved === null ? '#REF!' : `${letters}${moved}`
  })
}
