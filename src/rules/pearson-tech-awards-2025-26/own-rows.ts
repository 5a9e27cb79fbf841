import type { Learner, Row, TypedSheet } from '../../recognise/typed-sheet'

/** The rows that this guide speaks of, on a sheet that may hold those of other suites and awarding bodies as well. */
export function ownRows(sheet: Pick<TypedSheet, 'rows' | 'isUnder'>): readonly Row[] {
  return sheet.rows.filter(row => sheet.isUnder(row, 'pearson-tech-awards-2025-26'))
}

/** Whether a register says that the learner has left the programme. */
export function isWithdrawn(learner: Learner | null): boolean {
  return learner?.rowsOf('learners').some(({ sheet, row }) => sheet.column('status')?.value(row) === 'withdrawn') ?? false
}
