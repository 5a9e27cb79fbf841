import type { AppealLine } from '../model/appeal'
import type { LearnerRow, Row } from '../recognise/typed-sheet'
import { IDENTITY } from './identity-columns'
import { columnOf, linesOf, saidIn, type AnySheet } from './recorded'

/** A step by which a grade is made and approved, and the column of who took it. */
interface Step {
  readonly what: string
  readonly day: string
  readonly who: string | null
  /** Told even where the sheets say nothing of it. */
  readonly isAsked: boolean
}

const STEPS: readonly Step[] = [
  { what: 'Q-TAG decided', day: 'q-tag-date', who: 'assessor', isAsked: true },
  { what: 'Signed by the teacher', day: 'teacher-signed', who: 'assessor', isAsked: true },
  { what: 'Signed by the internal verifier', day: 'iv-signed', who: 'iv-name', isAsked: true },
  { what: 'Signed by the Lead IV', day: 'lead-iv-signed', who: null, isAsked: false },
  { what: 'Signed by the head of department', day: 'hod-signed', who: 'hod-name', isAsked: true },
  { what: 'Agreed by the Head of Centre', day: 'hoc-signed', who: null, isAsked: true },
  { what: 'Head of Centre’s declaration', day: 'head-of-centre-declaration', who: null, isAsked: true },
  { what: 'Submitted', day: 'submitted-date', who: null, isAsked: true },
  { what: 'Changed', day: 'changed-date', who: 'changed-by', isAsked: false },
  { what: 'Evidence shared with the learner', day: 'evidence-shared-date', who: null, isAsked: true },
  { what: 'Result issued', day: 'result-issue-date', who: null, isAsked: true }
]

const OF_STEPS = STEPS.flatMap(({ day, who }) => (who === null ? [day] : [day, who]))

/** The grade of a Q-TAG's row, and all that stands beside it. */
export function qTagLines({ sheet, row }: LearnerRow<'q-tags'>): readonly AppealLine[] {
  const asked = ['qualification', 'suite', 'level', 'q-tag', 'rationale', 'evidence-record', 'circumstances', 'access-arrangement']
  return linesOf(sheet, row, { asked, elsewhere: [...IDENTITY, ...OF_STEPS] })
}

/** Decision and approvals in the order of their days; what has no day comes last. */
export function approvalLines({ sheet, row }: LearnerRow<'q-tags'>): readonly AppealLine[] {
  const steps = STEPS.map(step => ({ step, day: dayIn(sheet, step.day, row) }))
  const taken = steps.sort((one, other) => one.day - other.day || STEPS.indexOf(one.step) - STEPS.indexOf(other.step))
  return taken.flatMap(({ step }) => lineOf(sheet, row, step) ?? [])
}

/** The grade of one VTCT component, with its signatures, schedule and upload. */
export function vtctLines({ sheet, row }: LearnerRow<'vtct-tags'>): readonly AppealLine[] {
  const asked = [
    'qualification', 'component', 'tag', 'evidence-count', 'decision-record', 'sign-off-1', 'sign-off-2', 'schedule-id', 'tag-upload-date',
    'head-of-centre-declaration'
  ]
  return linesOf(sheet, row, { asked, elsewhere: IDENTITY })
}

function lineOf(sheet: AnySheet, row: Row, { what, day: dayId, who: whoId, isAsked }: Step): AppealLine | undefined {
  const [day, who] = [saidIn(sheet, dayId, row), whoId === null ? null : saidIn(sheet, whoId, row)]
  if (day === null && who === null && !isAsked) return undefined
  const says = day === null ? (who === null ? null : `no day recorded, ${who} is named`) : [day, ...(who === null ? [] : [who])].join(', ')
  const column = columnOf(sheet, dayId)
  return { what, says, place: column ? { sheet: sheet.name, cell: column.cell(row) } : null }
}

function dayIn(sheet: AnySheet, id: string, row: Row): number {
  const value = columnOf(sheet, id)?.value(row)
  return typeof value === 'number' ? value : Infinity
}
