import { address } from '../../src/model/address'
import { isCellError, type CellValue } from '../../src/model/cell'
import { parseSheets, type ExampleSheet } from '../../src/rules/example'
import { makeWorkbook } from './make-workbook'

/** A real .xlsx of sheets written as the examples of the rules are. */
export function workbookOf(text: string): Uint8Array {
  return workbookOfGrids(parseSheets(text))
}

export function workbookOfGrids(grids: readonly ExampleSheet[]): Uint8Array {
  const sheets = grids.map(({ name, grid }) => {
    const rows = grid.rows.map(({ number, cells }) => `<row r="${number}">${cells.map((value, column) => cell(value, column, number)).join('')}</row>`)
    return [name, `<sheetData>${rows.join('')}</sheetData>`] as const
  })
  return makeWorkbook({ sheets: Object.fromEntries(sheets) })
}

function cell(value: CellValue, column: number, row: number): string {
  const place = `r="${address(column, row)}"`
  if (value === null) return ''
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`
  if (isCellError(value)) return `<c ${place} t="e"><v>${value.text}</v></c>`
  if (typeof value === 'object') return `<c ${place}><f>1+1</f></c>`
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
}
