import { isCellError, isUnknown, UNKNOWN, type CellValue } from '../../model/cell'
import { isArea, type Call } from '../call'
import { isSameShape, type SheetArea } from '../sheet-area'
import { DIVISION_ERROR, finite, isStop, sumResult, toNumber, VALUE_ERROR, type Stop } from '../values'
import type { Functions } from './known-function'

/** The numbers of all arguments. In cells, texts and truth values are passed over; written into the formula they count. */
function numbersOf(call: Call): number[] | Stop {
  const numbers: number[] = []
  const stops = new Stops()
  for (let index = 0; index < call.count; index++) {
    if (call.isOmitted(index)) return UNKNOWN
    const operand = call.operand(index)
    if (isArea(operand)) {
      for (const { value } of call.cells.in(operand.area)) {
        if (typeof value === 'number') numbers.push(value)
        else if (isStop(value)) stops.add(value)
      }
    } else {
      const number = toNumber(operand)
      if (isStop(number)) stops.add(number)
      else numbers.push(number)
    }
  }
  return stops.one ?? numbers
}

/** Which of several errors Excel passes on is not told here. */
export class Stops {
  one: Stop | null = null

  add(stop: Stop): void {
    const before = this.one
    const isSame = before === null || (isCellError(before) && isCellError(stop) && before.text === stop.text)
    this.one = isSame ? stop : UNKNOWN
  }
}

function ofNumbers(work: (numbers: readonly number[]) => number | Stop): { readonly work: (call: Call) => CellValue } {
  return {
    work: call => {
      const numbers = numbersOf(call)
      return isStop(numbers) ? numbers : work(numbers)
    }
  }
}

export function sumOf(numbers: readonly number[]): number | Stop {
  let [sum, greatest] = [0, 0]
  for (const number of numbers) {
    sum += number
    if (number > greatest) greatest = number
    else if (-number > greatest) greatest = -number
  }
  return sumResult(sum, greatest)
}

export function meanOf(numbers: readonly number[]): number | Stop {
  const sum = sumOf(numbers)
  if (isStop(sum)) return sum
  return numbers.length === 0 ? DIVISION_ERROR : sum / numbers.length
}

/** Counts the values of all arguments that are meant. */
function counted(isMeant: (value: CellValue, isCell: boolean) => boolean | null): { readonly work: (call: Call) => CellValue } {
  return {
    work: call => {
      let count = 0
      const take = (value: CellValue, isCell: boolean) => {
        const meant = isUnknown(value) ? null : isMeant(value, isCell)
        if (meant === true) count++
        return meant !== null
      }
      for (let index = 0; index < call.count; index++) {
        if (call.isOmitted(index)) return UNKNOWN
        const operand = call.operand(index)
        if (!isArea(operand)) {
          if (!take(operand, false)) return UNKNOWN
        } else {
          for (const { value } of call.cells.in(operand.area)) if (!take(value, true)) return UNKNOWN
        }
      }
      return count
    }
  }
}

/** Sums the products of what stands at the same place of each area; what is no number counts as 0. */
function sumOfProducts(call: Call): CellValue {
  const areas: SheetArea[] = []
  for (let index = 0; index < call.count; index++) {
    const operand = call.operand(index)
    if (!isArea(operand)) return UNKNOWN
    areas.push(operand.area)
  }
  const [first, ...others] = areas
  if (!first) return UNKNOWN
  if (others.some(other => !isSameShape(other, first))) return VALUE_ERROR
  const stops = new Stops()
  // An error that stands beside a blank counts too.
  for (const area of areas) for (const { value } of call.cells.in(area)) if (isStop(value)) stops.add(value)
  if (stops.one) return stops.one
  const products: number[] = []
  for (const { column, row, value } of call.cells.in(first)) {
    const values = others.map(({ sheet, firstColumn, firstRow }) =>
      call.cells.at({ sheet, column: firstColumn + column - first.firstColumn, row: firstRow + row - first.firstRow }))
    products.push([value, ...values].reduce<number>((product, each) => product * (typeof each === 'number' ? each : 0), 1))
  }
  return sumOf(products)
}

export const aggregates: Functions = {
  SUM: ofNumbers(sumOf),
  AVERAGE: ofNumbers(meanOf),
  MIN: ofNumbers(numbers => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers(numbers => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  PRODUCT: ofNumbers(numbers => (numbers.length === 0 ? 0 : finite(numbers.reduce((product, number) => product * number, 1)))),
  COUNT: counted((value, isCell) => (typeof value === 'string' && !isCell ? null : typeof value === 'number' || (typeof value === 'boolean' && !isCell))),
  COUNTA: counted(() => true),
  SUMPRODUCT: { work: sumOfProducts }
}
