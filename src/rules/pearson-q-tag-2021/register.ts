import { statusByCourse, type CourseOf } from '../../domain/learner-status'
import type { Day } from '../../domain/dates'
import type { ColumnId, ColumnValue } from '../../recognise/dictionary'
import type { Column, Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { QTag } from './q-tags'
import { rememberedBy } from '../remembered-by'
import { sameTitle } from './same-title'

export type RegisterSheet = TypedSheet<'learners'>

/** A row of a register: one learner on one qualification. */
export interface Registered {
  readonly sheet: RegisterSheet
  readonly row: Row
}

export type Status = 'certificating' | 'mid-flight' | 'withdrawn'

/** The title of the qualification on a row of a register; empty where none is named. */
export function registeredFor({ sheet, row }: Registered): string {
  return sheet.column('qualification')?.value(row) ?? sheet.column('programme')?.value(row) ?? ''
}

/** A learner's rows on the workbook's registers that this guide may speak of. */
export function registeredRows(learner: Learner | null): readonly Registered[] {
  return learner ? rowsUnderThis(learner) : []
}

const rowsUnderThis = rememberedBy((learner: Learner): readonly Registered[] =>
  learner.rowsOf('learners').filter(({ sheet, row }) => sheet.isUnder(row, 'pearson-q-tag-2021'))
)

/** The register's row of a Q-TAG; undefined where there is none, or where several may be meant. */
export const registeredOf = rememberedBy(({ learner, qualification }: QTag): Registered | undefined => {
  const rows = registeredRows(learner)
  const same = rows.filter(one => registeredFor(one) !== '' && sameTitle(registeredFor(one), qualification))
  const possible = same.length > 0 ? same : rows.filter(one => registeredFor(one) === '')
  return possible.length === 1 ? possible[0] : undefined
})

/** What the register says in a column about the learner of a Q-TAG. */
export function fromRegister<C extends ColumnId<'learners'>>(qTag: QTag, id: C): ColumnValue<'learners', C> | undefined {
  const registered = registeredOf(qTag)
  return registered?.sheet.column(id)?.value(registered.row)
}

/** The cell of the register in which that is said, for a message. */
export function registerCell(qTag: QTag, id: ColumnId<'learners'>): string {
  const registered = registeredOf(qTag)
  const column: Column | undefined = registered?.sheet.column(id)
  return registered && column ? `${registered.sheet.name}!${column.cell(registered.row)}` : 'the register'
}

/** Whether any register of the workbook has a column. */
export function registersHave(workbook: TypedWorkbook, id: ColumnId<'learners'>): boolean {
  return workbook.sheetsOf('learners').some(sheet => sheet.column(id) !== undefined)
}

/** Where a learner stands, as the register says or as its years and dates tell. */
export function registeredStatus({ sheet, row }: Registered, lastDay: Day): Status | undefined {
  const said = sheet.column('status')?.value(row)
  const isToppedUp = sheet.column('top-up')?.value(row) === 'yes'
  return said === 'mid-flight' && isToppedUp ? 'certificating' : (said ?? courseStatus({ sheet, row }, lastDay))
}

/** Where a learner stands by year, length and completion of the course alone. */
export function courseStatus(registered: Registered, lastDay: Day): 'certificating' | 'mid-flight' | undefined {
  return statusByCourse(courseOf(registered), lastDay)
}

/** The same without the completion date. */
export function statusByYears(registered: Registered): 'certificating' | 'mid-flight' | undefined {
  return statusByCourse({ ...courseOf(registered), completion: undefined }, Infinity)
}

function courseOf({ sheet, row }: Registered): CourseOf {
  return {
    yearOfCourse: sheet.column('year-of-course')?.value(row),
    courseLength: sheet.column('course-length')?.value(row),
    toppedUp: sheet.column('top-up')?.value(row) === 'yes',
    completion: sheet.column('completion-date')?.value(row)
  }
}

/** Where the learner of a Q-TAG stands: by the Q-TAG's own row, else by the register. One who is topped up certificates. */
export function statusOf(qTag: QTag, lastDay: Day): Status | undefined {
  const registered = registeredOf(qTag)
  const said = qTag.sheet.column('status')?.value(qTag.row)
  if (said === 'mid-flight' && registered?.sheet.column('top-up')?.value(registered.row) === 'yes') return 'certificating'
  return said ?? (registered && registeredStatus(registered, lastDay))
}
