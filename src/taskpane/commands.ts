import type { Stage } from '../flow/check-workbook'
import type { LookOptions, Mappable } from '../flow/look-at-sheet'
import { countText } from '../model/counts'
import type { Decision, Finding } from '../model/finding'
import { Problem } from '../model/problem'
import { SLICE } from '../model/slice'
import { type CellPlace, type LiveWorkbook, SHEET_CHANGED } from '../workbook/workbook'
import { stepFrom, type Group } from './groups'
import { mappedAnnouncement, outlookText, writtenText, type MapRequest } from './mapping-texts'
import { loadRuleReasons } from './rule-reasons'
import { checkedSheets, type Front, type Message, type PaneEvent, type Result } from './state'
import { saidOf } from './said'
import { strings } from './strings'

/** In milliseconds. */
const SHOW_BAR_AFTER = 500
const MOVE_BAR_EVERY = 40

// What reads, checks and writes is fetched while the pane is drawn already.
const flows = {
  look: () => import('../flow/look-at-sheet'),
  check: () => import('../flow/check-workbook'),
  decide: () => import('../flow/decide'),
  map: () => import('../flow/map-heading'),
  flags: () => import('../flow/write-flags'),
  clear: () => import('../write-back/clear')
}

type Dispatch = (event: PaneEvent) => void

/** What the pane can do. Each command tells of its progress and its end by events; none throws. */
export interface Commands {
  look(): Promise<void>
  /** Looks at a sheet that was not recognised as one of that kind. */
  lookAs(sheet: string, kind: Mappable['kind']): Promise<void>
  /** Settles in the workbook what a column is to be taken for, and looks at the sheet again. */
  map(request: MapRequest): Promise<void>
  /** Checks these sheets, or all where none are named, and writes the flags. */
  check(only?: readonly string[]): Promise<void>
  /** Checks once more what was checked; what the person was looking at stays. */
  checkAgain(result: Result): Promise<void>
  cancel(): void
  goTo(place: CellPlace): Promise<void>
  decide(result: Result, groups: readonly Group[], finding: Finding, decision: Decision): Promise<void>
  clear(): Promise<void>
}

