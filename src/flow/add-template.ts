import type { KindId } from '../recognise/dictionary'
import { templateOf, type TemplateOptions } from '../templates/template'
import { freeSheetName } from '../workbook/sheet-name'
import { headingRowOfNewSheet, type CellPlace, type Workbook } from '../workbook/workbook'
import { refuseUnwritable } from '../write-back/refuse-unwritable'

/** Adds a sheet of a kind to the workbook, and says where its first cell to fill in is. */
export async function addTemplate(workbook: Workbook, kind: KindId, options: Omit<TemplateOptions, 'dateSystem'> = {}): Promise<CellPlace> {
  const info = await workbook.describe()
  refuseUnwritable(info)
  const { sheets, dateSystem } = info
  const template = templateOf(kind, { ...options, dateSystem })
  const sheet = { ...template, name: freeSheetName(template.name, sheets.map(({ name }) => name)) }
  await workbook.apply([{ kind: 'add-sheet', sheet }])
  return { sheet: sheet.name, cell: `A${headingRowOfNewSheet(sheet) + 1}` }
}
