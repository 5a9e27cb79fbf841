/// <reference types="office-js" />

/** What must not be written: notes came with ExcelApi 1.18, ranges of several areas with 1.9. */
export function readNotes(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getActiveWorksheet()
  sheet.notes.load('items')
  sheet.getRanges('A1,C3').format.fill.color = 'red'
}
