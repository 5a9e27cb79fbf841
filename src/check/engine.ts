import { formatIso, type Day } from '../domain/dates'
import type { Computed, Decision, Finding, Outcome } from '../model/finding'
import type { Report, ReportedSheet } from '../model/report'
import { dictionary, type KindId } from '../recognise/dictionary'
import type { KindSpec } from '../recognise/kind'
import { labelsOfEverySheet } from '../recognise/kinds/every-sheet-labels'
import { headingOf } from '../recognise/missing'
import { NO_RULEBOOK } from '../recognise/rulebooks'
import type { Column, Row, TypedSheet, TypedWorkbook } from '../recognise/typed-sheet'
import { calendarsOf, type Calendars } from '../rules/calendar'
import type { CannotTell, Fault, NotApplicable, Result, Verdict } from '../rules/rule'
import type { BoundEdition, BoundRule, Rulebook } from '../rules/rulebook'
import type { Settings } from '../rules/settings'
import { FindingKeys } from './finding-keys'

export interface CheckOptions {
  /** Deadlines are judged by this day. */
  readonly asOf: Day
  readonly settings: Settings
  readonly rulebooks: ReadonlyMap<string, Rulebook>
  /** Only these sheets are checked; the others are still read for comparison. */
  readonly only?: readonly string[]
  /** What people decided about earlier findings, by finding key. */
  readonly decisions?: ReadonlyMap<string, Decision>
}

export interface Progress {
  readonly sheet: string
  readonly rule: string
  readonly done: number
  readonly total: number
}

/**
 * Runs every rule that fits over every sheet, and yields after each, so that a caller can drain it, take a slice at a
 * time, or stop. A rule that throws is one `failed` outcome; the others go on.
 */
export function* check(workbook: TypedWorkbook, options: CheckOptions): Generator<Progress, Report, undefined> {
  const findings: Finding[] = []
  const outcomes: Outcome[] = []
  const computed: Computed[] = []
  const runs = plan(workbook, options)
  const keys = new FindingKeys()
  const calendar = calendarsOf(workbook, options.settings)
  for (const [done, run] of runs.entries()) {
    const { sheet, rule } = run
    const verdict = judge(run, workbook, options, calendar)
    const about = { rule: rule.id, catalogue: rule.catalogue, sheet: sheet.name }
    outcomes.push({ ...about, outcome: verdict.outcome, reason: verdict.reason })
    for (const fault of verdict.faults) {
      const key = keys.keyOf(sheet, rule.id, fault)
      findings.push(findingOf(run, fault, key, options.decisions?.get(key)))
    }
    for (const result of verdict.results) {
      // Spelt out, since spreading costs most of the time where tens of thousands are worked out.
      const value = { rule: rule.id, catalogue: rule.catalogue, sheet: sheet.name, cell: place(sheet, result), label: result.label, value: result.result }
      computed.push(result.dated ? { ...value, dated: { ...result.dated, learner: learnerOf(sheet, result) } } : value)
    }
    yield { sheet: sheet.name, rule: rule.id, done: done + 1, total: runs.length }
  }
  const guides = Object.fromEntries(runs.flatMap(({ guide, rulebook }) => (guide ? [[rulebook, guide.title]] : [])))
  const titles = Object.fromEntries(runs.map(({ rule }) => [rule.id, rule.title]))
  return { asOf: formatIso(options.asOf), guides, titles, sheets: reportSheets(workbook), findings, outcomes, computed }
}

function findingOf({ sheet, rule }: Run, fault: Fault, key: string, decision: Decision | undefined): Finding {
  return {
    rule: rule.id,
    catalogue: fault.entry ? [fault.entry.id] : rule.catalogue,
    severity: fault.severity ?? rule.severity,
    sheet: sheet.name,
    cell: place(sheet, fault),
    learner: learnerOf(sheet, fault),
    key,
    message: fault.message,
    fix: fault.fix ?? rule.fix,
    decision: decision?.decision ?? null,
    reason: decision?.reason ?? null,
    source: fault.entry ? { ...rule.source, section: fault.entry.section } : rule.source
  }
}

interface Run {
  readonly sheet: TypedSheet
  readonly rule: BoundRule
  /** The sheet's guide by which the rule judges, and its rulebook; for rules of every sheet the first. */
  readonly guide: BoundEdition | null
  readonly rulebook: string
}

const isCheckedBy =
  ({ only }: CheckOptions) =>
  ({ name }: { readonly name: string }) =>
    only?.includes(name) ?? true

function plan(workbook: TypedWorkbook, options: CheckOptions): Run[] {
  const { rulebooks } = options
  const runs: Run[] = []
  for (const sheet of workbook.sheets.filter(isCheckedBy(options))) {
    const guides = sheet.rulebooks.flatMap(rulebook => {
      const guide = rulebooks.get(rulebook)?.edition(sheet.academicYear)
      return guide ? [{ rulebook, guide, rules: guide.rules }] : []
    })
    const every = rulebooks.get('every-sheet')?.edition(null).rules ?? []
    for (const { rules, ...by } of [...guides, { rulebook: sheet.rulebook, guide: guides[0]?.guide ?? null, rules: every }]) {
      for (const rule of rules) {
        if (rule.sheetKind === 'any' || rule.sheetKind === sheet.kind) runs.push({ sheet, rule, ...by })
      }
    }
  }
  return runs
}

interface Judgement {
  readonly outcome: Outcome['outcome']
  readonly reason: string | null
  readonly faults: readonly Fault[]
  readonly results: readonly Result[]
}

const nothing = { faults: [], results: [] }

