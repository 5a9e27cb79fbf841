import { isUnknown, UNKNOWN, type CellValue } from '../../model/cell'
import { isArea, type Call, type Operand } from '../call'
import { heightOf, widthOf, type SheetArea } from '../sheet-area'
import { isNearby, isSameText, isStop, NOT_FOUND, REFERENCE_ERROR, toBoolean, toNumber, VALUE_ERROR, type Stop } from '../values'
import type { Functions } from './known-function'

/** The place, from 0, of the first cell along an area of one row or column that holds a value. */
function find(wanted: CellValue, area: SheetArea, call: Call): number | Stop {
  if (isStop(wanted)) return wanted
  // What a blank finds depends on the function and the program.
  if (wanted === null || wanted === '') return UNKNOWN
  const isDown = widthOf(area) === 1
  if (!isDown && heightOf(area) !== 1) return UNKNOWN
  for (const { column, row, value } of call.cells.in(area)) {
    const isSame = isUnknown(value) ? null : isFound(wanted, value)
    if (isSame === null) return UNKNOWN
    if (isSame) return isDown ? row - area.firstRow : column - area.firstColumn
  }
  return NOT_FOUND
}

function isFound(wanted: string | number | boolean, value: CellValue): boolean | null {
  if (typeof wanted === 'string' && typeof value === 'string') return isSameText(wanted, value)
  if (typeof wanted === 'number' && typeof value === 'number' && isNearby(wanted, value)) return null
  return wanted === value
}

/** In these functions `*`, `?` and `~` have a meaning of their own. */
function hasWildcard(value: CellValue): boolean {
  return typeof value === 'string' && /[*?~]/.test(value)
}

/** Whether an argument that may ask for the nearest value asks for the same one. */
function isExact(call: Call, index: number): boolean {
  if (call.count <= index || call.isOmitted(index)) return false
  return toBoolean(call.value(index)) === false
}

function inTable(isDown: boolean) {
  return (call: Call): CellValue => {
    const [wanted, operand, index] = [call.value(0), call.operand(1), toNumber(call.value(2))]
    if (!isExact(call, 3) || hasWildcard(wanted) || !isArea(operand)) return UNKNOWN
    if (isStop(index)) return index
    const { area } = operand
    const across = Math.floor(index) - 1
    if (across < 0) return VALUE_ERROR
    if (across >= (isDown ? widthOf(area) : heightOf(area))) return REFERENCE_ERROR
    const along = find(wanted, isDown ? { ...area, lastColumn: area.firstColumn } : { ...area, lastRow: area.firstRow }, call)
    if (isStop(along)) return along
    const [column, row] = isDown ? [across, along] : [along, across]
    return call.cells.at({ sheet: area.sheet, column: area.firstColumn + column, row: area.firstRow + row })
  }
}

function match(call: Call): CellValue {
  const [wanted, operand] = [call.value(0), call.operand(1)]
  if (!isExact(call, 2) || hasWildcard(wanted) || !isArea(operand)) return UNKNOWN
  const along = find(wanted, operand.area, call)
  return isStop(along) ? along : along + 1
}

/** A row or column of an area, or one cell; 0 asks for all of them. */
function index(call: Call): Operand {
  const operand = call.operand(0)
  if (!isArea(operand) || call.count > 3) return UNKNOWN
  const { area } = operand
  const [first, second] = [wholeIn(call, 1), call.count > 2 ? wholeIn(call, 2) : undefined]
  if (isStop(first)) return first
  if (isStop(second)) return second
  const isAlong = second === undefined && heightOf(area) === 1
  if (second === undefined && !isAlong && widthOf(area) !== 1) return UNKNOWN
  const [row, column] = isAlong ? [0, first] : [first, second ?? 0]
  if (row < 0 || column < 0) return VALUE_ERROR
  if (row > heightOf(area) || column > widthOf(area)) return REFERENCE_ERROR
  return {
    kind: 'area',
    area: {
      ...area,
      ...(row > 0 && { firstRow: area.firstRow + row - 1, lastRow: area.firstRow + row - 1 }),
      ...(column > 0 && { firstColumn: area.firstColumn + column - 1, lastColumn: area.firstColumn + column - 1 })
    }
  }
}

function wholeIn(call: Call, at: number): number | Stop {
  const number = toNumber(call.value(at))
  return isStop(number) ? number : Math.trunc(number)
}

function xlookup(call: Call): Operand {
  const [wanted, searched, returned] = [call.value(0), call.operand(1), call.operand(2)]
  const isPlain = [4, 5].every(at => call.isOmitted(at) || call.value(at) === (at === 4 ? 0 : 1))
  if (!isPlain || !isArea(searched) || !isArea(returned)) return UNKNOWN
  if (isStop(wanted)) return wanted
  const along = find(wanted, searched.area, call)
  if (along === NOT_FOUND && !call.isOmitted(3)) return call.operand(3)
  if (isStop(along)) return along
  const { area } = returned
  if (widthOf(searched.area) === 1) {
    if (heightOf(area) !== heightOf(searched.area)) return VALUE_ERROR
    return { kind: 'area', area: { ...area, firstRow: area.firstRow + along, lastRow: area.firstRow + along } }
  }
  if (widthOf(area) !== widthOf(searched.area)) return VALUE_ERROR
  return { kind: 'area', area: { ...area, firstColumn: area.firstColumn + along, lastColumn: area.firstColumn + along } }
}

export const lookups: Functions = {
  VLOOKUP: { work: inTable(true) },
  HLOOKUP: { work: inTable(false) },
  MATCH: { work: match },
  INDEX: { work: index },
  XLOOKUP: { work: xlookup }
}
