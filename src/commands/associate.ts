/// <reference types="office-js" />
import type { Day } from '../domain/dates'
import type { LiveWorkbook } from '../workbook/workbook'
import { FLAGS_TABLE } from '../write-back/flags-table'
import { ribbonCommands, type RibbonCommand } from './ribbon'
import type { NewsBoard } from './ribbon-news'

export interface RibbonDoor {
  readonly workbook: LiveWorkbook
  readonly news: Pick<NewsBoard, 'tell'>
  readonly today: () => Day
}

/** Ties the ribbon's buttons to their functions. Each tells its progress and its answer, and opens the pane to show them. */
export function associateRibbon(door: RibbonDoor): void {
  // One after the other: two clicks in a row must not write at the same time.
  let line: Promise<unknown> = Promise.resolve()
  for (const [name, command] of Object.entries(ribbonCommands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      const run = () => runCommand(command, door).finally(() => { event.completed() })
      line = line.then(run, run)
    })
  }
}

async function runCommand(command: RibbonCommand, { workbook, news, today }: RibbonDoor): Promise<void> {
  const pane = Office.addin.showAsTaskpane().then(() => null, (cause: unknown) => ({ cause }))
  const answer = await command(workbook, { asOf: today(), onProgress: stage => { news.tell({ kind: 'working', ...stage }) } })
  news.tell(answer)
  const hidden = await pane
  if (hidden !== null && !(await showFlags(workbook))) throw hidden.cause
}

/** The second best place for a result; false where there is no Flags sheet to show. */
async function showFlags(workbook: LiveWorkbook): Promise<boolean> {
  const { tables } = await workbook.describe()
  const table = tables.find(({ name }) => name === FLAGS_TABLE)
  if (table === undefined) return false
  await workbook.select({ sheet: table.sheet, cell: 'A1' })
  return true
}
