import { address } from '../model/address'
import type { Comparison, ComparisonRun, RecordedReason } from '../model/comparison'
import { nameAmong } from '../model/comparison-name'
import { headingRowOf, type Change, type TableSheet, type Workbook, type WorkbookInfo } from '../workbook/workbook'
import { refuseUnwritable } from './refuse-unwritable'
import { comparisonFigures, headingBlock, isCharted, type Stretch } from './sense-check-figures'
import { funnelOf } from './sense-check-funnel'
import { comparisonRow, isAbout, keptRow, readWritten, recordedReason, SENSE_SHEET, SENSE_TABLE, senseColumns, type SenseRow, type WrittenReason } from './sense-check-table'

/** Charts help as long as someone looks at each of them; the table has a line for every comparison. */
const MOST_SHOWN = 8

/** What people wrote on the workbook's Sense check; nothing where there is no such sheet of ours. */
export async function writtenReasonsIn(workbook: Workbook, { tables }: WorkbookInfo): Promise<readonly WrittenReason[]> {
  const table = tables.find(({ name }) => name === SENSE_TABLE)
  return table ? readWritten(await workbook.read(table.sheet)) : []
}

/** The reasons recorded on the workbook's Sense check, as comparisons take them. */
export async function reasonsIn(workbook: Workbook, info: WorkbookInfo): Promise<readonly RecordedReason[]> {
  return (await writtenReasonsIn(workbook, info)).flatMap(written => recordedReason(written, info.dateSystem) ?? [])
}

/** Puts a run of comparisons in place of the one that is there. What people wrote stands beside the same comparison again, or is kept below. */
export function senseChanges(run: ComparisonRun, statement: readonly string[], written: readonly WrittenReason[]): Change[] {
  const { comparisons, year } = run
  const beside = new Map(comparisons.map(one => [one, written.find(other => isAbout(other, one, year))]))
  const left = written.filter(one => ![...beside.values()].includes(one))
  const shown = mostTelling(comparisons)
  const title = titleOf(run, shown.length)
  const rows = [...comparisons.map(one => comparisonRow(one, year, beside.get(one))), ...left.map(keptRow)]
  const stretches: Stretch[] = []
  const put = (lay: (row: number) => Stretch) => { stretches.push(lay(stretches.at(-1)?.next ?? headingRowOf({ title }) + Math.max(1, rows.length) + 2)) }
  put(row => linesBelow('CentreCheck_About', 'About this comparison', aboutOf(run), row))
  put(row => linesBelow('CentreCheck_Statement', 'Statement for a quality visit', draft(statement), row))
  put(row => funnelOf(comparisons, { row, year }))
  for (const [index, comparison] of shown.entries()) put(row => comparisonFigures(comparison, { number: index + 1, row, year, name: nameAmong(comparisons, comparison) }))
  return [putting(title, rows, stretches)]
}

/** Throws a `Problem` where no Sense check can be written. */
export function refuseSense(info: WorkbookInfo): void {
  refuseUnwritable(info, SENSE_TABLE)
}

/** What takes the Sense check away. Reasons that people wrote are kept, without the figures, unless `reasonsToo`. */
export function clearedSense({ tables }: Pick<WorkbookInfo, 'tables'>, written: readonly WrittenReason[], reasonsToo: boolean): { readonly changes: readonly Change[]; readonly kept: number } {
  if (!tables.some(({ name }) => name === SENSE_TABLE)) return { changes: [], kept: 0 }
  if (reasonsToo || written.length === 0) {
    return { changes: [{ kind: 'remove-sheet', table: SENSE_TABLE, headings: senseColumns.map(({ heading }) => heading) }], kept: 0 }
  }
  const title = ['Reasons kept by Centre Check', 'This sense check was cleared. What people wrote is kept, and stands beside the same comparison when it is made again.']
  return { changes: [putting(title, written.map(keptRow), [])], kept: written.length }
}

function putting(title: readonly string[], rows: readonly SenseRow[], stretches: readonly Stretch[]): Change {
  const sheet: TableSheet = {
    name: SENSE_SHEET,
    table: SENSE_TABLE,
    title,
    columns: senseColumns,
    rows,
    blocks: stretches.flatMap(({ blocks }) => blocks),
    charts: stretches.flatMap(({ charts }) => charts)
  }
  return { kind: 'put-sheet', sheet, names: [] }
}

/** Those that ask for an explanation first, then those that can be charted, each in their own order. */
function mostTelling(comparisons: readonly Comparison[]): readonly Comparison[] {
  const rank = (one: Comparison) => (one.asks ? 0 : isCharted(one) ? 1 : 2)
  return [...comparisons].sort((one, other) => rank(one) - rank(other)).slice(0, MOST_SHOWN)
}

function titleOf({ comparisons, by, year }: ComparisonRun, shown: number): readonly string[] {
  const all = comparisons.length
  const cap = shown === all ? '' : ` Figures and charts are shown for ${shown} of ${all}, those that ask for an explanation first.`
  return [
    'Sense check',
    `Grades of ${year} beside those of earlier years, by ${by.replace(/^group:/, '')}.${cap}`,
    'Where a difference asks for an explanation, write it under Reason, with who and when: the next run keeps all three. Name no learner.'
  ]
}

function aboutOf({ notes, lockedScopes }: ComparisonRun): readonly string[] {
  const waiting = lockedScopes.map(({ scope, missing, of }) => `${scope.name} is not compared yet: ${missing} of ${of} learners are without a grade.`)
  return [...notes.map(({ text }) => text), ...waiting]
}

const draft = (statement: readonly string[]) =>
  statement.length === 0 ? [] : ['A draft from the figures and the reasons on this sheet: read it, and make it your own.', ...statement]

function linesBelow(name: string, heading: string, lines: readonly string[], row: number): Stretch {
  if (lines.length === 0) return { blocks: [], charts: [], next: row }
  const block = { name, cell: address(0, row + 1), values: lines.map(line => [line]) }
  return { blocks: [headingBlock(`${name}Heading`, heading, row), block], charts: [], next: row + lines.length + 2 }
}
