import { Problem } from '../model/problem'
import type { KindId } from '../recognise/dictionary'
import { templateOf, type TemplateOptions } from '../templates/template'
import { freeSheetName } from '../workbook/sheet-name'
import { headingRowOfNewSheet, type CellPlace, type Workbook } from '../workbook/workbook'

/** Adds a sheet of a kind to the workbook, and says where its first cell to fill in is. */
export async function addTemplate(workbook: Workbook, kind: KindId, options: Omit<TemplateOptions, 'dateSystem'> = {}): Promise<CellPlace> {
  const { sheets, dateSystem, limits } = await workbook.describe()
  const refusal = limits.write ?? limits.addSheet
  if (refusal !== null) throw new Problem(refusal, limits.write === null ? 'cannot-add-sheet' : 'cannot-write')
  const template = templateOf(kind, { ...options, dateSystem })
  const sheet = { ...template, name: freeSheetName(template.name, sheets.map(({ name }) => name)) }
  await workbook.apply([{ kind: 'add-sheet', sheet }])
  return { sheet: sheet.name, cell: `A${headingRowOfNewSheet(sheet) + 1}` }
}
