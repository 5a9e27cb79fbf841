import type { Day } from '../../domain/dates'
import { normalise } from '../../recognise/normalise'
import { remembered } from '../../recognise/remembered'
import type { Row, TypedSheet, TypedWorkbook } from '../../recognise/typed-sheet'
import type { QualityAssuranceEdition } from './edition'
import { ownRows } from './own-rows'
import { mayBeOneProgramme } from './programme-names'

export type PlanSheet = TypedSheet<'assignment-plan'>

/** One brief of a plan, with all its rows: one for each unit, or for each learning aim. */
export interface Brief {
  readonly assignment: string
  readonly units: readonly string[]
  readonly programme: string | undefined
  readonly rows: readonly [Row, ...Row[]]
  /** The earliest day on which it is handed out. */
  readonly handedOut: Day | undefined
}

/** "Assignment 1", "A1" and 1 are one. */
export const plainAssignment = remembered(text => normalise(text).replace(/^(?:assignment|brief|a)(?: ?no)? ?(?=\d)/, ''))

/** The briefs of a plan: the same number in another unit, and for another day, is another brief. */
export function briefsOn(sheet: PlanSheet, edition: QualityAssuranceEdition): readonly Brief[] {
  const [ids, units] = [sheet.column('assignment-id'), sheet.column('unit-number')]
  const [programmes, days] = [sheet.column('programme'), sheet.column('hand-out-date')]
  const found = new Map<string, Brief>()
  for (const row of ownRows(sheet, edition)) {
    const assignment = ids?.value(row)
    if (assignment === undefined) continue
    const [unit, programme, day] = [units?.value(row), programmes?.value(row), days?.value(row)]
    const key = `${plainAssignment(assignment)}|${unit ?? ''}|${normalise(programme ?? '')}`
    const known = found.get(key)
    found.set(key, {
      assignment, programme,
      units: unit === undefined ? [] : [unit],
      rows: known ? [...known.rows, row] : [row],
      handedOut: known?.handedOut !== undefined && (day === undefined || known.handedOut < day) ? known.handedOut : day
    })
  }
  return [...found.values()]
}

interface VerifiedBrief {
  readonly assignment: string
  readonly unit: string | undefined
  readonly programme: string | undefined
  readonly day: Day
}

/** The briefs that the workbook's verification logs say were verified, by their plain number. */
export function verifiedBriefs(workbook: TypedWorkbook): ReadonlyMap<string, readonly VerifiedBrief[]> {
  const found = new Map<string, VerifiedBrief[]>()
  for (const log of workbook.sheetsOf('internal-verification')) {
    const [types, ids, days, units, programmes] = [
      log.column('iv-type'), log.column('assignment-id'), log.column('iv-date'), log.column('unit-number'), log.column('programme')
    ]
    for (const row of log.rows) {
      const [assignment, day] = [ids?.value(row), days?.value(row)]
      if (types?.value(row) !== 'brief' || assignment === undefined || day === undefined) continue
      const own = found.get(plainAssignment(assignment)) ?? []
      found.set(plainAssignment(assignment), own)
      own.push({ assignment, unit: units?.value(row), programme: programmes?.value(row), day })
    }
  }
  return found
}

/** The days on which a brief was verified, by the logs. */
export function daysVerified(brief: Brief, logged: ReadonlyMap<string, readonly VerifiedBrief[]>): readonly Day[] {
  return (logged.get(plainAssignment(brief.assignment)) ?? [])
    .filter(({ unit }) => unit === undefined || brief.units.length === 0 || brief.units.includes(unit))
    .filter(({ programme }) => mayBeOneProgramme(programme, brief.programme))
    .map(({ day }) => day)
}

/** "assignment 1", "brief B1", as it stands within a sentence, with its unit where that is named. */
export function briefNamed({ assignment, units }: Brief): string {
  const isNamed = /^(?:assignment|brief|project|task)\b/i.test(assignment)
  const named = isNamed ? assignment.charAt(0).toLowerCase() + assignment.slice(1) : `assignment ${assignment}`
  return units.length === 0 ? named : `${named} of unit ${units.join(', ')}`
}
