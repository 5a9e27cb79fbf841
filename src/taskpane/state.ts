import type { CheckedWorkbook } from '../flow/check-workbook'
import type { SheetLook } from '../flow/look-at-sheet'
import { isAccepted } from '../model/finding'
import type { CellPlace } from '../workbook/workbook'
import { groupFindings, standingOf, type Group } from './groups'
import { everything, narrowed, type Narrowing } from './narrow/narrowing'
import type { RuleReasons } from './rule-reasons'
import type { Standing } from './strings'

/** What is known of the sheet in front. */
export type Front =
  | { readonly kind: 'looking' }
  | { readonly kind: 'none' }
  | { readonly kind: 'ours'; readonly name: string }
  | { readonly kind: 'seen'; readonly look: SheetLook }
  | { readonly kind: 'unreadable'; readonly message: string }

/** What came of settling what a column is taken for; shown beside its heading. */
export interface Mapped {
  readonly sheet: string
  readonly letter: string
  readonly text: string
  /** What was settled before, by which it is undone; null where there is nothing to undo. */
  readonly undo: { readonly column: string | null } | null
}

/** Something that takes its time. */
export interface Run {
  readonly doing: string
  readonly share: number
  /** False for the first half second: what is quick shows no bar. */
  readonly shown: boolean
  readonly canStop: boolean
}

export interface Result {
  readonly checked: CheckedWorkbook
  readonly reasons: RuleReasons
  readonly at: Date
  /** Whether one sheet was asked for, or all. */
  readonly scope: 'sheet' | 'workbook'
  /** What could not be written into the workbook, a sentence each. */
  readonly notes: readonly string[]
  /** A checked sheet, or how it is read, has been changed since. */
  readonly stale: boolean
}

export interface Message {
  readonly tone: 'info' | 'problem'
  readonly text: string
  /** What the program itself said, for whoever mends it. */
  readonly detail?: string
  /** Checking again is what puts it right. */
  readonly checkAgain?: true
}

export interface PaneState {
  readonly front: Front
  readonly mapped: Mapped | null
  readonly run: Run | null
  readonly result: Result | null
  readonly message: Message | null
  readonly filter: Standing | null
  readonly narrowing: Narrowing
  /** The key of the finding chosen. */
  readonly chosen: string | null
  /** Said once to a screen reader. */
  readonly announcement: string
}

export const atFirst: PaneState = {
  front: { kind: 'looking' },
  mapped: null,
  run: null,
  result: null,
  message: null,
  filter: null,
  narrowing: everything,
  chosen: null,
  announcement: ''
}

export type PaneEvent =
  | { readonly kind: 'front'; readonly front: Front; readonly announcement?: string }
  | {
      readonly kind: 'mapped'
      readonly mapped: Mapped
      readonly isWritten: boolean
      /** Null where another sheet is being looked at meanwhile. */
      readonly front: Front | null
      readonly announcement: string
    }
  | { readonly kind: 'run-started'; readonly doing: string }
  | { readonly kind: 'run-moved'; readonly doing: string; readonly share: number; readonly canStop: boolean }
  | { readonly kind: 'run-slow' }
  | { readonly kind: 'run-failed'; readonly message: Message }
  | { readonly kind: 'checked'; readonly result: Result; readonly announcement: string }
  /** Checked once more: what the person was looking at stays. */
  | { readonly kind: 'checked-again'; readonly result: Result; readonly announcement: string }
  | { readonly kind: 'decided'; readonly checked: CheckedWorkbook; readonly notes: readonly string[]; readonly chosen: string | null; readonly announcement: string }
  | { readonly kind: 'cleared'; readonly text: string }
  | { readonly kind: 'message'; readonly message: Message | null }
  | { readonly kind: 'filtered'; readonly filter: Standing | null }
  | { readonly kind: 'narrowed'; readonly narrowing: Narrowing }
  | { readonly kind: 'chosen'; readonly key: string | null }
  | { readonly kind: 'cell-selected'; readonly place: CellPlace }
  | { readonly kind: 'cells-changed'; readonly sheet: string }

