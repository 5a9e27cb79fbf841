import type { Grade } from '../../domain/grades/grade'
import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { rememberedBy } from '../remembered-by'

export type QTagSheet = TypedSheet<'q-tags'>

/** A row of a Q-TAG sheet: one learner on one qualification. */
export interface QTag {
  readonly sheet: QTagSheet
  readonly row: Row
  readonly learner: Learner | null
  /** The qualification's title; empty where none is named. */
  readonly qualification: string
  /** Whether something stands in the cell that may be a grade. */
  readonly isEntered: boolean
  /** Undefined where nothing is entered, or what is entered can't be understood. */
  readonly grade: Grade | undefined
  /** False for a row of another awarding body. */
  readonly isOwn: boolean
}

export interface QTags {
  on(sheet: QTagSheet): readonly QTag[]
  of(learner: Learner): readonly QTag[]
  readonly all: readonly QTag[]
}

/** Words for no grade. */
const NO_GRADE = /^(?:none|nil|no(?: grade| q-?tag| tag)?|not given|withheld|withdrawn|w)$/i

/** Every row of the workbook's Q-TAG sheets. */
export const qTagsIn = rememberedBy((workbook: TypedWorkbook): QTags => {
  const bySheet = new Map(workbook.sheetsOf('q-tags').map(sheet => [sheet, sheet.rows.map(row => read(sheet, row, workbook))]))
  const all = [...bySheet.values()].flat()
  const byLearner = new Map<Learner, QTag[]>()
  for (const qTag of all) {
    if (!qTag.learner) continue
    const own = byLearner.get(qTag.learner) ?? []
    byLearner.set(qTag.learner, own)
    own.push(qTag)
  }
  return { all, on: sheet => bySheet.get(sheet) ?? [], of: learner => byLearner.get(learner) ?? [] }
})

/** The rows of a sheet that this guide speaks of and that have a Q-TAG. */
export function enteredOn(sheet: QTagSheet, workbook: TypedWorkbook): readonly QTag[] {
  return qTagsIn(workbook).on(sheet).filter(({ isOwn, isEntered }) => isOwn && isEntered)
}

function read(sheet: QTagSheet, row: Row, workbook: TypedWorkbook): QTag {
  const column = sheet.column('q-tag')
  const typed = column === undefined || column.isBlank(row) ? null : column.raw(row)
  return {
    sheet,
    row,
    learner: workbook.learners.of(sheet, row),
    qualification: sheet.column('qualification')?.value(row) ?? sheet.column('programme')?.value(row) ?? '',
    isEntered: typed !== null && !(typeof typed === 'string' && saysNoGrade(typed)),
    grade: column?.value(row),
    isOwn: sheet.isUnder(row, 'pearson-q-tag-2021')
  }
}

/** Whether a cell says in words that there is no Q-TAG. */
export function saysNoGrade(text: string): boolean {
  return NO_GRADE.test(text.trim())
}
