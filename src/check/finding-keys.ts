import type { Row, TypedSheet } from '../recognise/typed-sheet'
import type { Fault } from '../rules/rule'

/** The columns that tell apart several rows of one learner, or rows that name none. */
const PARTS: readonly string[] = ['subject', 'component', 'series', 'attempt-number', 'unit-number', 'assignment', 'attempt']

/**
 * Names findings so that the same fault is known again after sorting, inserting and checking again: by rule, kind,
 * learner, subject, component, series, unit, assignment, attempt and the value found, never by where it stands. Where
 * all of that is the same (the same learner listed twice), the second and later ones are numbered in the order of the
 * sheet.
 */
export class FindingKeys {
  private readonly seen = new Map<string, number>()
  private readonly subjects = new WeakMap<TypedSheet, (row: Row) => string>()

  keyOf(sheet: TypedSheet, rule: string, fault: Fault): string {
    const subject = fault.row ? this.subjectOn(sheet)(fault.row) : sheet.name
    const key = `${rule}|${fault.kind ?? ''}|${subject}|${fault.value ?? ''}`
    const count = (this.seen.get(key) ?? 0) + 1
    this.seen.set(key, count)
    return count === 1 ? key : `${key}|${count}`
  }

  private subjectOn(sheet: TypedSheet): (row: Row) => string {
    const known = this.subjects.get(sheet)
    if (known) return known
    const made = subjectOf(sheet)
    this.subjects.set(sheet, made)
    return made
  }
}

/** Whom and what a row of the sheet is about; kept, since a row may be at fault more than once. */
function subjectOf(sheet: TypedSheet): (row: Row) => string {
  const columns = PARTS.flatMap(id => sheet.columns.find(column => column.id === id) ?? [])
  const subjects: string[] = []
  return row => {
    const parts = () => columns.map(column => JSON.stringify(column.value(row) ?? null))
    return (subjects[row.index] ??= [sheet.kind, sheet.identity(row)?.name ?? '', ...parts()].join('|'))
  }
}
