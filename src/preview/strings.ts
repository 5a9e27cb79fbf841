import { address } from '../model/address'
import { rowEnds, type Span } from './grid-span'

/** A few cells by their names, many by their number. */
const listed = (cells: readonly string[]) => (cells.length <= 3 ? cells.join(', ') : `${cells[0] ?? ''} and ${cells.length - 1} more cells`)
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

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
  edit: 'Double-click a cell, or press F2, to put it right here. Totals and other formulas follow, unless only Excel can work them out.',
  leftToExcel: ['Excel', ' works it out'],
  leftToExcelText: 'This formula hangs on something that was changed here. Excel works it out when it opens the copy; until then nothing is checked against it.',
  sheets: 'Sheets',
  sheet: (name: string) => `Cells of ${name}`,
  cell: (name: string) => `Cell ${name}`,
  notWritten: 'Something in Centre Check broke, so the cell was not changed.',
  row: 'Row',
  wholeRow: 'Choose the whole row',
  bar: 'Cells',
  undo: 'Undo',
  undoKeys: 'Take back the last change that was typed here (Ctrl+Z)',
  redo: 'Redo',
  redoKeys: 'Make the change again that was taken back (Ctrl+Y)',
  clearRows: (rows: readonly [first: number, last: number] | null) =>
    rows === null ? 'Clear row' : rows[0] === rows[1] ? `Clear row ${rows[0]}` : `Clear rows ${rows[0]} to ${rows[1]}`,
  chosen: (span: Span) => {
    const [first, last] = rowEnds(span)
    const { from, to, isRows } = span
    if (isRows) return first === last ? `Row ${first} is chosen.` : `Rows ${first} to ${last} are chosen.`
    return `${address(from.column, from.row)} to ${address(to.column, to.row)} are chosen.`
  },
  clearRowsKeys: 'Empties the row’s cells. Press a row’s number, or Shift+Space, to choose a whole row; Delete empties what is chosen.',
  cleared: (cells: number, formulas: readonly string[]) =>
    [`${counted(cells, 'cell was', 'cells were')} emptied.`, ...(formulas.length === 0 ? [] : [`${listed(formulas)} ${formulas.length === 1 ? 'holds a formula and stays' : 'hold formulas and stay'}.`])].join(' '),
  filled: (cells: number) => `${counted(cells, 'cell was', 'cells were')} filled with what was copied.`,
  emptyAlready: 'Nothing stands in what is chosen.',
  undone: (cells: readonly string[]) => `Taken back: ${listed(cells)} ${cells.length === 1 ? 'is' : 'are'} as before.`,
  redone: (cells: readonly string[]) => `Made again in ${listed(cells)}.`,
  nothingToUndo: 'There is nothing to take back.',
  nothingToRedo: 'There is nothing to make again.',
  forGood: 'This can’t be taken back here, since an Excel error such as #N/A stood there.',
  changedSince: (cell: string) => `${cell} has been changed since, so this was left as it is.`,
  openAnother: 'Leave without the flagged copy? What was changed here, and the flags and reasons, are in no file yet.',
  unexpected: 'Something in Centre Check broke while the file was opened. The file itself is as it was.',
  file: 'Workbook file'
}
