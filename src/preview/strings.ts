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
  readOnly: 'Put things right in your own copy of it, and open that here again.',
  sheets: 'Sheets',
  sheet: (name: string) => `Cells of ${name}`,
  row: 'Row',
  openAnother: 'Leave without the flagged copy? The flags and reasons written here are in no file yet.',
  unexpected: 'Something in Centre Check broke while the file was opened. The file itself is as it was.',
  file: 'Workbook file'
}
