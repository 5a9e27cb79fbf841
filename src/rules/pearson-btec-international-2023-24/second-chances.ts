import type { TrackingSheet } from './attempt-rows'
import { firstOf, firstSaid, isAuthorised, isBegun, isLeftBlank, said, type Attempt, type Work } from './attempts'

/** A resubmission or retake that was allowed or made, with the first submission where it is known. */
export interface SecondChance {
  readonly work: Work
  readonly attempt: Attempt
  readonly first: Attempt | undefined
}

/** The resubmissions among works that stand on this sheet and are more than laid out. */
export function resubmissionsOn(sheet: TrackingSheet, works: readonly Work[]): readonly SecondChance[] {
  return begunOn(sheet, works, ({ resubmissions }) => resubmissions)
}

/** The retakes among works that stand on this sheet and are more than laid out. */
export function retakesOn(sheet: TrackingSheet, works: readonly Work[]): readonly SecondChance[] {
  return begunOn(sheet, works, ({ retakes }) => retakes)
}

function begunOn(sheet: TrackingSheet, works: readonly Work[], among: (work: Work) => readonly Attempt[]): readonly SecondChance[] {
  return works.flatMap(work =>
    among(work)
      .filter(attempt => attempt.sheet === sheet && isBegun(attempt))
      .map(attempt => ({ work, attempt, first: firstOf(work) }))
  )
}

const SIGNS = ['lead-iv-authorised', 'authorised-by', 'authorised-date'] as const

/** The row on which an attempt’s authorisation is entered: its own, or the one of the first submission. */
export function authorisationRow({ attempt, first }: SecondChance): Attempt {
  const own = SIGNS.some(id => said(attempt, id) !== undefined)
  return !own && attempt.kind === 'resubmission' && first && SIGNS.some(id => said(first, id) !== undefined) ? first : attempt
}

/** Whether an attempt was authorised, as far as its sheet has anywhere to say so; without that, that it was made is all that is known. */
export function isAllowed(chance: SecondChance): boolean {
  const row = authorisationRow(chance)
  if (isAuthorised(row)) return true
  return row.sheet.column('lead-iv-authorised') === undefined && row.sheet.column('authorised-date') === undefined
}

/** Where a fault about allowing an attempt stands: on the authorisation, else on what says which attempt it is. */
export function atAuthorisation(chance: SecondChance) {
  const { sheet, row } = authorisationRow(chance)
  // A finding stands on the sheet of the attempt, though its authorisation may be entered elsewhere.
  const on = sheet === chance.attempt.sheet ? { sheet, row } : chance.attempt
  const column = on.sheet.column('lead-iv-authorised') ?? on.sheet.column('authorised-date') ?? on.sheet.column('attempt')
  return { row: on.row, ...(column && { column }) }
}

/** Where a fault about the attempt itself stands. */
export function atAttempt({ sheet, row }: Attempt) {
  const column = sheet.column('attempt') ?? sheet.column('resubmitted-grade') ?? sheet.column('assignment-id')
  return { row, ...(column && { column }) }
}

/** The deadline that an attempt was given, and the row on which it stands. */
export function deadlineOf({ attempt, first }: SecondChance) {
  return firstSaid(attempt.kind === 'resubmission' ? [attempt, first] : [attempt], 'attempt-deadline')
}

/** Whether a column is there on the attempt’s own sheet, and neither row that may tell says anything in it. */
export function isUnsaid(chance: SecondChance, id: 'attempt-deadline' | 'recorded-on-assessment-record'): boolean {
  const { attempt, first } = chance
  return isLeftBlank(attempt, id) && (attempt.isShared || first === undefined || said(first, id) === undefined)
}
