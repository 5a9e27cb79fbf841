import { Problem } from '../../model/problem'
import type { CellPlace } from '../workbook'
import { isOneRefused, syncSheet } from './problems'

/** The name of the sheet in front; null where it is none that has cells. */
export async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name')
  try {
    await context.sync()
  } catch (error) {
    // With a chart sheet in front this call fails (github.com/OfficeDev/office-js/issues/2444), and Excel has none that
    // gives a null object instead.
    if (isOneRefused(error)) return null
    throw error
  }
  return sheet.name
}

/** Brings a sheet to the front and puts the cursor into one of its cells. */
export async function selectCell(context: Excel.RequestContext, { sheet: name, cell }: CellPlace): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name).load('visibility')
  await syncSheet(context, name)
  if (sheet.visibility === 'Hidden') {
    throw new Problem(
      `The sheet ${name} is hidden, so its cell ${cell} can’t be shown: right-click any sheet’s tab, choose Unhide, and try again.`,
      'sheet-hidden'
    )
  }
  if (sheet.visibility === 'VeryHidden') {
    throw new Problem(
      `The sheet ${name} was hidden by a program, so its cell ${cell} can’t be shown: ask whoever keeps this workbook to show the sheet.`,
      'sheet-hidden'
    )
  }
  // Some versions of Excel select nothing on a sheet that is not in front.
  sheet.activate()
  sheet.getRange(cell).untrack().select()
  await syncSheet(context, name)
}
