import { address, columnLetters, LAST_ROW } from '../../../model/address'
import { rangeOf } from '../../../model/area'
import { tooManyRows } from '../../refused-writing'
import type { TableColumn, TableSheet, WriteValue } from '../../workbook'
import { blockArea, tableArea } from '../../sheet-plan'
import { escapeAttribute, escapeText } from '../xml-text'
import { blockColumns, blockRows } from './blocks'
import { type CellLook, GENERAL, type LookBook } from './cell-look'
import { headingAttribute } from './cell-text'
import { columnXml } from './column-width'
import { lineHeight, linesOf, wrappedHeight } from './row-height'
import { cellXml, type RowPiece, rowsXml } from './sheet-cells'

/** Where the rows of a table sheet lie, all as Excel prints them. */
export interface TableLayout {
  readonly headingRow: number
  readonly firstRow: number
  readonly lastRow: number
  /** The table's range, headings included. */
  readonly range: string
}

export interface SheetSurroundings {
  readonly mainNamespace: string
  readonly relationshipsNamespace: string
  readonly tableRelationshipId: string
  /** Null where the sheet has no charts. */
  readonly drawingRelationshipId: string | null
  /** Excel will not open a sheet with a view in a workbook that has no window. */
  readonly hasWindow: boolean
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const TABLE_STYLE = 'TableStyleMedium2'
const LONGEST_CHOICES = 255

/** What the filter's button takes of a heading's cell, in characters. */
const FILTER_BUTTON = 2

/** How many more characters of running text than digits fit into a column's width. */
const TEXT_FIT = 1.1

export function layOut(sheet: TableSheet): TableLayout {
  const area = tableArea(sheet)
  const { firstRow: headingRow, lastRow } = area
  if (lastRow > LAST_ROW) throw tooManyRows(sheet)
  return { headingRow, firstRow: headingRow + 1, lastRow, range: rangeOf(area) }
}

/** The table part that belongs to a sheet of ours. */
export function tablePart(sheet: TableSheet, id: number, mainNamespace: string): string {
  const { range } = layOut(sheet)
  const columns = sheet.columns.map(
    (column, index) => `<tableColumn id="${index + 1}" name="${headingAttribute(column.heading)}"/>`
  )
  return (
    `${DECLARATION}<table xmlns="${mainNamespace}" id="${id}" name="${escapeAttribute(sheet.table)}" ` +
    `displayName="${escapeAttribute(sheet.table)}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/>` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo name="${TABLE_STYLE}" ` +
    'showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>'
  )
}

/** The worksheet part of a sheet of ours: title lines, a blank row, headings, rows; blocks of figures where they are wanted. */
export function worksheetPart(sheet: TableSheet, looks: LookBook, around: SheetSurroundings): string {
  const layout = layOut(sheet)
  const rows = [...titleRows(sheet, looks), headingRow(sheet, layout, looks), ...bodyRows(sheet, layout, looks), ...blockRows(sheet, looks)]
  return (
    `${DECLARATION}<worksheet xmlns="${around.mainNamespace}" xmlns:r="${around.relationshipsNamespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${lastCell(sheet)}"/>` +
    (around.hasWindow ? frozenView(layout) : '') +
    `<sheetFormatPr defaultRowHeight="${lineHeight(looks.standardSize)}"/>` +
    `<cols>${sheet.columns.map(columnWidth).join('')}${blockColumns(sheet).join('')}</cols>` +
    `<sheetData>${rowsXml(rows)}</sheetData>` +
    choiceLists(sheet, layout) +
    '<pageSetup orientation="landscape" fitToHeight="0"/>' +
    (around.drawingRelationshipId === null ? '' : `<drawing r:id="${around.drawingRelationshipId}"/>`) +
    `<tableParts count="1"><tablePart r:id="${around.tableRelationshipId}"/></tableParts></worksheet>`
  )
}

function lastCell(sheet: TableSheet): string {
  const areas = [tableArea(sheet), ...(sheet.blocks ?? []).map(blockArea)]
  return address(Math.max(...areas.map(({ lastColumn }) => lastColumn)), Math.max(...areas.map(({ lastRow }) => lastRow)))
}

function frozenView({ headingRow, firstRow }: TableLayout): string {
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${firstRow}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${firstRow}" ` +
    `sqref="A${firstRow}"/></sheetView></sheetViews>`
  )
}

function columnWidth({ width, hidden = false }: TableColumn, index: number): string {
  return columnXml(index, width, { hidden })
}

function titleRows(sheet: TableSheet, looks: LookBook): RowPiece[] {
  return sheet.title.map((line, index) => {
    const look: CellLook = { role: index === 0 ? 'title' : 'body', wrap: false, numberFormat: GENERAL, literal: false }
    return {
      row: index + 1,
      cells: [{ column: 0, xml: cellXml(`A${index + 1}`, line, look, looks) }],
      height: index === 0 ? lineHeight(looks.titleSize) : null
    }
  })
}

function headingRow(sheet: TableSheet, { headingRow: row }: TableLayout, looks: LookBook): RowPiece {
  const look: CellLook = { role: 'heading', wrap: true, numberFormat: GENERAL, literal: false }
  const cells = sheet.columns.map(({ heading }, column) => ({ column, xml: cellXml(address(column, row), heading, look, looks) }))
  const lines = Math.max(...sheet.columns.map(({ heading, width }) => linesOf(heading, width - FILTER_BUTTON)))
  return { row, cells, height: wrappedHeight(lines, looks) }
}

function bodyRows(sheet: TableSheet, { firstRow }: TableLayout, looks: LookBook): RowPiece[] {
  const rows = sheet.rows.length === 0 ? [[]] : sheet.rows
  const columnLooks = sheet.columns.map(({ wrap = false, numberFormat = GENERAL }): CellLook => ({ role: 'body', wrap, numberFormat, literal: false }))
  return rows.map((values, index) => {
    const row = firstRow + index
    const cells = columnLooks.map((look, column) => ({ column, xml: cellXml(address(column, row), values[column] ?? null, look, looks) }))
    const lines = Math.max(...sheet.columns.map((column, at) => linesIn(column, values[at])))
    return { row, cells, height: wrappedHeight(lines, looks) }
  })
}

function linesIn({ wrap, width }: TableColumn, value: WriteValue | undefined): number {
  return wrap === true && typeof value === 'string' ? linesOf(value, width * TEXT_FIT) : 1
}

function choiceLists(sheet: TableSheet, { firstRow, lastRow }: TableLayout): string {
  const lists = sheet.columns.flatMap((column, index) => {
    if (column.choices === undefined || column.choices.length === 0) return []
    const letters = columnLetters(index)
    return (
      '<dataValidation type="list" allowBlank="1" showErrorMessage="0" ' +
      `sqref="${letters}${firstRow}:${letters}${lastRow}"><formula1>${choiceFormula(column, column.choices)}</formula1></dataValidation>`
    )
  })
  return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
}

function choiceFormula(column: TableColumn, choices: readonly string[]): string {
  const list = choices.join(',')
  if (list.length > LONGEST_CHOICES || choices.some(choice => choice.includes(','))) {
    throw new RangeError(`The choices of column ${column.heading} do not fit into an Excel list`)
  }
  return `"${escapeText(list.replaceAll('"', '""'))}"`
}
