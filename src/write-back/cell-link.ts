import { quoteSheetName } from '../model/address'
import type { CellPlace, WriteValue } from '../workbook/workbook'

/** A cell that shows the address of another and leads there. */
export function cellLink({ sheet, cell }: CellPlace): WriteValue {
  return { formula: `HYPERLINK("#${quoteSheetName(sheet).replaceAll('"', '""')}!${cell}","${cell}")`, result: cell }
}