export function commandsFor(workbook: LiveWorkbook, dispatch: Dispatch): Commands {
  let running: AbortController | null = null
  let looking: AbortController | null = null
  let asked: { readonly sheet: string; readonly kind: Mappable['kind'] } | null = null
  let settingsSheets: readonly string[] | undefined

  /** One thing at a time: a second click while something runs does nothing. */
  const run = async (doing: string, work: (signal: AbortSignal, moved: (stage: Stage, canStop?: boolean) => void) => Promise<PaneEvent>) => {
    if (running) return
    const controller = new AbortController()
    running = controller
    dispatch({ kind: 'run-started', doing })
    const slow = setTimeout(() => { dispatch({ kind: 'run-slow' }) }, SHOW_BAR_AFTER)
    try {
      dispatch(await work(controller.signal, stageTeller(dispatch)))
    } catch (error) {
      const message: Message = controller.signal.aborted ? { tone: 'info', text: strings.stopped } : messageOf(error)
      dispatch({ kind: 'run-failed', message })
    } finally {
      clearTimeout(slow)
      running = null
    }
  }

  /** A look that is kept goes on to its end also where another is begun meanwhile. */
  const look = async (isKept = false): Promise<{ readonly front: Front; readonly isLatest: boolean }> => {
    looking?.abort()
    const controller = new AbortController()
    looking = controller
    const front = await frontOf(workbook, name => ({
      signal: isKept ? undefined : controller.signal,
      slice: SLICE,
      settingsSheets,
      kind: asked?.sheet === name ? asked.kind : undefined
    }))
    return { front, isLatest: !controller.signal.aborted }
  }

  const show = async (announce?: (front: Front) => string) => {
    const { front, isLatest } = await look()
    if (isLatest) dispatch({ kind: 'front', front, ...(announce && { announcement: announce(front) }) })
  }

  const checkAndWrite = async (only: readonly string[] | undefined, signal: AbortSignal, moved: (stage: Stage, canStop?: boolean) => void): Promise<Result> => {
    const { checkWorkbook } = await flows.check()
    const checked = await checkWorkbook(workbook, { only, signal, slice: SLICE, onProgress: moved })
    const reasons = await loadRuleReasons(checked.report)
    signal.throwIfAborted()
    const hasNewSettings = checked.settings.sheets.some(name => !settingsSheets?.includes(name))
    settingsSheets = checked.settings.sheets
    if (hasNewSettings) await show()
    moved({ doing: strings.writing, share: 1 }, false)
    const { writeFlags } = await flows.flags()
    const notes = checked.report.outcomes.length === 0 ? [] : await notesOf(() => writeFlags(workbook, checked, { slice: SLICE }))
    return { checked, reasons, at: new Date(), scope: only ? 'sheet' : 'workbook', notes, stale: false }
  }

  return {
    look: () => show(),

    async lookAs(sheet, kind) {
      asked = { sheet, kind }
      await show(outlookText)
    },

    map: request =>
      run(strings.settling, async (signal, moved) => {
        const { sheet, heading, letter, column } = request
        try {
          const onProgress = (share: number) => { moved({ doing: strings.settling, share }) }
          const { mapHeading } = await flows.map()
          const written = await mapHeading(workbook, sheet, heading, column, { settingsSheets, signal, onProgress })
          settingsSheets = written.settingsSheets
          const { front, isLatest } = await look(true)
          const text = writtenText(request, written.sheet ?? sheet)
          const undo = request.isUndo ? null : { column: written.before }
          return { kind: 'mapped', mapped: { sheet, letter, text, undo }, isWritten: true, front: isLatest ? front : null, announcement: mappedAnnouncement(request, text, front) }
        } catch (error) {
          if (!(error instanceof Problem)) throw error
          return { kind: 'mapped', mapped: { sheet, letter, text: error.message, undo: null }, isWritten: false, front: null, announcement: error.message }
        }
      }),

    check: only =>
      run(strings.starting, async (signal, moved) => {
        const result = await checkAndWrite(only, signal, moved)
        return { kind: 'checked', result, announcement: countsOf(result) }
      }),

    checkAgain: before =>
      run(strings.starting, async (signal, moved) => {
        const result = await checkAndWrite(before.scope === 'sheet' ? checkedSheets(before) : undefined, signal, moved)
        return { kind: 'checked-again', result, announcement: strings.mended(countsOf(result)) }
      }),

    cancel() {
      running?.abort()
    },

    async goTo({ sheet, cell }) {
      try {
        await workbook.select({ sheet, cell })
      } catch (error) {
        dispatch({ kind: 'message', message: messageOf(error) })
      }
    },

    decide: (result, groups, finding, decision) =>
      run(strings.writing, async (_signal, moved) => {
        moved({ doing: strings.writing, share: 1 }, false)
        const { decide } = await flows.decide()
        const { checked, notes } = await decide(workbook, result.checked, finding.key, decision, { slice: SLICE })
        if (decision.decision === null) return { kind: 'decided', checked, notes, chosen: finding.key, announcement: strings.takenBack }
        const following = stepFrom(groups, finding.key, 1)
        const chosen = following && following.key !== finding.key ? following.key : null
        return { kind: 'decided', checked, notes, chosen, announcement: strings.accepted(countText(checked.report.findings)) }
      }),

    clear: () =>
      run(strings.starting, async (_signal, moved) => {
        moved({ doing: strings.writing, share: 1 }, false)
        const { clearWorkbook } = await flows.clear()
        return { kind: 'cleared', text: strings.cleared(await clearWorkbook(workbook)) }
      })
  }
}

async function frontOf(workbook: LiveWorkbook, options: (sheet: string) => LookOptions): Promise<Front> {
  try {
    const name = await workbook.activeSheet()
    if (name === null) return { kind: 'none' }
    const { lookAtSheet } = await flows.look()
    const look = await lookAtSheet(workbook, name, options(name))
    return look ? { kind: 'seen', look } : { kind: 'ours', name }
  } catch (error) {
    return { kind: 'unreadable', message: messageOf(error).text }
  }
}

/** A workbook that can't be written still has its findings in the pane: what could not be done is said beside them. */
async function notesOf(write: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof Problem) return [`${error.message} ${strings.paneOnly}`]
    throw error
  }
}

function countsOf({ checked: { report } }: Result): string {
  return report.outcomes.length === 0 ? strings.nothingChecked : `${countText(report.findings)}.`
}

/** Tells of progress, but not so often that telling takes longer than doing. */
function stageTeller(dispatch: Dispatch) {
  let last = 0
  return ({ doing, share }: Stage, canStop = true) => {
    const now = performance.now()
    if (canStop && now - last < MOVE_BAR_EVERY) return
    last = now
    dispatch({ kind: 'run-moved', doing, share, canStop })
  }
}

function messageOf(error: unknown): Message {
  const checkAgain = error instanceof Problem && error.code === SHEET_CHANGED
  return { tone: 'problem', ...saidOf(error), ...(checkAgain && { checkAgain }) }
}
