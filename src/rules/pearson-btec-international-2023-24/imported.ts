import type { Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import type { Learner } from '../../recognise/typed-sheet'
import { isToppingUp } from './work-kept-until'

/** What the unit grades of a learner say of one unit. */
export interface UnitRecord {
  readonly isImported: boolean
  readonly isExternal: boolean
  readonly certificated: Day | undefined
}

/** The unit grades of a learner that say whether a unit was imported or certificated, by unit. */
export function unitRecordsOf(learner: Learner): ReadonlyMap<string, UnitRecord> {
  const records = known.get(learner) ?? readRecords(learner)
  known.set(learner, records)
  return records
}

const known = new WeakMap<Learner, ReadonlyMap<string, UnitRecord>>()

function readRecords(learner: Learner): ReadonlyMap<string, UnitRecord> {
  return new Map(
    learner.rowsOf('unit-grades').flatMap(({ sheet, row }) => {
      const unit = sheet.column('unit-number')?.value(row)
      if (unit === undefined) return []
      const record: UnitRecord = {
        isImported: sheet.column('imported')?.value(row) === 'yes',
        isExternal: sheet.column('assessment-type')?.value(row) === 'external',
        certificated: sheet.column('certificated-date')?.value(row)
      }
      return [[normalise(unit), record] as const]
    })
  )
}

/** The first day of a learner’s present registration, where that is a top-up; null for others. */
export function topUpOf(learner: Learner): { readonly registered: Day | undefined } | null {
  const row = learner.rowsOf('learners').find(({ sheet, row: own }) => isToppingUp(sheet, own))
  return row ? { registered: row.sheet.column('registration-date')?.value(row.row) } : null
}
