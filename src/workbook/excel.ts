/// <reference types="office-js" />
import { applyChanges } from './excel/apply'
import { describeWorkbook } from './excel/describe'
import { activeSheet, selectCell } from './excel/front'
import { inWords, type RunExcel } from './excel/problems'
import { readSheet } from './excel/read'
import { listen, sheetNames, stopListening, tellerOf } from './excel/watch'
import type { Supports } from './excel/write-cells'
import type { LiveWorkbook } from './workbook'

/**
 * The workbook that is open in Excel. Needs ExcelApi 1.9. `run` is Excel's own, except under test. While someone is
 * editing a cell, Excel is asked to wait until they have finished. `supports` tells whether this Excel has a later version of
 * ExcelApi.
 */
export function excelWorkbook(
  run: RunExcel = (options, batch) => Excel.run(options, batch),
  supports: Supports = version => Office.context.requirements.isSetSupported('ExcelApi', version)
): LiveWorkbook {
  const ask = <T>(tried: string, batch: (context: Excel.RequestContext) => Promise<T>, more: Excel.RunOptions = {}) =>
    inWords(tried, () => run({ delayForCellEdit: true, ...more }, batch))
  return {
    describe: () => ask('look at the workbook', describeWorkbook),
    read: (sheet, options = {}) => ask(`read the sheet ${sheet}`, context => readSheet(context, sheet, options)),
    apply: changes => ask('write into the workbook', context => applyChanges(context, changes, supports)),
    activeSheet: () => ask('see which sheet is in front', activeSheet),
    select: place => ask(`show the cell ${place.cell} of the sheet ${place.sheet}`, context => selectCell(context, place)),
    watch: async listener => {
      const teller = tellerOf(() => ask('see what the sheets are called', sheetNames), listener)
      const handlers = await ask('watch what changes in the workbook', context => listen(context, teller.hear))
      return async () => {
        teller.stop()
        // Excel lets go of a handler only within the context in which it was added.
        const [first] = handlers
        if (first) await ask('stop watching the workbook', context => stopListening(context, handlers), { previousObjects: first.context })
      }
    }
  }
}
