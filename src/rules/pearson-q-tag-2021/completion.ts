import type { Completion, Unlisted } from '../../compare/compare-rules'
import type { Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import type { Settings } from '../settings'
import { edition } from './edition'
import { hasReason, isDue } from './q-tag-due'
import { qTagsIn } from './q-tags'
import type { RegisterSheet } from './register'
import { registeredToGrade } from './registered-to-grade'

/** Who needs a Q-TAG, or a reason for none, before results of earlier years are considered (QT-92). */
export function completionOf(workbook: TypedWorkbook, settings: Settings): Completion {
  const lastDay = settings['tag.window-end']
  const qTags = qTagsIn(workbook)
  const stateOf: Completion['stateOf'] = (sheet, row) => {
    const qTag = qTags.on(sheet)[row.index]
    if (!qTag || !isDue(qTag, lastDay, edition)) return 'not-due'
    return hasReason(qTag) ? 'excused' : 'due'
  }
  return {
    stateOf,
    isOwn: (sheet, row) => qTags.on(sheet)[row.index]?.isOwn ?? false,
    unlisted: workbook.sheetsOf('learners').flatMap(sheet => unlistedOn(sheet, workbook, lastDay))
  }
}

function unlistedOn(sheet: RegisterSheet, workbook: TypedWorkbook, lastDay: Day): readonly Unlisted[] {
  const { due, missing } = registeredToGrade(sheet, workbook, lastDay, edition)
  // A register of other classes, or by other numbers, tells of nobody here.
  if (missing.length === due.length && due.length > 1) return []
  const column = (['status', 'completion-date', 'registration-date', 'date-of-birth'] as const).flatMap(id => sheet.column(id) ?? [])[0]
  return missing.map(({ row, learner, title }) => ({ title, learner, sheet: sheet.name, cell: column?.cell(row) ?? sheet.firstHeadingCell }))
}
