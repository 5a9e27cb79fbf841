import { isUnknown, UNKNOWN, type CellValue } from '../../model/cell'
import { isArea, type Call } from '../call'
import type { Expression } from '../expression'
import { heightOf, isSameShape, widthOf, type Place, type SheetArea } from '../sheet-area'
import { isStop, VALUE_ERROR, type Stop } from '../values'
import { meanOf, Stops, sumOf } from './aggregates'
import { criterionOf, type Criterion } from './criterion'
import type { Functions } from './known-function'

interface Condition {
  readonly area: SheetArea
  readonly criterion: Criterion
}

/** The pairs of an area and what is asked of it, from an argument on. */
function conditionsOf(call: Call, from: number, to: number): readonly Condition[] | Stop {
  const conditions: Condition[] = []
  for (let index = from; index < to; index += 2) {
    const operand = call.operand(index)
    const criterion = criterionOf(call.value(index + 1))
    if (!isArea(operand) || !criterion) return UNKNOWN
    conditions.push({ area: operand.area, criterion })
  }
  const [first] = conditions
  if (!first) return UNKNOWN
  return conditions.every(({ area }) => isSameShape(area, first.area)) ? conditions : VALUE_ERROR
}

/** How many places meet all conditions. Blank cells that meet them are counted, not gone through. */
function countWhere(conditions: readonly Condition[], call: Call): CellValue {
  const [first, ...others] = conditions
  if (!first) return UNKNOWN
  const blankMeets = first.criterion(null)
  if (blankMeets === null || (blankMeets && others.length > 0)) return countEverywhere(conditions, call)
  let [count, blanks] = [0, heightOf(first.area) * widthOf(first.area)]
  for (const { column, row, value } of call.cells.in(first.area)) {
    blanks--
    const meets = isUnknown(value) ? null : first.criterion(value)
    if (meets === null) return UNKNOWN
    if (!meets) continue
    const meetsAll = allMeet(others, column - first.area.firstColumn, row - first.area.firstRow, call)
    if (meetsAll === null) return UNKNOWN
    if (meetsAll) count++
  }
  return blankMeets ? count + blanks : count
}

/** Goes through every place: beside a blank cell the others may meet their conditions. Not for whole columns. */
const MOST_PLACES = 100_000

function countEverywhere(conditions: readonly Condition[], call: Call): CellValue {
  const places = placesOf(conditions)
  if (!places) return UNKNOWN
  let count = 0
  for (const [across, along] of places) {
    const meets = allMeet(conditions, across, along, call)
    if (meets === null) return UNKNOWN
    if (meets) count++
  }
  return count
}

function placesOf(conditions: readonly Condition[]): Iterable<readonly [number, number]> | null {
  const [first] = conditions
  if (!first) return null
  const [width, height] = [widthOf(first.area), heightOf(first.area)]
  if (width * height > MOST_PLACES) return null
  return Array.from({ length: width * height }, (_, index) => [index % width, Math.floor(index / width)] as const)
}

function allMeet(conditions: readonly Condition[], across: number, along: number, call: Call): boolean | null {
  for (const { area, criterion } of conditions) {
    const value = call.cells.at(placeIn(area, across, along))
    const meets = isUnknown(value) ? null : criterion(value)
    if (meets !== true) return meets
  }
  return true
}

function placeIn({ sheet, firstColumn, firstRow }: SheetArea, across: number, along: number): Place {
  return { sheet, column: firstColumn + across, row: firstRow + along }
}

/** The numbers of an area at the places that meet all conditions. */
function numbersWhere(area: SheetArea, conditions: readonly Condition[], call: Call): readonly number[] | Stop {
  const [first] = conditions
  if (!first || !isSameShape(first.area, area)) return UNKNOWN
  const numbers: number[] = []
  const stops = new Stops()
  for (const { column, row, value } of call.cells.in(area)) {
    if (typeof value !== 'number' && !isStop(value)) continue
    const meets = allMeet(conditions, column - area.firstColumn, row - area.firstRow, call)
    if (meets === null) return UNKNOWN
    if (!meets) continue
    if (isStop(value)) stops.add(value)
    else numbers.push(value)
  }
  return stops.one ?? numbers
}

/** `SUMIF` and `AVERAGEIF`: area, what is asked of it, and the area of the numbers where that is another. */
function ofOne(total: (numbers: readonly number[]) => number | Stop) {
  return {
    work: (call: Call): CellValue => {
      const conditions = conditionsOf(call, 0, 2)
      const operand = call.count > 2 ? call.operand(2) : call.operand(0)
      if (isStop(conditions)) return conditions
      return isArea(operand) ? totalled(total, operand.area, conditions, call) : UNKNOWN
    },
    readsBeyond: ([asked, , summed]: readonly Expression[]) => summed !== undefined && !isSurelySameShape(asked, summed)
  }
}

/** `SUMIFS` and `AVERAGEIFS`: the area of the numbers first. */
function ofSeveral(total: (numbers: readonly number[]) => number | Stop) {
  return {
    work: (call: Call): CellValue => {
      const operand = call.operand(0)
      const conditions = conditionsOf(call, 1, call.count)
      if (isStop(conditions)) return conditions
      return isArea(operand) ? totalled(total, operand.area, conditions, call) : UNKNOWN
    }
  }
}

function totalled(total: (numbers: readonly number[]) => number | Stop, area: SheetArea, conditions: readonly Condition[], call: Call): CellValue {
  const numbers = numbersWhere(area, conditions, call)
  return isStop(numbers) ? numbers : total(numbers)
}

/** Where the area of the numbers is of another shape, Excel takes one of the same shape from its first cell on. */
function isSurelySameShape(one: Expression | undefined, other: Expression): boolean {
  if (one?.kind !== 'reference' || other.kind !== 'reference') return false
  const [a, b] = [one.reference, other.reference]
  const isSameSpan = (first: 'firstRow' | 'firstColumn', last: 'lastRow' | 'lastColumn') =>
    a[first].fixed === a[last].fixed && b[first].fixed === b[last].fixed && a[last].at - a[first].at === b[last].at - b[first].at
  return isSameSpan('firstRow', 'lastRow') && isSameSpan('firstColumn', 'lastColumn')
}

function countIfs(call: Call): CellValue {
  const conditions = conditionsOf(call, 0, call.count)
  return isStop(conditions) ? conditions : countWhere(conditions, call)
}

function countBlank(call: Call): CellValue {
  const operand = call.operand(0)
  return isArea(operand) ? countWhere([{ area: operand.area, criterion: value => value === null || value === '' }], call) : UNKNOWN
}

export const counting: Functions = {
  COUNTIF: { work: countIfs },
  COUNTIFS: { work: countIfs },
  COUNTBLANK: { work: countBlank },
  SUMIF: ofOne(sumOf),
  SUMIFS: ofSeveral(sumOf),
  AVERAGEIF: ofOne(meanOf),
  AVERAGEIFS: ofSeveral(meanOf)
}
