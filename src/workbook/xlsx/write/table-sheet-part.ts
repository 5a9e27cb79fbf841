import { address, columnLetters, LAST_ROW } from '../../../model/address'
import { tooManyRows } from '../../refused-writing'
import { headingRowOf, type TableColumn, type TableSheet, type WriteValue } from '../../workbook'
import { type CellLook, GENERAL, type LookBook } from './cell-look'
import { escapeAttribute, escapeText } from '../xml-text'
import { cellText, headingAttribute } from './cell-text'
import { heightAttribute, lineHeight, linesOf } from './row-height'

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
  const headingRow = headingRowOf(sheet)
  // A table without a row is a file that Excel repairs.
  const lastRow = headingRow + Math.max(1, sheet.rows.length)
  if (lastRow > LAST_ROW) throw tooManyRows(sheet)
  const range = `A${headingRow}:${address(sheet.columns.length - 1, lastRow)}`
  return { headingRow, firstRow: headingRow + 1, lastRow, range }
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

/** The worksheet part of a sheet of ours: title lines, a blank row, headings, rows. */
export function worksheetPart(sheet: TableSheet, looks: LookBook, around: SheetSurroundings): string {
  const layout = layOut(sheet)
  return (
    `${DECLARATION}<worksheet xmlns="${around.mainNamespace}" xmlns:r="${around.relationshipsNamespace}">` +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${address(sheet.columns.length - 1, layout.lastRow)}"/>` +
    (around.hasWindow ? frozenView(layout) : '') +
    `<sheetFormatPr defaultRowHeight="${lineHeight(looks.standardSize)}"/>` +
    `<cols>${sheet.columns.map(columnWidth).join('')}</cols>` +
    `<sheetData>${titleRows(sheet, looks)}${headingRow(sheet, layout, looks)}${bodyRows(sheet, layout, looks)}</sheetData>` +
    choiceLists(sheet, layout) +
    '<pageSetup orientation="landscape" fitToHeight="0"/>' +
    `<tableParts count="1"><tablePart r:id="${around.tableRelationshipId}"/></tableParts></worksheet>`
  )
}

function frozenView({ headingRow, firstRow }: TableLayout): string {
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${firstRow}" ` +
    `activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${firstRow}" ` +
    `sqref="A${firstRow}"/></sheetView></sheetViews>`
  )
}

// Excel stores a width with five pixels of padding, measured in its default font's digits of seven pixels.
function columnWidth(column: TableColumn, index: number): string {
  const width = Math.trunc(((column.width * 7 + 5) / 7) * 256) / 256
  const hidden = column.hidden === true ? ' hidden="1"' : ''
  return `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden} customWidth="1"/>`
}

function titleRows(sheet: TableSheet, looks: LookBook): string {
  return sheet.title
    .map((line, index) => {
      const look: CellLook = { role: index === 0 ? 'title' : 'body', wrap: false, numberFormat: GENERAL, literal: false }
      const height = index === 0 ? heightAttribute(lineHeight(looks.titleSize)) : ''
      return `<row r="${index + 1}"${height}>${cell(`A${index + 1}`, line, look, looks)}</row>`
    })
    .join('')
}

function headingRow(sheet: TableSheet, { headingRow: row }: TableLayout, looks: LookBook): string {
  const look: CellLook = { role: 'heading', wrap: true, numberFormat: GENERAL, literal: false }
  const cells = sheet.columns.map((column, index) => cell(address(index, row), column.heading, look, looks))
  const lines = Math.max(...sheet.columns.map(({ heading, width }) => linesOf(heading, width - FILTER_BUTTON)))
  return `<row r="${row}"${wrappedHeight(lines, looks)}>${cells.join('')}</row>`
}

function bodyRows(sheet: TableSheet, { firstRow }: TableLayout, looks: LookBook): string {
  const rows = sheet.rows.length === 0 ? [[]] : sheet.rows
  return rows
    .map((values, index) => {
      const row = firstRow + index
      const cells = sheet.columns.map((column, at) => {
        const look: CellLook = {
          role: 'body',
          wrap: column.wrap === true,
          numberFormat: column.numberFormat ?? GENERAL,
          literal: false
        }
        return cell(address(at, row), values[at] ?? null, look, looks)
      })
      const lines = Math.max(...sheet.columns.map((column, at) => linesIn(column, values[at])))
      return `<row r="${row}"${wrappedHeight(lines, looks)}>${cells.join('')}</row>`
    })
    .join('')
}

function linesIn({ wrap, width }: TableColumn, value: WriteValue | undefined): number {
  return wrap === true && typeof value === 'string' ? linesOf(value, width * TEXT_FIT) : 1
}

function wrappedHeight(lines: number, { standardSize }: LookBook): string {
  return lines === 1 ? '' : heightAttribute(lines * lineHeight(standardSize))
}

function cell(reference: string, value: WriteValue, look: CellLook, looks: LookBook): string {
  const start = (adapted: CellLook): string => `<c r="${reference}" s="${looks.formatIndex(adapted)}"`
  if (value === null || value === '') return `${start(look)}/>`
  if (typeof value === 'string') {
    const literal = { ...look, literal: /^[=+\-@']/.test(value) }
    return `${start(literal)} t="inlineStr"><is>${inlineText(value)}</is></c>`
  }
  if (typeof value === 'number') return `${start(look)}><v>${finite(value, reference)}</v></c>`
  if (typeof value === 'boolean') return `${start(look)} t="b"><v>${value ? 1 : 0}</v></c>`
  const formula = `<f>${escapeText(value.formula)}</f>`
  const linked: CellLook = /^HYPERLINK\(/i.test(value.formula) ? { ...look, role: 'link' } : look
  return typeof value.result === 'string'
    ? `${start(linked)} t="str">${formula}<v>${cellText(value.result)}</v></c>`
    : `${start(linked)}>${formula}<v>${finite(value.result, reference)}</v></c>`
}

function inlineText(value: string): string {
  const written = cellText(value)
  const preserve = /^\s|\s$|\n/.test(written) ? ' xml:space="preserve"' : ''
  return `<t${preserve}>${written}</t>`
}

function finite(value: number, reference: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written to cell ${reference}`)
  return value
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
