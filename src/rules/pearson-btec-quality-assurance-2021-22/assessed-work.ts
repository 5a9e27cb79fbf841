import { namesIn } from '../../domain/assessors'
import type { Day } from '../../domain/dates'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { QualityAssuranceEdition } from './edition'
import { ownRows } from './own-rows'

export type TrackingSheet = TypedSheet<'assignment-attempts'>
type VerificationSheet = TypedSheet<'internal-verification'>

/** Decisions of one assessor for one unit of a programme: those of a tracking sheet, or those that a log says were verified. */
export interface Decisions {
  /** As typed; undefined where the rows name none. */
  readonly assessor: string | undefined
  readonly unit: string | undefined
  readonly programme: string | undefined
}

export interface AssessedWork extends Decisions {
  /** The first of their rows. */
  readonly row: Row
  /** The earliest days on which a decision was made, and on which one was verified. */
  readonly assessed: Day | undefined
  readonly verified: Day | undefined
  readonly isVerified: boolean
}

const remembered = new WeakMap<TrackingSheet, readonly AssessedWork[]>()

/** What was assessed on a tracking sheet, by assessor and unit. */
export function assessedOn(sheet: TrackingSheet, edition: QualityAssuranceEdition): readonly AssessedWork[] {
  const before = remembered.get(sheet)
  if (before) return before
  const isAssessed = assessedRows(sheet)
  const [assessors, units, programmes, assessed, verified] = [
    sheet.column('assessor'), sheet.column('unit-number'), sheet.column('programme'), sheet.column('assessed-date'), sheet.column('iv-date')
  ]
  const found = new Map<string, AssessedWork>()
  for (const row of ownRows(sheet, edition)) {
    if (!isAssessed(row)) continue
    const [assessor, unit, programme] = [assessors?.value(row), units?.value(row), programmes?.value(row)]
    const key = `${assessor ?? ''}|${unit ?? ''}|${programme ?? ''}`
    const known = found.get(key)
    const day = verified?.value(row)
    found.set(key, {
      assessor, unit, programme,
      row: known?.row ?? row,
      assessed: earlier(known?.assessed, assessed?.value(row)),
      verified: earlier(known?.verified, day),
      isVerified: known?.isVerified === true || verified?.isBlank(row) === false
    })
  }
  const all = [...found.values()]
  remembered.set(sheet, all)
  return all
}

/** A row of work that was assessed: by its date, and where no date is kept by its result. */
export function assessedRows(sheet: TrackingSheet): (row: Row) => boolean {
  const dates = sheet.column('assessed-date')
  if (dates && dates.letter !== null) return row => !dates.isBlank(row)
  const results = [sheet.column('grade'), sheet.column('first-grade'), sheet.column('criteria-achieved'), ...sheet.family('criterion').values()]
  return row => results.some(column => column?.isBlank(row) === false)
}

interface VerifiedDecisions extends Decisions {
  readonly verified: Day | undefined
}

const rememberedLogs = new WeakMap<TypedWorkbook, readonly VerifiedDecisions[]>()

/** Decisions that the verification logs of the workbook say were verified, each assessor and unit once. */
export function verifiedIn(workbook: TypedWorkbook, edition: QualityAssuranceEdition): readonly VerifiedDecisions[] {
  const before = rememberedLogs.get(workbook)
  if (before) return before
  const found = new Map<string, VerifiedDecisions>()
  for (const sheet of workbook.sheetsOf('internal-verification')) {
    const [assessors, units, programmes] = [sheet.column('assessor'), sheet.column('unit-number'), sheet.column('programme')]
    for (const row of ownRows(sheet, edition)) {
      if (!isDecision(sheet, row) || sheet.column('iv-date')?.isBlank(row) !== false) continue
      const [assessor, unit, programme] = [assessors?.value(row), units?.value(row), programmes?.value(row)]
      const key = `${assessor ?? ''}|${unit ?? ''}|${programme ?? ''}`
      found.set(key, { assessor, unit, programme, verified: earlier(found.get(key)?.verified, sheet.column('iv-date')?.value(row)) })
    }
  }
  const all = [...found.values()]
  rememberedLogs.set(workbook, all)
  return all
}

/** A log without types is of decisions. */
export function isDecision(sheet: VerificationSheet, row: Row): boolean {
  const types = sheet.column('iv-type')
  return types === undefined || types.isBlank(row) || types.value(row) === 'decision'
}

/** Whether anything in the workbook records which decisions were verified. */
export function recordsVerification(workbook: TypedWorkbook): boolean {
  return workbook.sheetsOf('internal-verification').length > 0 || workbook.sheetsOf('assignment-attempts').some(sheet => sheet.column('iv-date'))
}

/** Every person whom the cells name, once as typed. */
export function peopleIn(cells: Iterable<string | undefined>): readonly string[] {
  const named = new Set([...cells].filter(cell => cell !== undefined))
  return [...new Set([...named].flatMap(namesIn))]
}

function earlier(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one
}
