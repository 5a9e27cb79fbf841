import { showValue } from '../../model/cell'
import type { Column, Row } from '../../recognise/typed-sheet'

/** Words for nothing, or nothing yet, where a sentence should stand. */
const NOTHING = /^\s*(?:none|nil|n\s*\/?\s*a|tb[acd]|to follow|pending|not yet|[-–—.?]+)\s*$/i

/** Whether a cell is blank or holds only a word for nothing. */
export function saysNothing(column: Column, row: Row): boolean {
  return column.isBlank(row) || NOTHING.test(showValue(column.raw(row)))
}
