/// <reference types="office-js" />
import type { Workbook } from './workbook'
import { applyChanges } from './excel/apply'
import { describeWorkbook } from './excel/describe'
import { inWords, type RunExcel } from './excel/problems'
import { readSheet } from './excel/read'

/**
 * The workbook that is open in Excel. Needs ExcelApi 1.9. `run` is Excel's own, except under test. While someone is
 * editing a cell, Excel is asked to wait until they have finished.
 */
export function excelWorkbook(run: RunExcel = (options, batch) => Excel.run(options, batch)): Workbook {
  const ask = <T>(tried: string, batch: (context: Excel.RequestContext) => Promise<T>) =>
    inWords(tried, () => run({ delayForCellEdit: true }, batch))
  return {
    describe: () => ask('look at the workbook', describeWorkbook),
    read: (sheet, options = {}) => ask(`read the sheet ${sheet}`, context => readSheet(context, sheet, options)),
    apply: changes => ask('write into the workbook', context => applyChanges(context, changes))
  }
}
