import { UNKNOWN, type CellValue } from '../model/cell'
import type { Operator } from './expression'
import { compare, DIVISION_ERROR, finite, isStop, NUMBER_ERROR, sumResult, toNumber, toText } from './values'

/** What stands between two values, worked out. */
export function operate(operator: Operator, left: CellValue, right: CellValue): CellValue {
  switch (operator) {
    case '&': {
      const [one, other] = [toText(left), toText(right)]
      if (isStop(one)) return one
      return isStop(other) ? other : one + other
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, left, right)
    default:
      return comparison(operator, left, right)
  }
}

function arithmetic(operator: '+' | '-' | '*' | '/' | '^', left: CellValue, right: CellValue): CellValue {
  const a = toNumber(left)
  if (isStop(a)) return a
  const b = toNumber(right)
  if (isStop(b)) return b
  const greatest = Math.max(Math.abs(a), Math.abs(b))
  switch (operator) {
    case '+':
      return sumResult(a + b, greatest)
    case '-':
      return sumResult(a - b, greatest)
    case '*':
      return finite(a * b)
    case '/':
      return b === 0 ? DIVISION_ERROR : finite(a / b)
    case '^':
      if (a === 0 && b <= 0) return b === 0 ? NUMBER_ERROR : DIVISION_ERROR
      return finite(a ** b)
  }
}

function comparison(operator: Exclude<Operator, '&' | '+' | '-' | '*' | '/' | '^'>, left: CellValue, right: CellValue): CellValue {
  const order = compare(left, right)
  if (isStop(order)) return order
  if (operator === '=') return order === 0
  if (operator === '<>') return order !== 0
  if (Number.isNaN(order)) return UNKNOWN
  switch (operator) {
    case '<':
      return order < 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
  }
}
