import { parseAddress } from '../model/address'
import type { Learner, TypedWorkbook } from '../recognise/typed-sheet'
import type { CellPlace } from '../workbook/workbook'

/** Whether the row of a cell belongs to a learner for whom a page for an appeal can be drawn. */
export function canAppeal({ sheets, learners }: TypedWorkbook, { sheet: name, cell }: CellPlace): boolean {
  const sheet = sheets.find(one => one.name === name)
  const row = sheet?.rows.find(({ number }) => number === parseAddress(cell).row)
  const learner = sheet && row ? learners.of(sheet, row) : null
  return learner !== null && learner.rowsOf('q-tags').length + learner.rowsOf('vtct-tags').length > 0
}

/** Whether a row of a cell is one of the learner's. */
export function hasRowOf({ rows }: Pick<Learner, 'rows'>, { sheet: name, cell }: CellPlace): boolean {
  return rows.some(({ sheet, row }) => sheet.name === name && row.number === parseAddress(cell).row)
}
