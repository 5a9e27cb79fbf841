import { UNKNOWN, type CellValue } from '../model/cell'
import { isArea, type Call, type Operand } from './call'
import type { Cells } from './cells'
import type { Expression } from './expression'
import { FUNCTIONS } from './functions/register'
import { operate } from './operations'
import { isOneCell, resolve, type Place } from './sheet-area'
import { isStop, toNumber } from './values'

/** The value of a formula that stands at a place; unknown where we are not sure of it. */
export function evaluate(expression: Expression, at: Place, cells: Cells): CellValue {
  const value = new Evaluation(at, cells).value(expression)
  // A formula's value is never blank.
  return value ?? 0
}

class Evaluation {
  readonly #at: Place
  readonly #cells: Cells

  constructor(at: Place, cells: Cells) {
    this.#at = at
    this.#cells = cells
  }

  value(expression: Expression): CellValue {
    return valueOf(this.operand(expression), this.#cells)
  }

  operand(expression: Expression): Operand {
    switch (expression.kind) {
      case 'literal':
        return expression.value
      case 'reference': {
        const area = resolve(expression.reference, this.#at)
        return area ? { kind: 'area', area } : UNKNOWN
      }
      case 'operation': {
        const left = this.value(expression.left)
        return operate(expression.operator, left, this.value(expression.right))
      }
      case 'negation':
      case 'percentage': {
        const number = toNumber(this.value(expression.of))
        if (isStop(number)) return number
        return expression.kind === 'negation' ? 0 - number : number / 100
      }
      case 'call':
        return this.#work(expression.name, expression.args)
      case 'omitted':
      case 'beyond':
        return UNKNOWN
    }
  }

  #work(name: string, args: readonly Expression[]): Operand {
    const known = FUNCTIONS.get(name)
    return known ? known.work(this.#call(args)) : UNKNOWN
  }

  #call(args: readonly Expression[]): Call {
    const operand = (index: number): Operand => {
      const argument = args[index]
      return argument ? this.operand(argument) : UNKNOWN
    }
    return {
      count: args.length,
      cells: this.#cells,
      isOmitted: index => args[index] === undefined || args[index].kind === 'omitted',
      operand,
      value: index => valueOf(operand(index), this.#cells)
    }
  }
}

function valueOf(operand: Operand, cells: Cells): CellValue {
  if (!isArea(operand)) return operand
  const { area } = operand
  return isOneCell(area) ? cells.at({ sheet: area.sheet, column: area.firstColumn, row: area.firstRow }) : UNKNOWN
}
