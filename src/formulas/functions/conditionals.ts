import { isCellError, isUnknown, UNKNOWN, type CellValue } from '../../model/cell'
import { isArea, type Call, type Operand } from '../call'
import { isOneCell } from '../sheet-area'
import { isStop, NOT_FOUND, toBoolean, VALUE_ERROR } from '../values'
import { Stops } from './aggregates'
import type { Functions } from './known-function'

function choose(call: Call): Operand {
  const condition = toBoolean(call.value(0))
  if (isStop(condition)) return condition
  if (condition) return call.operand(1)
  return call.count < 3 ? false : call.operand(2)
}

function chooseFirst(call: Call): Operand {
  if (call.count % 2 !== 0) return UNKNOWN
  for (let index = 0; index < call.count; index += 2) {
    const condition = toBoolean(call.value(index))
    if (isStop(condition)) return condition
    if (condition) return call.operand(index + 1)
  }
  return NOT_FOUND
}

/** The first argument, or the second where the first is such an error. */
function instead(isMeant: (text: string) => boolean) {
  return (call: Call): Operand => {
    const value = call.value(0)
    if (!isCellError(value)) return value
    return isMeant(value.text) ? call.operand(1) : value
  }
}

/** Every truth value of the arguments; in cells, texts are passed over. */
function truths(call: Call): boolean[] | CellValue {
  const found: boolean[] = []
  const stops = new Stops()
  for (let index = 0; index < call.count; index++) {
    const operand = call.isOmitted(index) ? UNKNOWN : call.operand(index)
    if (isArea(operand)) {
      for (const { value } of call.cells.in(operand.area)) {
        if (isStop(value)) stops.add(value)
        else if (typeof value !== 'string') found.push(value !== 0 && value !== false)
      }
    } else {
      const truth = toBoolean(operand)
      if (isStop(truth)) stops.add(truth)
      else found.push(truth)
    }
  }
  return stops.one ?? (found.length === 0 ? VALUE_ERROR : found)
}

function overTruths(work: (found: readonly boolean[]) => boolean) {
  return {
    work: (call: Call): CellValue => {
      const found = truths(call)
      return Array.isArray(found) ? work(found) : found
    }
  }
}

/** Says what kind of value the argument is. */
function whether(isMeant: (value: Exclude<CellValue, { readonly kind: 'unknown' }>) => boolean) {
  return {
    work: (call: Call): CellValue => {
      const value = call.value(0)
      return isUnknown(value) ? UNKNOWN : isMeant(value)
    }
  }
}

export const conditionals: Functions = {
  IF: { work: choose },
  IFS: { work: chooseFirst },
  IFERROR: { work: instead(() => true) },
  IFNA: { work: instead(text => text === '#N/A') },
  AND: overTruths(found => found.every(truth => truth)),
  OR: overTruths(found => found.some(truth => truth)),
  NOT: {
    work: call => {
      const truth = toBoolean(call.value(0))
      return isStop(truth) ? truth : !truth
    }
  },
  TRUE: { work: () => true },
  FALSE: { work: () => false },
  NA: { work: () => NOT_FOUND },
  ISBLANK: {
    work: call => {
      const operand = call.operand(0)
      if (isUnknown(call.value(0))) return UNKNOWN
      return isArea(operand) && isOneCell(operand.area) && call.value(0) === null
    }
  },
  ISNUMBER: whether(value => typeof value === 'number'),
  ISTEXT: whether(value => typeof value === 'string'),
  ISERROR: whether(isCellError),
  ISNA: whether(value => isCellError(value) && value.text === '#N/A')
}
