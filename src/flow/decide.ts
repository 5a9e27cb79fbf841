import type { Decision } from '../model/finding'
import type { Workbook } from '../workbook/workbook'
import { flagsIn } from '../write-back/flags'
import type { CheckedWorkbook } from './check-workbook'
import { writeFlags, type WriteFlagsOptions } from './write-flags'

export interface Decided {
  readonly checked: CheckedWorkbook
  /** What could not be done in the workbook, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Writes a person's decision about one finding into the workbook. Decisions that people have written in the Flags table
 * since the check are read first, so that none is lost.
 */
export async function decide(workbook: Workbook, before: CheckedWorkbook, key: string, decision: Decision, options: WriteFlagsOptions = {}): Promise<Decided> {
  const info = await workbook.describe()
  const earlier = await flagsIn(workbook, info)
  const written = new Map<string, Decision>(earlier.map(flag => [flag.key, flag]))
  written.set(key, decision)
  const findings = before.report.findings.map(finding => {
    const { decision, reason } = written.get(finding.key) ?? finding
    return { ...finding, decision, reason }
  })
  const checked = { ...before, info, earlier, report: { ...before.report, findings } }
  return { checked, notes: await writeFlags(workbook, checked, options) }
}
