import { plainCriterion } from '../../domain/criteria'
import type { Day } from '../../domain/dates'
import { remembered } from '../../recognise/remembered'
import type { Learner, TypedWorkbook } from '../../recognise/typed-sheet'
import { currentRows } from './attempt-rows'
import type { InternationalEdition } from './edition'
import { criteriaBy, keepsCriteria, saysCriteria } from './recorded-criteria'

/** What the tracking sheets say of a learner's unit, over all assignments and attempts. */
export interface TrackedUnit {
  /** In the form for comparing. */
  readonly achieved: ReadonlySet<string>
  /** Decided as not achieved, and never achieved in another attempt. */
  readonly notAchieved: ReadonlySet<string>
  /** Of these a cell could not be understood. */
  readonly unclear: ReadonlySet<string>
  /** Whether anything at all is said of criteria. */
  readonly says: boolean
  /** The latest assessment; undefined where no date is known. */
  readonly assessed: Day | undefined
}

export interface TrackedUnits {
  of(learner: Learner, unit: string): TrackedUnit | undefined
  /** Units of which some learner is tracked by criteria. */
  readonly units: ReadonlySet<string>
}

interface Gathered {
  readonly achieved: Set<string>
  readonly missed: Set<string>
  readonly unclear: Set<string>
  says: boolean
  assessed: Day | undefined
}

const gathered = new WeakMap<TypedWorkbook, TrackedUnits>()

/** A criterion in the form for comparing. */
export const criterionKey = remembered(plainCriterion)

export function trackedUnits(workbook: TypedWorkbook, edition: InternationalEdition): TrackedUnits {
  const before = gathered.get(workbook)
  if (before) return before
  const byLearner = new Map<Learner, Map<string, Gathered>>()
  const units = new Set<string>()
  for (const sheet of workbook.sheetsOf('assignment-attempts')) {
    const [criteriaOn, says, unitColumn, dates] = [criteriaBy(sheet), saysCriteria(sheet), sheet.column('unit-number'), sheet.column('assessed-date')]
    const isKept = keepsCriteria(sheet)
    for (const row of currentRows({ sheet, workbook, edition })) {
      const [unit, learner] = [unitColumn?.value(row), workbook.learners.of(sheet, row)]
      if (unit === undefined || !learner) continue
      const own = byLearner.get(learner) ?? new Map<string, Gathered>()
      byLearner.set(learner, own)
      const unitOf = own.get(unit) ?? { achieved: new Set<string>(), missed: new Set<string>(), unclear: new Set<string>(), says: false, assessed: undefined }
      own.set(unit, unitOf)
      const { achieved, notAchieved, unclear } = criteriaOn(row)
      for (const criterion of achieved) unitOf.achieved.add(criterionKey(criterion))
      for (const criterion of notAchieved) unitOf.missed.add(criterionKey(criterion))
      for (const criterion of unclear) unitOf.unclear.add(criterionKey(criterion))
      if (isKept && says(row)) {
        unitOf.says = true
        units.add(unit)
      }
      const day = dates?.value(row)
      if (day !== undefined) unitOf.assessed = Math.max(day, unitOf.assessed ?? day)
    }
  }
  const found: TrackedUnits = {
    units,
    of(learner, unit) {
      const own = byLearner.get(learner)?.get(unit)
      if (!own) return undefined
      const { achieved, missed, unclear, says, assessed } = own
      return { achieved, notAchieved: new Set([...missed].filter(criterion => !achieved.has(criterion))), unclear, says, assessed }
    }
  }
  gathered.set(workbook, found)
  return found
}
