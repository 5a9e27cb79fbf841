import type { Learner, Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import { coveredRows } from './covered'
import type { InternationalEdition } from './edition'

export type TrackingSheet = TypedSheet<'assignment-attempts'>

interface Place {
  readonly sheet: TrackingSheet
  readonly workbook: TypedWorkbook
  readonly edition: InternationalEdition
}

/** The rows of learners who are still on the programme. */
export function currentRows({ sheet, workbook, edition }: Place): readonly Row[] {
  const hasLeft = withdrawnIn(workbook)
  return hasLeft ? coveredRows(sheet, edition).filter(row => !hasLeft(workbook.learners.of(sheet, row))) : coveredRows(sheet, edition)
}

/** The rows of work that was handed in: by its date, and where no date is kept by its result. */
export function submittedRows(place: Place): readonly Row[] {
  const isSubmitted = submittedOn(place.sheet)
  return currentRows(place).filter(isSubmitted)
}

/** The rows of work that was handed in and assessed. */
export function assessedRows(place: Place): readonly Row[] {
  const isSubmitted = submittedOn(place.sheet)
  const isAssessed = assessedOn(place.sheet)
  return currentRows(place).filter(row => isSubmitted(row) && isAssessed(row))
}

/** A U without a date of submission is often work that never came. */
export function submittedOn(sheet: TrackingSheet): (row: Row) => boolean {
  const dates = sheet.column('submitted-date')
  const isAssessed = assessedOn(sheet)
  const grades = sheet.column('grade')
  return row => (dates ? !dates.isBlank(row) : isAssessed(row) && grades?.value(row)?.rank !== 0)
}

export function assessedOn(sheet: TrackingSheet): (row: Row) => boolean {
  const said = [
    sheet.column('assessed-date'), sheet.column('grade'), sheet.column('first-grade'), sheet.column('criteria-achieved'), ...sheet.family('criterion').values()
  ].flatMap(column => (column && column.letter !== null ? [column] : []))
  return row => said.some(column => !column.isBlank(row))
}

/** Where one row holds the first submission and the resubmission, its dates may be of either. */
export function holdsBothAttempts(sheet: TrackingSheet): (row: Row) => boolean {
  const [resubmitted, attempts] = [sheet.column('resubmitted-grade'), sheet.column('attempt')]
  return row => resubmitted?.isBlank(row) === false && attempts?.value(row) === undefined
}

function withdrawnIn(workbook: TypedWorkbook): ((learner: Learner | null) => boolean) | undefined {
  if (!workbook.sheetsOf('learners').some(sheet => sheet.column('status'))) return undefined
  const known = new Map<Learner, boolean>()
  return learner => {
    if (!learner) return false
    const before = known.get(learner)
    if (before !== undefined) return before
    const rows = learner.rowsOf('learners')
    const hasLeft = rows.length > 0 && rows.every(({ sheet, row }) => sheet.column('status')?.value(row) === 'withdrawn')
    known.set(learner, hasLeft)
    return hasLeft
  }
}
