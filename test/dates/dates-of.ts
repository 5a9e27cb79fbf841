import { parseIso } from '../../src/domain/dates'
import { listDatesOf } from '../../src/flow/list-dates'
import type { DatesReport } from '../../src/model/dates'
import { openWorkbookFile } from '../../src/workbook/file'
import { workbookOf } from '../workbook/grid-workbook'

/** The dates of sheets written as the examples of the rules are, read from a real file. */
export function datesOf(sheets: string, asOf: string): Promise<DatesReport> {
  return listDatesOf(openWorkbookFile(workbookOf(sheets)), { asOf: parseIso(asOf) })
}