function judge({ sheet, rule, guide }: Run, workbook: TypedWorkbook, options: CheckOptions, calendar: Calendars): Judgement {
  const { settings, asOf } = options
  if (!sheet.rows.some(row => isAbout(rule, sheet, row)) && sheet.rows.length > 0) {
    return { ...nothing, outcome: 'not-applicable', reason: 'No row of the sheet belongs to this guide.' }
  }
  const columns: Record<string, Column> = {}
  for (const id of rule.needs) {
    const column = sheet.columns.find(candidate => candidate.id === id)
    if (!column) return { ...nothing, outcome: 'cannot-tell', reason: missingColumn(sheet, id) }
    columns[id] = column
  }
  const faults: Fault[] = []
  const results: Result[] = []
  let cannotTell: string | null = null
  let notApplicable: string | null = null
  try {
    for (const verdict of rule.check({ sheet, columns, workbook, isChecked: isCheckedBy(options), guide, settings, calendar, asOf })) {
      if ('row' in verdict && !isAbout(rule, sheet, verdict.row)) continue
      if (isCannotTell(verdict)) cannotTell ??= verdict.cannotTell
      else if (isNotApplicable(verdict)) notApplicable ??= verdict.notApplicable
      else if (isResult(verdict)) results.push(verdict)
      else faults.push(verdict)
    }
  } catch (error) {
    // The rule's own fault, not the sheet's: what it found before it broke can't be trusted to be all.
    return { ...nothing, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
  if (faults.length > 0) return { outcome: 'found', reason: cannotTell, faults, results }
  if (cannotTell !== null) return { outcome: 'cannot-tell', reason: cannotTell, faults, results }
  if (notApplicable !== null) return { outcome: 'not-applicable', reason: notApplicable, faults, results }
  const reason = results.length > 0 ? null : unread(sheet, columns)
  return { outcome: reason === null ? 'passed' : 'cannot-tell', reason, faults, results }
}

/** Whether a rule is about a row: a guide's rules are not about rows that belong to another. */
function isAbout({ rulebook, ofOtherBodies }: BoundRule, sheet: TypedSheet, row: Row): boolean {
  return rulebook === 'every-sheet' || ofOtherBodies === true || sheet.isUnder(row, rulebook)
}

/** What a rule needed and could not read, though it found no fault in the rest; null where there is nothing. */
function unread(sheet: TypedSheet, needed: Readonly<Record<string, Column>>): string | null {
  for (const column of Object.values(needed)) {
    const label = sheet.problems.find(({ about, misread }) => about === column.id && misread !== undefined)
    if (label) return `What ${label.cell} says about "${column.heading}" cannot be understood.`
    for (const { row, problem } of column.misunderstood()) return `${column.cell(row)} under "${column.heading}" ${problem.message}.`
  }
  return null
}

const isCannotTell = (verdict: Verdict): verdict is CannotTell => 'cannotTell' in verdict
const isNotApplicable = (verdict: Verdict): verdict is NotApplicable => 'notApplicable' in verdict
const isResult = (verdict: Verdict): verdict is Result => 'result' in verdict

const everySheetLabels: KindSpec['labels'] = labelsOfEverySheet

function missingColumn(sheet: TypedSheet, id: string): string {
  const { columns, labels }: KindSpec = dictionary[sheet.kind]
  const column = columns[id]
  const rivals = sheet.problems.find(({ about, kind }) => about === id && (kind === 'two-columns' || kind === 'ambiguous-heading'))
  if (rivals) return `It is not clear what to read as "${column?.heading ?? id}": see ${rivals.cell}.`
  if (column) return `There is no "${column.heading}" column.`
  const label = labels[id] ?? everySheetLabels[id]
  return `There is no label "${label?.heading ?? id}" above the table.`
}

function place(sheet: TypedSheet, { cell, row, column }: Pick<Fault, 'cell' | 'row' | 'column'>): string {
  if (cell !== undefined) return cell
  if (column) return row ? column.cell(row) : column.headingCell
  return sheet.firstHeadingCell
}

function learnerOf(sheet: TypedSheet, { row }: Pick<Fault, 'row'>): string | null {
  return row ? (sheet.identity(row)?.name ?? null) : null
}

/** Kinds that serve all guides alike, and need none of their own. */
const OF_NO_GUIDE: readonly KindId[] = ['settings', 'terms-and-holidays']

export function reportSheets(workbook: TypedWorkbook): ReportedSheet[] {
  const recognised = workbook.sheets.map(sheet => ({
    name: sheet.name,
    kind: sheet.kind,
    rulebook: sheet.rulebook === NO_RULEBOOK ? null : sheet.rulebook,
    rulebooks: sheet.rulebooks,
    headingRow: sheet.headingRow,
    rows: sheet.rows.length,
    columns: sheet.columns.map(({ id, heading, letter }) => ({ column: id, heading, letter })),
    unrecognised: sheet.unrecognised.map(column => column.heading),
    suggestions: sheet.unrecognised.flatMap(({ heading, suggestion }) =>
      suggestion === null ? [] : [{ heading, meant: headingOf(sheet.kind, suggestion) }]
    ),
    leftOut: sheet.leftOut,
    ...(sheet.rulebook === NO_RULEBOOK && !OF_NO_GUIDE.includes(sheet.kind) && { reason: sheet.rulebookReason })
  }))
  const others = workbook.unrecognised.map(({ name, reason }) => ({
    name,
    kind: null,
    rulebook: null,
    rulebooks: [],
    headingRow: null,
    rows: 0,
    columns: [],
    unrecognised: [],
    suggestions: [],
    leftOut: [],
    reason
  }))
  return [...recognised, ...others]
}
