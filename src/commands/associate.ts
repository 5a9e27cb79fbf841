/// <reference types="office-js" />
import type { Day } from '../domain/dates'
import type { LiveWorkbook } from '../workbook/workbook'
import { FLAGS_TABLE } from '../write-back/flags-table'
import type { RibbonAnswer, RibbonButton, RibbonOptions } from './ribbon'
import type { NewsBoard } from './ribbon-news'

export interface RibbonDoor {
  readonly workbook: LiveWorkbook
  readonly news: Pick<NewsBoard, 'tell'>
  readonly today: () => Day
}

const BUTTONS: readonly RibbonButton[] = ['checkSheet', 'checkWorkbook', 'verifySample', 'compare', 'clearFlags']

/** Ties the ribbon's buttons to their functions. Each tells its progress and its answer, and opens the pane to show them. */
export function associateRibbon(door: RibbonDoor): void {
  // One after the other: two clicks in a row must not write at the same time.
  let line: Promise<unknown> = Promise.resolve()
  for (const name of BUTTONS) {
    // A key brings no event that could be completed.
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => {
      const run = () => runCommand(name, door).finally(() => { event?.completed() })
      line = line.then(run, run)
    })
  }
  // The button shows the pane by the manifest; this is for its key.
  Office.actions.associate('openPane', () => { void Office.addin.showAsTaskpane() })
}

async function runCommand(name: RibbonButton, { workbook, news, today }: RibbonDoor): Promise<void> {
  const pane = Office.addin.showAsTaskpane().then(() => null, (cause: unknown) => ({ cause }))
  const answer = await carryOut(name, workbook, { today: today(), onProgress: stage => { news.tell({ kind: 'working', ...stage }) } })
  news.tell(answer)
  const hidden = await pane
  if (hidden !== null && (answer.kind === 'show' || !(await showFlags(workbook)))) throw hidden.cause
}

// Excel must know the buttons at once; what they do is fetched when one is pressed.
async function carryOut(name: RibbonButton, workbook: LiveWorkbook, options: RibbonOptions): Promise<RibbonAnswer> {
  const loaded = await import('./ribbon').catch((cause: unknown) => ({ cause }))
  if ('ribbonCommands' in loaded) return loaded.ribbonCommands[name](workbook, options)
  return { kind: 'refused', message: 'A part of Centre Check could not be fetched. Look at the connection to the internet, then choose the button again.', cause: loaded.cause }
}

/** The second best place for a result; false where there is no Flags sheet to show. */
async function showFlags(workbook: LiveWorkbook): Promise<boolean> {
  const { tables } = await workbook.describe()
  const table = tables.find(({ name }) => name === FLAGS_TABLE)
  if (table === undefined) return false
  await workbook.select({ sheet: table.sheet, cell: 'A1' })
  return true
}
