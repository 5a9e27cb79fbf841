import type { Row } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'

/** What a row of a tracking sheet says of criteria. */
export interface RecordedCriteria {
  readonly achieved: readonly string[]
  readonly notAchieved: readonly string[]
  /** Those whose cell holds what could not be understood. */
  readonly unclear: readonly string[]
}

/** Whether a sheet has anywhere to record criteria. */
export function keepsCriteria(sheet: TrackingSheet): boolean {
  return sheet.family('criterion').size > 0 || sheet.column('criteria-achieved') !== undefined
}

/** Criteria by their columns, and by a list of those achieved beside one of those targeted. */
export function criteriaBy(sheet: TrackingSheet): (row: Row) => RecordedCriteria {
  const columns = [...sheet.family('criterion')]
  const [achievedList, targetedList] = [sheet.column('criteria-achieved'), sheet.column('criteria-targeted')]
  return row => {
    const achieved: string[] = [...(achievedList?.value(row) ?? [])]
    const notAchieved: string[] = []
    const unclear: string[] = []
    for (const [criterion, column] of columns) {
      const value = column.value(row)
      if (value !== undefined) (value === 'achieved' ? achieved : notAchieved).push(criterion)
      else if (!column.isBlank(row)) unclear.push(criterion)
    }
    if (achieved.length > 0 && columns.length === 0) {
      notAchieved.push(...(targetedList?.value(row) ?? []).filter(criterion => !achieved.includes(criterion)))
    }
    return { achieved, notAchieved, unclear }
  }
}

/** Whether anything at all is said of criteria on a row, be it "none" or a sign that could not be understood. */
export function saysCriteria(sheet: TrackingSheet): (row: Row) => boolean {
  const columns = [...sheet.family('criterion').values(), sheet.column('criteria-achieved')].flatMap(column => column ?? [])
  return row => columns.some(column => (column.raw(row) ?? '') !== '')
}
