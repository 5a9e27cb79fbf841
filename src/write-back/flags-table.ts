import { showValue, type CellValue } from '../model/cell'
import type { Decision, Finding, Severity } from '../model/finding'
import type { Grid } from '../model/grid'
import type { TableColumn, WriteValue } from '../workbook/workbook'
import { cellLink } from './cell-link'

export const FLAGS_TABLE = 'CentreCheck_Flags'
/** Names the cells that hold the look-up texts of open flags; the highlights' formulas search them. */
export const OPEN_FLAGS = 'CentreCheck_Open'
export const FLAGS_SHEET = 'Flags'

/** A line of the Flags table: what is shown, and what finds it again. */
export interface Flag extends Decision {
  readonly severity: Severity
  readonly sheet: string
  readonly cell: string
  readonly learner: string
  readonly what: string
  readonly fix: string
  readonly source: string
  readonly key: string
  /** The text by which the highlight's formula finds this flag; empty where the cell has no highlight. */
  readonly lookup: string
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'Put right', warning: 'Look at', advice: 'Tip' }

export const flagColumns: readonly TableColumn[] = [
  { heading: 'Severity', width: 11 },
  { heading: 'Sheet', width: 20 },
  { heading: 'Cell', width: 8 },
  { heading: 'Learner', width: 13 },
  { heading: 'What', width: 50, wrap: true },
  { heading: 'How to put it right', width: 50, wrap: true },
  { heading: 'Source', width: 36, wrap: true },
  { heading: 'Decision', width: 12, choices: ['accepted'] },
  { heading: 'Reason', width: 36, wrap: true },
  { heading: 'Key', width: 10, hidden: true },
  { heading: 'Look-up', width: 10, hidden: true },
  { heading: 'Open', width: 10, hidden: true }
]

const columnOf = (heading: string) => flagColumns.findIndex(column => column.heading === heading)
const DECISION = String.fromCharCode(65 + columnOf('Decision'))
const LOOKUP = String.fromCharCode(65 + columnOf('Look-up'))

export function flagOf(finding: Finding, lookup: string, guide: string): Flag {
  return {
    severity: finding.severity,
    sheet: finding.sheet,
    cell: finding.cell,
    learner: finding.learner ?? '',
    what: finding.message,
    fix: finding.fix,
    source: guide,
    decision: finding.decision,
    reason: finding.reason,
    key: finding.key,
    lookup
  }
}

/** The cells of a flag on the sheet's row of that number. */
export function flagRow(flag: Flag, rowNumber: number): WriteValue[] {
  const open = `IF(LOWER(TRIM(${DECISION}${rowNumber}))="accepted","",${LOOKUP}${rowNumber})`
  const accepted = flag.decision?.trim().toLowerCase() === 'accepted'
  return [
    severityWords[flag.severity],
    flag.sheet,
    cellLink(flag),
    flag.learner,
    flag.what,
    flag.fix,
    flag.source,
    flag.decision,
    flag.reason,
    flag.key,
    flag.lookup,
    { formula: open, result: accepted ? '' : flag.lookup }
  ]
}

/** Reads the flags that an earlier check left, with what people wrote beside them. */
export function readFlags(grid: Grid): Flag[] {
  const headings = grid.rows.find(row => flagColumns.every(({ heading }) => row.cells.includes(heading)))
  if (!headings) return []
  const at = new Map(flagColumns.map(({ heading }) => [heading, headings.cells.indexOf(heading)]))
  // Where a run was interrupted, a flag may stand among the new rows and, below, among the old ones.
  const flags = new Map<string, Flag>()
  for (const row of grid.rows) {
    if (row.number <= headings.number) continue
    const text = (heading: string) => showValue(row.cells[at.get(heading) ?? -1]).trim()
    const severity = severityOf(row.cells[at.get('Severity') ?? -1])
    if (!severity || text('Key') === '') continue
    const key = text('Key')
    const [decision, reason] = [text('Decision') || null, text('Reason') || null]
    if (flags.has(key) && decision === null && reason === null) continue
    flags.set(key, {
      severity,
      sheet: text('Sheet'),
      cell: text('Cell'),
      learner: text('Learner'),
      what: text('What'),
      fix: text('How to put it right'),
      source: text('Source'),
      decision,
      reason,
      key,
      lookup: text('Look-up')
    })
  }
  return [...flags.values()]
}

const severities = Object.keys(severityWords) as Severity[]

function severityOf(value: CellValue | undefined): Severity | undefined {
  return severities.find(severity => severityWords[severity] === value)
}
