import type { Day } from '../domain/dates'
import { checkWorkbook, type CheckedWorkbook, type Stage } from '../flow/check-workbook'
import { Problem } from '../model/problem'
import { SLICE } from '../model/slice'
import type { LiveWorkbook } from '../workbook/workbook'
import { clearWorkbook, type Cleared } from '../write-back/clear'
import { writeFlags } from '../flow/write-flags'

/** A view that a button leads to. */
export type RibbonTab = 'sample' | 'compare'

/** What became of a ribbon button. */
export type RibbonAnswer =
  | {
      readonly kind: 'checked'
      /** Null where all sheets were asked for. */
      readonly sheet: string | null
      readonly checked: CheckedWorkbook
      /** What could not be written into the workbook, a sentence each. */
      readonly notes: readonly string[]
    }
  | ({ readonly kind: 'cleared' } & Cleared)
  /** A view of the pane answers: it reads the workbook anew, and writes nothing until it is asked to. */
  | { readonly kind: 'show'; readonly tab: RibbonTab }
  | { readonly kind: 'refused'; readonly message: string; readonly cause: unknown }

export interface RibbonOptions {
  /** By which deadlines are judged, unless the workbook's settings say otherwise. */
  readonly today: Day
  readonly onProgress?: (stage: Stage) => void
}

export type RibbonCommand = (workbook: LiveWorkbook, options: RibbonOptions) => Promise<RibbonAnswer>

/** The ribbon's functions by the names that the manifest calls them by. None throws: a refusal is an answer too. */
export const ribbonCommands = {
  checkSheet: answering('Check sheet', checkSheet),
  checkWorkbook: answering('Check workbook', checkAll),
  verifySample: () => Promise.resolve({ kind: 'show', tab: 'sample' }),
  compare: () => Promise.resolve({ kind: 'show', tab: 'compare' }),
  clearFlags: answering('Clear flags', async workbook => ({ kind: 'cleared', ...(await clearWorkbook(workbook)) }))
} satisfies Record<string, RibbonCommand>

export type RibbonButton = keyof typeof ribbonCommands

async function checkSheet(workbook: LiveWorkbook, { today, onProgress }: RibbonOptions): Promise<RibbonAnswer> {
  const sheet = await workbook.activeSheet()
  if (sheet === null) {
    throw new Problem('The sheet in front has no cells. Click the sheet to check, then choose Check sheet again.', 'no-cells')
  }
  const checked = await checkWorkbook(workbook, { today, only: [sheet], onProgress, slice: SLICE })
  refuseWhereNothingWasChecked(sheet, checked)
  return { kind: 'checked', sheet, checked, notes: await notesOfWriting(workbook, checked) }
}

async function checkAll(workbook: LiveWorkbook, { today, onProgress }: RibbonOptions): Promise<RibbonAnswer> {
  const checked = await checkWorkbook(workbook, { today, onProgress, slice: SLICE })
  if (checked.report.outcomes.length === 0) {
    throw new Problem('No sheet of this workbook was recognised. Open the pane and say what the columns of a sheet are.', 'not-recognised')
  }
  return { kind: 'checked', sheet: null, checked, notes: await notesOfWriting(workbook, checked) }
}

function refuseWhereNothingWasChecked(sheet: string, { report }: CheckedWorkbook): void {
  const reported = report.sheets.find(({ name }) => name === sheet)
  if (reported === undefined) {
    throw new Problem(`${sheet} was made by Centre Check. Click the sheet to check, then choose Check sheet again.`, 'own-sheet')
  }
  if (reported.kind === null) {
    throw new Problem(`${sheet} was not checked. ${reported.reason ?? 'It was not recognised.'}`, 'not-recognised')
  }
}

/** Findings are worth showing also where the workbook takes no flags. */
async function notesOfWriting(workbook: LiveWorkbook, checked: CheckedWorkbook): Promise<readonly string[]> {
  try {
    return await writeFlags(workbook, checked, { slice: SLICE })
  } catch (error) {
    if (error instanceof Problem) return [`${error.message} The flags are shown in the pane alone.`]
    throw error
  }
}

function answering(button: string, command: RibbonCommand): RibbonCommand {
  return async (workbook, options) => {
    try {
      return await command(workbook, options)
    } catch (cause) {
      const unforeseen = `${button} stopped before it was done. Choose it again; if it stops once more, save the workbook and open it anew.`
      return { kind: 'refused', message: cause instanceof Problem ? cause.message : unforeseen, cause }
    }
  }
}
