import type { Day } from '../../domain/dates'
import type { YesNo } from '../../recognise/kind'
import type { Column, Row } from '../../recognise/typed-sheet'
import { rememberedBy } from '../remembered-by'
import type { QTag, QTagSheet } from './q-tags'

/** The steps by which a Q-TAG is approved. The Lead IV and the head of department review at one stage, in either order. */
const STEPS = [
  { id: 'teacher-signed', stage: 1, by: 'the teacher', heading: 'Teacher signed' },
  { id: 'iv-signed', stage: 2, by: 'the internal verifier', heading: 'IV signed' },
  { id: 'lead-iv-signed', stage: 3, by: 'the Lead IV', heading: 'Lead IV signed' },
  { id: 'hod-signed', stage: 3, by: 'the head of department', heading: 'HoD signed' },
  { id: 'hoc-signed', stage: 4, by: 'the Head of Centre', heading: 'Head of Centre agreed' }
] as const

const SUBMISSION = { id: 'submitted-date', stage: 5, heading: 'Submitted' } as const

/** A step of approval that a sheet has a column for. */
export interface Step {
  readonly stage: number
  /** "the head of department". */
  readonly by: string
  readonly column: Column<YesNo | Day>
}

/** The steps that a sheet has columns for, in order. */
export const stepsOn = rememberedBy((sheet: QTagSheet): readonly Step[] =>
  STEPS.flatMap(({ id, stage, by }) => {
    const column = sheet.column(id)
    return column ? [{ stage, by, column }] : []
  })
)

/** The headings of the steps that a sheet has no column for. */
export function stepsWithoutColumn(sheet: QTagSheet): readonly string[] {
  return STEPS.filter(({ id }) => !sheet.column(id)).map(({ heading }) => heading)
}

/** Submission, which comes after every step. */
export function submissionOn(sheet: QTagSheet): { readonly stage: number; readonly column: Column<Day> } | undefined {
  const column = sheet.column(SUBMISSION.id)
  return column && { stage: SUBMISSION.stage, column }
}

/**
 * Whether a step is signed: by a day, by a yes, or by what can't be read. No rule asks for the day. A centre may have no
 * Lead IV for a programme; the other steps can't be left out.
 */
export function isSigned({ column }: Step, row: Row): boolean {
  const value = column.value(row)
  return !column.isBlank(row) && value !== 'no' && (value !== 'not-applicable' || column.id === 'lead-iv-signed')
}

/** The day of a signature or submission, where one is given. */
export function dayOn({ column }: { readonly column: Column<YesNo | Day> }, row: Row): Day | undefined {
  const value = column.value(row)
  return typeof value === 'number' ? value : undefined
}

/** The steps of a Q-TAG that are not signed. */
export function openSteps({ sheet, row }: QTag): readonly Step[] {
  return stepsOn(sheet).filter(step => !isSigned(step, row))
}

export function isSubmitted({ sheet, row }: QTag): boolean {
  return submissionOn(sheet)?.column.isBlank(row) === false
}
