import { criterionLetter, plainCriterion } from '../../domain/criteria'
import { remembered } from '../../recognise/remembered'
import type { Column, Row } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { criteriaBy } from './recorded-criteria'

/** What a row says of the criteria, without their learning aims. A criterion that is in neither set was not assessed, as far as the row tells. */
export interface Criteria {
  readonly achieved: ReadonlySet<string>
  readonly notAchieved: ReadonlySet<string>
}

const readers = new WeakMap<TrackingSheet, ReturnType<typeof criteriaBy>>()
const read = new WeakMap<Row, Criteria>()
const plain = remembered(plainCriterion)

/** What a row’s criteria columns and lists say. */
export function criteriaOn(sheet: TrackingSheet, row: Row): Criteria {
  const before = read.get(row)
  if (before) return before
  const reader = readers.get(sheet) ?? criteriaBy(sheet)
  readers.set(sheet, reader)
  const { achieved, notAchieved } = reader(row)
  const criteria = { achieved: new Set(achieved.map(plain)), notAchieved: new Set(notAchieved.map(plain)) }
  read.set(row, criteria)
  return criteria
}

/** The criteria that a row says it is about; undefined where it doesn't say. */
export function targetsOn(sheet: TrackingSheet, row: Row): readonly string[] | undefined {
  return sheet.column('criteria-targeted')?.value(row)?.map(plain)
}

/** The column of a criterion, else the list of those that are achieved. */
export function criterionColumn(sheet: TrackingSheet, criterion: string): Column | undefined {
  const own = [...sheet.family('criterion')].find(([name]) => plainCriterion(name) === criterion)?.[1]
  return own ?? sheet.column('criteria-achieved')
}

const letterOf = remembered(criterionLetter)

export function isAbovePass(criterion: string): boolean {
  const letter = letterOf(criterion)
  return letter === 'M' || letter === 'D'
}

export function isPass(criterion: string): boolean {
  return letterOf(criterion) === 'P'
}
