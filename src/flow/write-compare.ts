import { statementOf } from '../compare/statement'
import { dayToSerial, type Day } from '../domain/dates'
import type { Comparison, ComparisonRun } from '../model/comparison'
import type { Workbook } from '../workbook/workbook'
import { refuseSense, senseChanges, writtenReasonsIn } from '../write-back/sense-check'
import { isAbout, recordedReason, type WrittenReason } from '../write-back/sense-check-table'

/** A reason that a person gives for one comparison of a run. */
export interface GivenReason {
  readonly comparison: Pick<Comparison, 'scope' | 'scale'>
  readonly reason: string
  readonly who: string
  readonly when: Day
}

/**
 * Writes a run into the workbook as its Sense check, in place of an earlier one; gives back the run with the reasons that
 * stand there now. What people wrote on the sheet since the comparison is read first, so that none of it is lost.
 */
export async function writeComparison(workbook: Workbook, run: ComparisonRun, given?: GivenReason): Promise<ComparisonRun> {
  const info = await workbook.describe()
  refuseSense(info)
  const { year } = run
  const earlier = await writtenReasonsIn(workbook, info)
  const written = given ? [...earlier.filter(one => !isAbout(one, given.comparison, year)), writtenOf(given, year, day => dayToSerial(day, info.dateSystem))] : earlier
  const comparisons = run.comparisons.map((comparison): Comparison => {
    const found = written.find(one => isAbout(one, comparison, year))
    return { ...comparison, reason: (found && recordedReason(found, info.dateSystem)) ?? null }
  })
  const current = { ...run, comparisons }
  await workbook.apply(senseChanges(current, statementOf(current), written))
  return current
}

function writtenOf({ comparison: { scope, scale }, reason, who, when }: GivenReason, year: number, serialOf: (day: Day) => number): WrittenReason {
  return { by: scope.by, name: scope.name, scale, year, reason, who, when: serialOf(when) }
}
