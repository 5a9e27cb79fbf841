import { address, columnLetters } from '../../../model/address'
import { layOutNewSheet, listSource, type NewSheetLayout, NOT_LISTED, promptTitle } from '../../new-sheet-plan'
import type { CellWrite, NewSheet, NewSheetColumn } from '../../workbook'
import { escapeAttribute, escapeText } from '../xml-text'
import { type CellLook, GENERAL, type LookBook } from './cell-look'
import { columnXml } from './column-width'
import { lineHeight, linesOf, wrappedHeight } from './row-height'
import { cellXml, type RowPiece, rowsXml } from './sheet-cells'

export interface NewSheetSurroundings {
  readonly mainNamespace: string
  /** Excel will not open a sheet with a view in a workbook that has no window. */
  readonly hasWindow: boolean
}

/** The worksheet part of a person's own sheet: what stands above, headings that stay in view, rows, prompts and lists. */
export function newSheetPart(sheet: NewSheet, looks: LookBook, { mainNamespace, hasWindow }: NewSheetSurroundings): string {
  const layout = layOutNewSheet(sheet)
  const { columns } = sheet
  const rows = [...rowsAbove(sheet, looks), headings(sheet, layout, looks), ...filledRows(sheet, layout, looks)]
  const validations = columns.map((column, index) => validation(column, index, layout))
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${address(columns.length - 1, layout.headingRow + sheet.rows.length)}"/>` +
    (hasWindow ? frozenView(layout) : '') +
    `<sheetFormatPr defaultRowHeight="${lineHeight(looks.standardSize)}"/>` +
    `<cols>${columns.map((column, index) => columnXml(index, column.width, { style: looks.formatIndex(bodyLook(column)) })).join('')}</cols>` +
    `<sheetData>${rowsXml(rows)}</sheetData>` +
    `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>` +
    '<pageSetup orientation="landscape" fitToHeight="0"/></worksheet>'
  )
}

function bodyLook({ numberFormat = GENERAL }: NewSheetColumn): CellLook {
  return { role: 'body', wrap: true, numberFormat, literal: false }
}

function rowsAbove({ above }: NewSheet, looks: LookBook): RowPiece[] {
  return above.map((values, index) => {
    const row = index + 1
    const look: CellLook = { role: index === 0 ? 'title' : 'body', wrap: false, numberFormat: GENERAL, literal: false }
    return { row, cells: cellsXml(values, row, look, looks), height: index === 0 ? lineHeight(looks.titleSize) : null }
  })
}

function headings({ columns }: NewSheet, { headingRow: row }: NewSheetLayout, looks: LookBook): RowPiece {
  const look: CellLook = { role: 'heading', wrap: true, numberFormat: GENERAL, literal: false }
  const cells = cellsXml(columns.map(({ heading }) => heading), row, look, looks)
  return { row, cells, height: wrappedHeight(Math.max(...columns.map(({ heading, width }) => linesOf(heading, width))), looks) }
}

function filledRows({ columns, rows }: NewSheet, { firstRow }: NewSheetLayout, looks: LookBook): RowPiece[] {
  return rows.map((values, index) => {
    const row = firstRow + index
    const placed = columns.map((column, at) => ({ column, at, value: values[at] ?? null }))
    const cells = placed.map(({ column, at, value }) => ({ column: at, xml: cellXml(address(at, row), value, bodyLook(column), looks) }))
    const lines = placed.map(({ column, value }) => (typeof value === 'string' ? linesOf(value, column.width) : 1))
    return { row, cells, height: wrappedHeight(Math.max(...lines), looks) }
  })
}

function cellsXml(values: readonly CellWrite['value'][], row: number, look: CellLook, looks: LookBook): RowPiece['cells'] {
  return values.map((value, column) => ({ column, xml: cellXml(address(column, row), value, look, looks) }))
}

function frozenView({ headingRow, firstRow }: NewSheetLayout): string {
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${firstRow}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${firstRow}" ` +
    `sqref="A${firstRow}"/></sheetView></sheetViews>`
  )
}

/** The list of a column, or a rule that every cell fulfils: a prompt can't stand without a rule in all programs. */
function validation(column: NewSheetColumn, index: number, { firstRow, lastRow }: NewSheetLayout): string {
  const letters = columnLetters(index)
  const { choices } = column
  const rule = choices
    ? `type="list" errorStyle="warning" showErrorMessage="${choices.asks ? 1 : 0}" errorTitle="${NOT_LISTED.title}" error="${NOT_LISTED.message}"`
    : 'type="custom" showErrorMessage="0"'
  const formula = choices ? `"${escapeText(listSource(choices.values).replaceAll('"', '""'))}"` : 'TRUE'
  return (
    `<dataValidation ${rule} allowBlank="1" showInputMessage="1" promptTitle="${escapeAttribute(promptTitle(column))}" ` +
    `prompt="${escapeAttribute(column.prompt)}" sqref="${letters}${firstRow}:${letters}${lastRow}"><formula1>${formula}</formula1></dataValidation>`
  )
}
