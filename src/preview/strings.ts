/** Every word of the page around the pane. */
export const pageStrings = {
  intro: 'Check a marks or tracking workbook without Excel',
  private: 'The workbook stays on this computer: it is read in this window and sent nowhere.',
  choose: 'Open a workbook',
  drop: 'or drop an .xlsx or .xlsm file here',
  example: 'Try the example',
  exampleName: 'component-marks-faulty.xlsx',
  exampleText: 'A made-up class with faults in its marks, to see what happens.',
  opening: (file: string) => `Opening ${file}…`,
  noExample: 'The example could not be loaded. Reload this page and try again.',
  another: 'Open another',
  download: 'Download the flagged copy',
  nothingYet: 'Check the workbook first: the copy then holds the flags.',
  edit: 'Double-click a cell, or press F2, to put it right here. Formulas are worked out anew when Excel opens the copy.',
  sheets: 'Sheets',
  sheet: (name: string) => `Cells of ${name}`,
  cell: (name: string) => `Cell ${name}`,
  notWritten: 'Something in Centre Check broke, so the cell was not changed.',
  row: 'Row',
  openAnother: 'Leave without the flagged copy? What was changed here, and the flags and reasons, are in no file yet.',
  unexpected: 'Something in Centre Check broke while the file was opened. The file itself is as it was.',
  file: 'Workbook file'
}
