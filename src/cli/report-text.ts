import { countText } from '../model/counts'
import { SEVERITIES, isAccepted, type Finding, type Outcome, type Severity } from '../model/finding'
import type { Report, ReportedSheet } from '../model/report'
import { sourceText } from '../model/source-text'
import type { SettingsUsed } from '../flow/check-workbook'

export const severityHeadings: Readonly<Record<Severity, string>> = { error: 'To put right', warning: 'To look at', advice: 'Tips' }

interface Around {
  readonly settings: SettingsUsed
  readonly writtenTo: string | null
}

/** The report for a person at a terminal: what was understood, what was found, what could not be judged. */
export function reportText(file: string, report: Report, { settings, writtenTo }: Around): string {
  const lines = [`${file}, checked as of ${report.asOf}`, ...settingsLine(settings)]
  const checked = new Set(report.outcomes.map(outcome => outcome.sheet))
  for (const sheet of report.sheets) lines.push('', ...sheetLines(sheet, report, checked.has(sheet.name)))
  lines.push('', `${countText(report.findings)}.`)
  if (writtenTo !== null) lines.push(`Flags and highlights are written in ${writtenTo}.`)
  return lines.join('\n')
}

function settingsLine({ sheets, given, unused }: SettingsUsed): string[] {
  if (sheets.length === 0) return []
  const used = given.length === 0 ? 'none is set' : given.join(', ')
  const rest = unused === 0 ? '' : `; ${unused} ${unused === 1 ? 'row' : 'rows'} could not be used`
  return [`Settings from ${sheets.join(', ')}: ${used}${rest}`]
}

function sheetLines(sheet: ReportedSheet, report: Report, wasChecked: boolean): string[] {
  if (sheet.kind === null) return [`${sheet.name}: not checked. ${sheet.reason ?? ''}`.trimEnd()]
  if (!wasChecked) return [`${sheet.name}: not asked for.`]
  const findings = report.findings.filter(finding => finding.sheet === sheet.name)
  const outcomes = report.outcomes.filter(outcome => outcome.sheet === sheet.name)
  const guide = report.guides[sheet.rulebook ?? '']
  const lines = [`${sheet.name}: ${kindText(sheet.kind)}, ${sheet.rows} ${sheet.rows === 1 ? 'row' : 'rows'}${guide === undefined ? '' : `, by the ${guide}`}`]
  if (sheet.reason !== undefined) lines.push(`  By no guide: ${sheet.reason}`)
  if (sheet.unrecognised.length > 0) lines.push(`  Columns not understood: ${unknownHeadings(sheet).join(', ')}`)
  lines.push(...leftOutLines(sheet))
  for (const severity of SEVERITIES) {
    const open = findings.filter(finding => finding.severity === severity && !isAccepted(finding))
    if (open.length > 0) lines.push(`  ${severityHeadings[severity]}`, ...open.flatMap(finding => findingLines(finding, report)))
  }
  const accepted = findings.filter(isAccepted)
  if (accepted.length > 0) lines.push('  Accepted', ...accepted.flatMap(finding => findingLines(finding, report)))
  const results = report.computed.filter(result => result.sheet === sheet.name)
  if (results.length > 0) lines.push('  Worked out', ...results.map(({ cell, label, value }) => `    ${cell}  ${label}: ${value}`))
  return [...lines, ...outcomeLines(outcomes, report.titles)]
}

function unknownHeadings({ unrecognised, suggestions }: ReportedSheet): string[] {
  return unrecognised.map(heading => {
    const meant = suggestions.find(suggestion => suggestion.heading === heading)?.meant
    return meant === undefined ? heading : `${heading} (perhaps "${meant}")`
  })
}

function leftOutLines({ leftOut }: ReportedSheet): string[] {
  const rowsBy = new Map<string, number[]>()
  for (const { row, reason } of leftOut) rowsBy.set(reason, [...(rowsBy.get(reason) ?? []), row])
  return [...rowsBy].map(([reason, rows]) => `  ${rows.length === 1 ? 'Row' : 'Rows'} ${rows.join(', ')} left out: ${reason}`)
}

function findingLines(finding: Finding, report: Report): string[] {
  const who = finding.learner === null ? '' : ` (${finding.learner})`
  const lines = [`    ${finding.cell}${who}  ${finding.message} ${finding.fix}`, `      ${sourceText(finding, report.guides)}`]
  if (finding.reason !== null) lines.push(`      Reason: ${finding.reason}`)
  return lines
}

function outcomeLines(outcomes: readonly Outcome[], titles: Report['titles']): string[] {
  const passed = outcomes.filter(({ outcome }) => outcome === 'passed').length
  const lines = [`  ${passed} ${passed === 1 ? 'rule' : 'rules'} passed`]
  const silent = outcomes.filter(({ outcome }) => outcome === 'cannot-tell' || outcome === 'failed')
  if (silent.length > 0) lines.push(`  ${silent.length} could not be judged:`)
  for (const { rule, outcome, reason } of silent) {
    lines.push(`    ${titles[rule] ?? rule}: ${outcome === 'failed' ? 'the rule itself broke: ' : ''}${reason ?? ''}`)
  }
  return lines
}

const kindText = (kind: string) => kind.replaceAll('-', ' ')
