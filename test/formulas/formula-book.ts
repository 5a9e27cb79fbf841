import { address } from '../../src/model/address'
import type { CellWrite } from '../../src/workbook/workbook'
import { makeWorkbook } from '../workbook/make-workbook'
import { DATA } from './made-formulas'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** A workbook with the data on one sheet and formulas without results in column A of another. */
export function formulaBook(formulas: readonly string[]): Uint8Array {
  const data = DATA.map((values, index) => {
    const row = index + 1
    const cells = values.map((value, column) => {
      const reference = address(column, row)
      if (value === null) return ''
      if (typeof value === 'object') return `<c r="${reference}" t="e"><v>${value.error}</v></c>`
      return typeof value === 'number'
        ? `<c r="${reference}"><v>${value}</v></c>`
        : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
    })
    return `<row r="${row}">${cells.join('')}</row>`
  })
  const rows = formulas.map((formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${escaped(formula)}</f></c></row>`)
  return makeWorkbook({ sheets: { Data: `<sheetData>${data.join('')}</sheetData>`, Formulas: `<sheetData>${rows.join('')}</sheetData>` } })
}

/** Writes a value over itself that every formula may hang on: with each of these, all are worked out anew. */
export const ALL_DATA: readonly CellWrite[] = DATA.flatMap((values, index) =>
  values.flatMap((value, column) => (typeof value === 'object' && value !== null ? [] : { cell: address(column, index + 1), value })))
