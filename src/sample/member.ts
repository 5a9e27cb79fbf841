import { isUnknown } from '../model/cell'
import { maximumOn } from '../recognise/maximum'
import type { Column, Learners, Row, TypedSheet } from '../recognise/typed-sheet'

export type MarksSheet = TypedSheet<'component-marks'>

/** One learner of a cohort, with the row that tells of them. */
export interface Member {
  readonly sheet: MarksSheet
  readonly row: Row
  /** Null where no mark is entered, the one entered can't be one (C-1), or the learner was absent. */
  readonly mark: number | null
  /** By the X, or by the Absent column where no mark above zero speaks against it. */
  readonly absent: boolean
  /** Ticked as chosen: by the awarding body or, in Sport, by the centre. */
  readonly sampled: boolean
  /** Ticked as uploaded. */
  readonly uploaded: boolean
  /** Each row of a learner who stands on several sheets, as it is there; empty for one who stands on one. */
  readonly rows: readonly Member[]
}

export const hasMark = (member: Member): member is Member & { readonly mark: number } => member.mark !== null

/** The rows of one cohort on one sheet. */
export interface SheetRows {
  readonly sheet: MarksSheet
  readonly rows: readonly Row[]
}

/** The learners of a cohort. One who stands on a class sheet and again on a sheet of the whole cohort is one. */
export function membersOf(parts: readonly SheetRows[], learners: Learners): readonly Member[] {
  const all = parts.flatMap(({ sheet, rows }) => rows.map(memberReader(sheet)))
  if (new Set(parts.map(({ sheet }) => sheet)).size === 1) return all
  const members = new Map<unknown, Member>()
  for (const member of all) {
    const learner = learners.of(member.sheet, member.row) ?? member
    const known = members.get(learner)
    if (!known) members.set(learner, member)
    else if (known.sheet === member.sheet) members.set(member, member)
    else members.set(learner, asOne(known, member))
  }
  return [...members.values()]
}

function asOne(first: Member, second: Member): Member {
  const hasTicks = (member: Member) => member.sheet.column('sampled') ?? member.sheet.column('in-sample')
  const { sheet, row } = !hasTicks(first) && hasTicks(second) ? second : first
  const mark = first.mark ?? second.mark
  return {
    sheet,
    row,
    mark,
    absent: mark === null && (first.absent || second.absent),
    sampled: first.sampled || second.sampled,
    uploaded: first.uploaded || second.uploaded,
    rows: [...(first.rows.length > 0 ? first.rows : [first]), second]
  }
}

const ALONE: readonly Member[] = []

/** Reads the members of one sheet. */
function memberReader(sheet: MarksSheet): (row: Row) => Member {
  const column = sheet.column('mark')
  const [absences, sampled, uploaded] = [sheet.column('absent'), sheet.column('sampled'), sheet.column('in-sample')]
  const valid = (row: Row, mark: number) => column !== undefined && isPossible(mark, maximumOn(sheet, column, row))
  return row => {
    const mark = column?.value(row)
    const absent = mark === 'X' || (absences?.value(row) === 'yes' && !(typeof mark === 'number' && mark > 0))
    return {
      sheet,
      row,
      mark: typeof mark === 'number' && !absent && valid(row, mark) ? mark : null,
      absent,
      sampled: isTicked(sampled, row),
      uploaded: isTicked(uploaded, row),
      rows: ALONE
    }
  }
}

function isPossible(mark: number, maximum = Infinity): boolean {
  return Number.isInteger(mark) && mark >= 0 && mark <= maximum
}

/** Whether what stands under the ticks can't be understood, so that it was taken for one. */
export function isDoubtfullyTicked({ sheet, row }: Member): boolean {
  const columns = [sheet.column('sampled'), sheet.column('in-sample')]
  return columns.some(column => column !== undefined && column.value(row) === undefined && !column.isBlank(row) && !isUnknown(column.raw(row)))
}

/** What can't be understood may be a tick: a rule on values reports it, and the sample isn't called short for it. */
function isTicked(column: Column<boolean> | undefined, row: Row): boolean {
  return column !== undefined && (column.value(row) ?? !column.isBlank(row))
}

/** Whether a mark can't be read, such as "Absent": nobody knows whether the learner was there. A mark above the maximum can. */
export function isUnreadable({ sheet, row, absent }: Member): boolean {
  const mark = sheet.column('mark')
  return !absent && mark?.isBlank(row) === false && mark.value(row) === undefined
}
