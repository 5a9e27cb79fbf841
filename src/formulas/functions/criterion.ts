import type { CellValue } from '../../model/cell'
import { isNearby, isSameText, isStop, numberInText } from '../values'

/** Whether a cell's value meets what is asked for; null where Excel may see it otherwise. */
export type Criterion = (value: CellValue) => boolean | null

const LONGEST = 255
/** More of them make a pattern slow. */
const MOST_STARS = 3

/** What `COUNTIF` and its kin are asked for, such as `">=40"` or `"Pass*"`; null where we are not sure what that means. */
export function criterionOf(asked: CellValue): Criterion | null {
  if (typeof asked === 'number') return equals(asked)
  if (typeof asked === 'boolean') return value => value === asked || (typeof value === 'string' && /^(true|false)$/i.test(value) ? null : false)
  if (typeof asked !== 'string' || asked.length > LONGEST) return null
  const [, sign = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(asked) ?? []
  if (operand === '') return blankness(sign)
  const number = numberInText(operand)
  if (number === 'doubtful' || /^(true|false|#.*)$/i.test(operand)) return null
  if (sign === '' || sign === '=') return number === 'text' ? like(operand) : equals(number)
  if (sign === '<>') return number === 'text' ? unlike(like(operand)) : differsFrom(number)
  return number === 'text' ? null : ordered(sign, number)
}

function blankness(sign: string): Criterion | null {
  if (sign === '') return value => value === null || value === ''
  if (sign === '=') return value => (value === '' ? null : value === null)
  return sign === '<>' ? value => (value === '' ? null : value !== null) : null
}

/** A number in a cell, or a text that reads as it. */
function equals(number: number): Criterion {
  return value => {
    if (typeof value === 'number') return isNearby(value, number) ? null : value === number
    if (typeof value !== 'string') return isUnsure(value) ? null : false
    const read = numberInText(value)
    return read === 'doubtful' ? null : read === number
  }
}

function differsFrom(number: number): Criterion {
  return value => {
    if (typeof value === 'number') return isNearby(value, number) ? null : value !== number
    if (typeof value === 'string') return numberInText(value) === 'text' ? true : null
    return isStop(value) ? null : true
  }
}

function ordered(sign: string, number: number): Criterion {
  return value => {
    if (typeof value !== 'number') return isUnsure(value) ? null : false
    if (isNearby(value, number)) return null
    if (sign === '<') return value < number
    if (sign === '>') return value > number
    return sign === '<=' ? value <= number : value >= number
  }
}

/** A text with `*` for any characters and `?` for one; `~` takes what follows as it is. */
function like(pattern: string): Criterion {
  if (!/[*?~]/.test(pattern)) return value => (typeof value === 'string' ? isSameText(value, pattern) : isUnsure(value) ? null : false)
  if (pattern.split('*').length - 1 > MOST_STARS) return () => null
  const source = pattern.replace(/~[*?~]|[\s\S]/g, part => {
    if (part === '*') return '[\\s\\S]*'
    return part === '?' ? '[\\s\\S]' : part.slice(-1).replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')
  })
  const wanted = new RegExp(`^${source}$`, 'i')
  return value => (typeof value === 'string' ? wanted.test(value) : isUnsure(value) ? null : false)
}

function unlike(criterion: Criterion): Criterion {
  return value => {
    if (typeof value !== 'string') return isStop(value) ? null : true
    const meets = criterion(value)
    return meets === null ? null : !meets
  }
}

function isUnsure(value: CellValue): boolean {
  return isStop(value) && value.kind === 'unknown'
}
