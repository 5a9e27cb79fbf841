import { normalise } from '../../recognise/normalise'
import type { Learner, Row, TypedWorkbook } from '../../recognise/typed-sheet'
import type { TrackingSheet } from './assessed-work'
import { plainAssignment } from './briefs'
import type { QualityAssuranceEdition } from './edition'
import { ownRows } from './own-rows'

/** A row of a tracking sheet that tells of a resubmission. */
export interface Resubmission {
  readonly sheet: TrackingSheet
  readonly row: Row
}

/** All resubmissions of one learner for one assignment of a unit. */
export interface Resubmitted {
  readonly unit: string | undefined
  readonly assignment: string | undefined
  readonly resubmissions: readonly [Resubmission, ...Resubmission[]]
}

const known = new WeakMap<TypedWorkbook, ReadonlyMap<Learner, readonly Resubmitted[]>>()

/** A row is a resubmission where it says so, or where a second grade stands beside the first. */
function isResubmission(sheet: TrackingSheet, row: Row): boolean {
  return sheet.column('attempt')?.value(row) === 'resubmission' || sheet.column('resubmitted-grade')?.value(row) !== undefined
}

export function resubmissionsOn(sheet: TrackingSheet, edition: QualityAssuranceEdition): readonly Row[] {
  return ownRows(sheet, edition).filter(row => isResubmission(sheet, row))
}

/** The resubmissions of every learner, from all tracking sheets of the workbook, by assignment. */
export function resubmittedIn(workbook: TypedWorkbook, edition: QualityAssuranceEdition): ReadonlyMap<Learner, readonly Resubmitted[]> {
  const before = known.get(workbook)
  if (before) return before
  const byLearner = new Map<Learner, Map<string, Resubmitted>>()
  for (const sheet of workbook.sheetsOf('assignment-attempts')) {
    for (const row of resubmissionsOn(sheet, edition)) {
      const learner = workbook.learners.of(sheet, row)
      if (!learner) continue
      const [unit, assignment] = [sheet.column('unit-number')?.value(row), sheet.column('assignment-id')?.value(row)]
      const own = byLearner.get(learner) ?? new Map<string, Resubmitted>()
      byLearner.set(learner, own)
      const key = [sheet.column('programme')?.value(row) ?? '', unit ?? '', plainAssignment(assignment ?? '')].map(normalise).join('|')
      const others = own.get(key)?.resubmissions ?? []
      const [first = { sheet, row }, ...more] = [...others, { sheet, row }]
      own.set(key, { unit, assignment: own.get(key)?.assignment ?? assignment, resubmissions: [first, ...more] })
    }
  }
  const all = new Map([...byLearner].map(([learner, own]) => [learner, [...own.values()]] as const))
  known.set(workbook, all)
  return all
}
