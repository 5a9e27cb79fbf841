import type { Grade } from '../../domain/grades/grade'
import type { ColumnId, ColumnValue } from '../../recognise/dictionary'
import { normalise } from '../../recognise/normalise'
import { remembered } from '../../recognise/remembered'
import type { Column, Learner, Row } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './attempt-rows'
import { criteriaOn, type Criteria } from './criteria'

export type AttemptKind = 'first' | 'resubmission' | 'retake'

/** One attempt of a learner at an assignment. */
export interface Attempt {
  readonly sheet: TrackingSheet
  readonly row: Row
  readonly kind: AttemptKind
  /** Whether the first submission and its resubmission stand side by side on this row. */
  readonly isShared: boolean
  /** As compared; null where the row names no assignment. */
  readonly assignment: string | null
}

/** All that one learner did for one assignment, in the order of the dates where they are known. */
export interface Work {
  readonly learner: Learner
  /** As read; null where the rows name no unit. */
  readonly unit: string | null
  /** As typed; null where the rows name no assignment. */
  readonly assignment: string | null
  readonly firsts: readonly Attempt[]
  readonly resubmissions: readonly Attempt[]
  /** Retakes of this assignment, under its own name or another. */
  readonly retakes: readonly Attempt[]
  /** Resubmissions of what was itself a retake. */
  readonly resubmittedRetakes: readonly Attempt[]
  /** False for a retake of which nothing tells what it retakes: the lists above then hold nothing but it. */
  readonly isTied: boolean
}

export function attemptsOf({ firsts, resubmissions, retakes, resubmittedRetakes }: Work): readonly Attempt[] {
  return [...firsts, ...resubmissions, ...retakes, ...resubmittedRetakes]
}

/** What a column says of an attempt; undefined where the sheet has no such column, or the cell is blank or not understood. */
export function said<C extends ColumnId<'assignment-attempts'>>(
  attempt: Pick<Attempt, 'sheet' | 'row'> | undefined,
  id: C
): ColumnValue<'assignment-attempts', C> | undefined {
  return attempt?.sheet.column(id)?.value(attempt.row)
}

/** Whether the column is there and its cell holds nothing. */
export function isLeftBlank(attempt: Pick<Attempt, 'sheet' | 'row'>, id: ColumnId<'assignment-attempts'>): boolean {
  return attempt.sheet.column(id)?.isBlank(attempt.row) ?? false
}

/** The first attempt among these of which a column says something, with what it says. */
export function firstSaid<C extends ColumnId<'assignment-attempts'>>(attempts: readonly (Attempt | undefined)[], id: C) {
  for (const attempt of attempts) {
    const value = said(attempt, id)
    if (attempt && value !== undefined) return { attempt, value }
  }
  return undefined
}

/** The grade of an attempt: of two side by side each has its own column, and a plain grade is the last one. */
export function gradeOf(attempt: Attempt): Grade | undefined {
  if (attempt.kind === 'retake') return said(attempt, 'grade')
  const own = said(attempt, attempt.kind === 'first' ? 'first-grade' : 'resubmitted-grade')
  return own ?? (attempt.isShared && attempt.kind === 'first' ? undefined : said(attempt, 'grade'))
}

const NONE: Criteria = { achieved: new Set(), notAchieved: new Set() }

/** What is known of the criteria at an attempt; of two side by side only the last is. */
export function criteriaOf(attempt: Attempt): Criteria {
  return attempt.isShared && attempt.kind === 'first' ? NONE : criteriaOn(attempt.sheet, attempt.row)
}

const TRACES = [
  'submitted-date', 'assessed-date', 'grade', 'attempt-deadline', 'authorised-date', 'hand-out-date', 'feedback-date', 'criteria-achieved'
] as const satisfies readonly ColumnId<'assignment-attempts'>[]

/** Whether anything says that the attempt was allowed or made: rows may be laid out before there is any need of them. */
export function isBegun(attempt: Attempt): boolean {
  if (attempt.isShared || isAuthorised(attempt)) return true
  const { sheet, row } = attempt
  if (TRACES.some(id => isOwn(sheet.column(id), row))) return true
  const { achieved, notAchieved } = criteriaOf(attempt)
  return achieved.size + notAchieved.size > 0
}

/** Whether the work of an attempt was handed in, as far as its row tells. */
export function isHandedIn(attempt: Attempt): boolean {
  const days = [said(attempt, 'submitted-date'), said(attempt, 'assessed-date')]
  return days.some(day => day !== undefined) || gradeOf(attempt) !== undefined
}

/** Whether the row itself, and not a label for all rows, says something that is understood. */
export function isOwn(column: Column | undefined, row: Row): boolean {
  return column?.letter != null && column.cell(row) === `${column.letter}${row.number}` && column.value(row) !== undefined
}

/** "Yes", or the name of who authorised it; a date alone says as much. */
export function isAuthorised(attempt: Pick<Attempt, 'sheet' | 'row'>): boolean {
  const authorised = said(attempt, 'lead-iv-authorised')
  if (authorised !== undefined) return authorised === 'yes' || typeof authorised === 'object'
  return said(attempt, 'authorised-date') !== undefined
}

/** The first submission that a later attempt follows; undefined where there is none, or several among which nothing tells. */
export function firstOf({ firsts }: Work): Attempt | undefined {
  return firsts.length === 1 ? firsts[0] : undefined
}

/** An assignment’s name as it is compared: "Assignment 1", "A1" and 1 are one. */
export const assignmentKey = remembered(text =>
  normalise(text).replace(/^(?:(?:assignment|assign|assessment|brief)(?: (?:no|number))? ?|a(?=\d))(?=.)/, '')
)
