import type { Row, TypedSheet } from '../recognise/typed-sheet'
import type { Fault } from '../rules/rule'

/** The columns that tell apart several rows of one learner. */
const PARTS: readonly string[] = ['component', 'series', 'attempt-number', 'unit-number', 'assignment', 'attempt']

/**
 * Names findings so that the same fault is known again after sorting, inserting and checking again: by rule, kind,
 * learner, component, series, unit, assignment, attempt and the value found. Where all of that is the same (the same
 * learner listed twice), the second and later ones are numbered in the order of the sheet.
 */
export class FindingKeys {
  private readonly seen = new Map<string, number>()

  keyOf(sheet: TypedSheet, rule: string, fault: Fault): string {
    const subject = fault.row ? learnerParts(sheet, fault.row) : [sheet.name]
    const key = [rule, fault.kind ?? '', ...subject, fault.value ?? ''].join('|')
    const count = (this.seen.get(key) ?? 0) + 1
    this.seen.set(key, count)
    return count === 1 ? key : `${key}|${count}`
  }
}

function learnerParts(sheet: TypedSheet, row: Row): string[] {
  const learner = sheet.identity(row)?.name ?? `row ${row.number}`
  const parts = PARTS.flatMap(id => {
    const column = sheet.columns.find(candidate => candidate.id === id)
    return column ? [JSON.stringify(column.value(row) ?? null)] : []
  })
  return [sheet.kind, learner, ...parts]
}
