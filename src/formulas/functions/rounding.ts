import { UNKNOWN, type CellValue } from '../../model/cell'
import type { Call } from '../call'
import { finite, isStop, toNumber, type Stop } from '../values'
import type { Functions } from './known-function'

/** How far from a border between two results a number must be, for Excel to fall on the same side as we do. */
const DOUBTFUL = 1e-9

/** Rounds a number of at least 0, given in units of the digit rounded to; UNKNOWN on the border. */
type Rounding = (units: number) => number | Stop

const half: Rounding = units => {
  const beyond = units - Math.floor(units) - 0.5
  return beyond !== 0 && Math.abs(beyond) < DOUBTFUL ? UNKNOWN : Math.floor(units) + (beyond >= 0 ? 1 : 0)
}

const whole = (round: (units: number) => number): Rounding => units => {
  const nearest = Math.round(units)
  return units !== nearest && Math.abs(units - nearest) < DOUBTFUL ? UNKNOWN : round(units)
}

/** Excel rounds the decimal number of fifteen digits that a person sees, not the binary one behind it. */
function rounded(round: Rounding) {
  return {
    work: (call: Call): CellValue => {
      const number = toNumber(call.value(0))
      if (isStop(number)) return number
      const digits = toNumber(call.value(1))
      if (isStop(digits)) return digits
      if (!Number.isInteger(digits) || Math.abs(digits) > 15) return UNKNOWN
      const units = shifted(Number(Math.abs(number).toPrecision(15)), digits)
      if (units >= Number.MAX_SAFE_INTEGER) return UNKNOWN
      const result = round(units)
      if (isStop(result)) return result
      return finite(Math.sign(number) * shifted(result, -digits))
    }
  }
}

/** Moves the decimal point in the number as it is written, so that nothing is lost on the way. */
function shifted(number: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(number).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

function down(call: Call): CellValue {
  const number = toNumber(call.value(0))
  if (isStop(number)) return number
  const nearest = Math.round(number)
  return number !== nearest && Math.abs(number - nearest) < DOUBTFUL ? UNKNOWN : Math.floor(number)
}

function size(call: Call): CellValue {
  const number = toNumber(call.value(0))
  return isStop(number) ? number : Math.abs(number)
}

export const rounding: Functions = {
  ROUND: rounded(half),
  ROUNDUP: rounded(whole(Math.ceil)),
  ROUNDDOWN: rounded(whole(Math.floor)),
  INT: { work: down },
  ABS: { work: size }
}
