import { UNKNOWN, type CellValue } from '../../model/cell'
import { isArea, type Call } from '../call'
import { isStop, toNumber, toText, VALUE_ERROR, type Stop } from '../values'
import type { Functions } from './known-function'

const LONGEST_TEXT = 32767

function ofText(work: (text: string) => CellValue) {
  return {
    work: (call: Call): CellValue => {
      const text = toText(call.value(0))
      return isStop(text) ? text : work(text)
    }
  }
}

/** A count of characters that an argument says; `otherwise` where it is left out. */
function countIn(call: Call, index: number, least: number, otherwise?: number): number | Stop {
  if (otherwise !== undefined && call.count <= index) return otherwise
  const count = toNumber(call.value(index))
  if (isStop(count)) return count
  return count < least ? VALUE_ERROR : Math.floor(count)
}

function part(least: number, otherwise: number | undefined, take: (text: string, count: number) => string) {
  return {
    work: (call: Call): CellValue => {
      const text = toText(call.value(0))
      if (isStop(text)) return text
      const count = countIn(call, 1, least, otherwise)
      return isStop(count) ? count : take(text, count)
    }
  }
}

function middle(call: Call): CellValue {
  const text = toText(call.value(0))
  if (isStop(text)) return text
  const start = countIn(call, 1, 1)
  if (isStop(start)) return start
  const length = countIn(call, 2, 0)
  return isStop(length) ? length : text.slice(start - 1, start - 1 + length)
}

/** Where one letter becomes two, Excel and we may differ. */
function recased(recase: (text: string) => string) {
  return ofText(text => (recase(text).length === text.length ? recase(text) : UNKNOWN))
}

function joined(call: Call): CellValue {
  let all = ''
  for (let index = 0; index < call.count; index++) {
    const operand = call.isOmitted(index) ? '' : call.operand(index)
    const values = isArea(operand) ? Array.from(call.cells.in(operand.area), ({ value }) => value) : [operand]
    for (const value of values) {
      const text = toText(value)
      if (isStop(text)) return text
      all += text
    }
    if (all.length > LONGEST_TEXT) return UNKNOWN
  }
  return all
}

/** The older way to join texts takes one value for each argument. */
function joinedValues(call: Call): CellValue {
  let all = ''
  for (let index = 0; index < call.count; index++) {
    const text = toText(call.value(index))
    if (isStop(text)) return text
    all += text
  }
  return all.length > LONGEST_TEXT ? UNKNOWN : all
}

export const texts: Functions = {
  LEFT: part(0, 1, (text, count) => text.slice(0, count)),
  RIGHT: part(0, 1, (text, count) => (count === 0 ? '' : text.slice(-count))),
  MID: { work: middle },
  LEN: ofText(text => text.length),
  TRIM: ofText(text => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: recased(text => text.toUpperCase()),
  LOWER: recased(text => text.toLowerCase()),
  CONCAT: { work: joined },
  CONCATENATE: { work: joinedValues }
}
