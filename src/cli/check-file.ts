import type { Day } from '../domain/dates'
import { checkWorkbook } from '../flow/check-workbook'
import { countFindings } from '../model/counts'
import { isAccepted, type Severity } from '../model/finding'
import { Problem } from '../model/problem'
import type { Report } from '../model/report'
import { writeFlags } from '../flow/write-flags'
import type { Destination } from './arguments'
import { about, openFile, targetOf } from './files'
import { reportJson } from './report-json'
import { reportText } from './report-text'
import type { ExitCode } from './terminal'

/** What is asked of every file; plain values, since they also go to other threads. */
export interface CheckOptions {
  readonly sheets: readonly string[] | undefined
  readonly asOf: Day | undefined
  readonly format: 'text' | 'json'
  readonly to: Destination
  /** JSON is then one line. */
  readonly isOneOfSeveral: boolean
}

/** What the check of one file says, ready to print. */
export interface FileChecked {
  readonly code: ExitCode
  /** For standard output; null where the file could not be checked. */
  readonly out: string | null
  /** For standard error. */
  readonly notes: readonly string[]
  readonly open: readonly OpenFindings[]
}

/** How many findings of a rule are open, none accepted. */
export interface OpenFindings {
  readonly severity: Severity
  readonly rule: string
  readonly title: string
  readonly count: number
}

export async function checkFile(file: string, options: CheckOptions): Promise<FileChecked> {
  const { sheets: only, asOf, format, to, isOneOfSeveral } = options
  const notes: string[] = []
  try {
    const target = await targetOf(file, to)
    const { save, report, settings } = await about(file, async () => {
      const { workbook, save } = await openFile(file)
      const checked = await checkWorkbook(workbook, { asOf, only })
      refuseWhereNothingWasChecked(checked.report)
      if (target !== null) notes.push(...(await writeFlags(workbook, checked)).map(note => `${file}: ${note}`))
      return { save, report: checked.report, settings: checked.settings }
    })
    if (target !== null) await save(target)
    const out = format === 'json'
      ? JSON.stringify(reportJson(file, report), null, isOneOfSeveral ? undefined : 2)
      : reportText(file, report, { settings, writtenTo: target })
    return { code: countFindings(report.findings).error > 0 ? 1 : 0, out, notes, open: openFindings(report) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { code: 2, out: null, notes: [...notes, error.message], open: [] }
  }
}

function openFindings({ findings, titles }: Report): OpenFindings[] {
  const counts = new Map<string, OpenFindings>()
  for (const finding of findings) {
    if (isAccepted(finding)) continue
    const { severity, rule } = finding
    const key = `${severity} ${rule}`
    counts.set(key, { severity, rule, title: titles[rule] ?? rule, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}

function refuseWhereNothingWasChecked(report: Report): void {
  // Settings alone are no comfort where the marks beside them could not be read.
  const others = report.sheets.filter(sheet => sheet.kind !== 'settings')
  if (others.some(sheet => sheet.kind !== null) || (others.length === 0 && report.sheets.length > 0)) return
  const reasons = others.map(sheet => `${sheet.name}: ${sheet.reason ?? 'it was not recognised.'}`)
  throw new Problem(['No sheet could be checked.', ...reasons].join('\n  '), 'nothing-recognised')
}
