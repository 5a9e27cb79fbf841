import type { Report } from '../model/report'

/** The report in the form that other programs rely on. */
export function reportJson(file: string, { asOf, sheets, findings, outcomes, computed }: Report) {
  return {
    file,
    asOf,
    sheets: sheets.map(sheet => ({
      name: sheet.name,
      kind: sheet.kind,
      rulebook: sheet.rulebook,
      headingRow: sheet.headingRow,
      rows: sheet.rows,
      columns: sheet.columns,
      unrecognised: sheet.unrecognised,
      ...(sheet.reason !== undefined && { reason: sheet.reason })
    })),
    findings: findings.map(finding => ({
      rule: finding.rule,
      catalogue: finding.catalogue,
      severity: finding.severity,
      sheet: finding.sheet,
      cell: finding.cell,
      learner: finding.learner,
      key: finding.key,
      message: finding.message,
      fix: finding.fix,
      decision: finding.decision,
      reason: finding.reason,
      source: finding.source
    })),
    outcomes,
    computed: computed.map(({ rule, catalogue, sheet, cell, label, value }) => ({ rule, catalogue, sheet, cell, label, value }))
  }
}