/** The pane after something happened. */
export function next(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case 'front':
      return { ...state, front: event.front, announcement: event.announcement ?? state.announcement }
    case 'mapped':
      return {
        ...(event.isWritten ? outOfDate(state, event.mapped.sheet) : state),
        run: null,
        front: event.front ?? state.front,
        mapped: event.mapped,
        announcement: event.announcement
      }
    case 'run-started':
      return { ...state, run: { doing: event.doing, share: 0, shown: false, canStop: true }, message: null, announcement: '' }
    case 'run-moved':
      // A run without a start is the ribbon's: it is shown at once.
      return { ...state, run: { shown: state.run?.shown ?? true, doing: event.doing, share: event.share, canStop: event.canStop } }
    case 'run-slow':
      return state.run ? { ...state, run: { ...state.run, shown: true } } : state
    case 'run-failed':
      return { ...state, run: null, message: event.message, announcement: event.message.text }
    case 'checked':
      return { ...state, run: null, result: event.result, filter: null, narrowing: everything, chosen: null, announcement: event.announcement }
    case 'checked-again': {
      const after = { ...state, run: null, result: event.result, announcement: event.announcement }
      return { ...after, chosen: stillThere(state, after) }
    }
    case 'decided':
      if (!state.result) return { ...state, run: null }
      return {
        ...state,
        run: null,
        result: { ...state.result, checked: event.checked, notes: event.notes },
        chosen: event.chosen,
        announcement: event.announcement
      }
    case 'cleared':
      return { ...state, run: null, result: null, chosen: null, filter: null, narrowing: everything, message: { tone: 'info', text: event.text }, announcement: event.text }
    case 'message':
      return { ...state, message: event.message, announcement: event.message?.text ?? '' }
    case 'filtered':
      return { ...state, filter: event.filter, chosen: null }
    case 'narrowed':
      return { ...state, narrowing: event.narrowing, chosen: null }
    case 'chosen':
      return { ...state, chosen: event.key }
    case 'cell-selected':
      return { ...state, chosen: findingAt(state, event.place) ?? state.chosen }
    case 'cells-changed':
      return outOfDate(state, event.sheet)
  }
}

/** The state after something that concerns a sheet was changed. */
function outOfDate(state: PaneState, changed: string): PaneState {
  if (!state.result?.checked.report.outcomes.some(({ sheet }) => sheet === changed)) return state
  return { ...state, result: { ...state.result, stale: true } }
}

/** The open finding on a cell; the one chosen already, where it is among them. */
function findingAt({ result, chosen, filter, narrowing }: PaneState, { sheet, cell }: CellPlace): string | null {
  if (!result) return null
  const here = narrowed(result.checked, narrowing).filter(
    finding => finding.sheet === sheet && finding.cell === cell && !isAccepted(finding) && (filter === null || standingOf(finding) === filter)
  )
  return here.find(({ key }) => key === chosen)?.key ?? here[0]?.key ?? null
}

/** The finding chosen before, or where it was put right, the next one of the list that is still there. */
function stillThere(before: PaneState, after: PaneState): string | null {
  const [old, now] = [before, after].map(state => groupsOf(state).flatMap(group => group.findings.map(({ key }) => key)))
  const at = old?.indexOf(before.chosen ?? '') ?? -1
  if (at === -1) return null
  return old?.slice(at).find(key => now?.includes(key)) ?? null
}

/** The sheets that were checked, in the order of the check. */
export function checkedSheets({ checked: { report } }: Result): string[] {
  return [...new Set(report.outcomes.map(({ sheet }) => sheet))]
}

/** Whether a cell must be named with its sheet. */
export function severalSheets(result: Result): boolean {
  return checkedSheets(result).length > 1
}

/** The findings to list, by rule. */
export function groupsOf({ result, filter, narrowing }: Pick<PaneState, 'result' | 'filter' | 'narrowing'>): Group[] {
  if (!result) return []
  const { report, info } = result.checked
  return groupFindings(narrowed(result.checked, narrowing), report.titles, info.sheets.map(({ name }) => name), filter)
}
