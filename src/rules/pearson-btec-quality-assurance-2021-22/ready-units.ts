import type { Day } from '../../domain/dates'
import type { TypedWorkbook } from '../../recognise/typed-sheet'
import { assessedOn, verifiedIn } from './assessed-work'
import type { QualityAssuranceEdition } from './edition'
import { ownRows } from './own-rows'

interface Sampling {
  readonly workbook: TypedWorkbook
  readonly edition: QualityAssuranceEdition
  /** Whether a programme, as a sheet names it, is the one that is sampled. */
  readonly isMeant: (programme: string | undefined) => boolean
  readonly by: Day
}

/** The units of which work was assessed and internally verified by a day; undefined where nothing here tells of assessment. */
export function readyUnits({ workbook, edition, isMeant, by }: Sampling): ReadonlySet<string> | undefined {
  const tracked = workbook.sheetsOf('assignment-attempts').flatMap(sheet => assessedOn(sheet, edition)).filter(({ programme }) => isMeant(programme))
  const completed = completedUnits({ workbook, edition, isMeant, by })
  if (tracked.length === 0 && completed.length === 0) return undefined
  const inTime = (day: Day | undefined) => day === undefined || day <= by
  const logged = verifiedIn(workbook, edition).filter(({ programme, verified }) => isMeant(programme) && inTime(verified))
  const inLog = new Set(logged.map(({ unit }) => unit))
  const byTracking = tracked.filter(
    ({ unit, assessed, verified, isVerified }) => inTime(assessed) && ((isVerified && inTime(verified)) || inLog.has(unit))
  )
  return new Set([...byTracking.flatMap(({ unit }) => unit ?? []), ...completed.filter(unit => inLog.has(unit))])
}

function completedUnits({ workbook, edition, isMeant, by }: Sampling): readonly string[] {
  return workbook.sheetsOf('unit-grades').flatMap(sheet => {
    const [units, days, programmes] = [sheet.column('unit-number'), sheet.column('completed-date'), sheet.column('programme')]
    if (!units || !days) return []
    const completed = ownRows(sheet, edition).filter(row => (days.value(row) ?? Infinity) <= by && isMeant(programmes?.value(row)))
    return completed.flatMap(row => units.value(row) ?? [])
  })
}
