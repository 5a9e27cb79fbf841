import type { TableColumn, TableSheet, WriteValue } from '../workbook'

const LONGEST_CHOICES = 255
const LINK_COLOUR = '#0563C1'

/** How a table of ours looks below its headings: widths, hidden columns, wrapped text, links, lists to choose from. */
export function setLook(worksheet: Excel.Worksheet, sheet: TableSheet, at: { readonly headingRow: number; readonly rows: number }): void {
  const { headingRow, rows } = at
  const body = worksheet.getRangeByIndexes(headingRow, 0, rows, sheet.columns.length).untrack()
  body.rowHidden = false
  body.format.verticalAlignment = 'Top'
  sheet.columns.forEach((column, index) => {
    const cells = worksheet.getRangeByIndexes(headingRow, index, rows, 1).untrack()
    cells.format.columnWidth = widthInPoints(column.width)
    cells.columnHidden = column.hidden === true
    if (column.wrap === true) cells.format.wrapText = true
    if (column.numberFormat !== undefined) cells.numberFormat = Array.from({ length: rows }, () => [column.numberFormat])
    if (column.choices !== undefined && column.choices.length > 0) offerChoices(cells, column, column.choices)
    if (sheet.rows.some(row => isLink(row[index]))) {
      cells.format.font.color = LINK_COLOUR
      cells.format.font.underline = 'Single'
    }
  })
}

/** Characters of seven pixels and five pixels of padding, at the 96 pixels an inch in which Excel measures columns. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

function offerChoices(cells: Excel.Range, { heading }: TableColumn, choices: readonly string[]): void {
  const source = choices.join(',')
  if (source.length > LONGEST_CHOICES || choices.some(choice => choice.includes(','))) {
    throw new RangeError(`The choices of column ${heading} do not fit into an Excel list`)
  }
  cells.dataValidation.rule = { list: { inCellDropDown: true, source } }
  cells.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' }
}

function isLink(value: WriteValue | undefined): boolean {
  return typeof value === 'object' && value !== null && /^HYPERLINK\(/i.test(value.formula)
}
