import type { Mark } from '../kind'
import { normalise } from '../normalise'
import { simpleReader, type Filled } from './reader'

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const HOURS = /(?<=\d)\s*(?:h|hrs?|hours?)$/i

function toNumber(value: Filled): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return undefined
  const text = value.trim()
  return NUMBER.test(text) ? Number(text) : undefined
}

function toWhole(value: Filled): number | undefined {
  const number = toNumber(value)
  return Number.isInteger(number) ? number : undefined
}

/** Numbers of hours are often typed with their unit. */
export const numberReader = simpleReader(
  value => toNumber(typeof value === 'string' ? value.trim().replace(HOURS, '') : value),
  'is not a number'
)

export const integerReader = simpleReader(toWhole, 'is not a whole number')

/** A capital X is an absent candidate; a small one is left to be reported. */
export const markReader = simpleReader<Mark>(
  value => (typeof value === 'string' && value.trim() === 'X' ? 'X' : toNumber(value)),
  'is neither a mark nor a capital X'
)

const ATTEMPTS: Readonly<Record<string, number>> = {
  first: 1, '1st': 1, 'first attempt': 1, 'first sitting': 1, 'first time': 1, original: 1,
  second: 2, '2nd': 2, 'second attempt': 2, 'second sitting': 2, retake: 2, resit: 2, 're take': 2, 're sit': 2
}

export const attemptReader = simpleReader(value => {
  const number = toWhole(typeof value === 'string' ? value.replace(/^\s*(attempt|sitting)\b/i, '') : value)
  if (number !== undefined) return number >= 1 ? number : undefined
  return typeof value === 'string' ? ATTEMPTS[normalise(value)] : undefined
}, 'is not an attempt such as 1, 2, first or retake')
