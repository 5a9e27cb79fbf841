import { STRUCTURE_PROTECTED } from '../refused-writing'
import { SIGNATURE, type SheetInfo, type WorkbookInfo } from '../workbook'
import { isUnfinishedName } from './unfinished'

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const

/** Everything about the workbook but its cells, in one round trip. */
export async function describeWorkbook(context: Excel.RequestContext): Promise<WorkbookInfo> {
  const { workbook } = context
  const { worksheets, tables, protection } = workbook
  worksheets.load('items/name,items/visibility,items/protection/protected')
  tables.load('items/name,items/worksheet/name')
  protection.load('protected')
  // The first day of 1904 is number 0 only where days are counted from there.
  const firstDay = workbook.functions.date(1904, 1, 1)
  firstDay.load('value')
  await context.sync()

  const placed = tables.items.map(table => ({ name: table.name, sheet: table.worksheet.name }))
  const sheets = worksheets.items.map(sheet => ({
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    protected: sheet.protection.protected
  }))
  // What an interrupted run left behind is nobody's sheet, unless its table bears our name: then its rows are complete.
  const isOurs = (name: string) => placed.some(table => table.sheet === name && table.name.startsWith(SIGNATURE))
  const isLeftover = ({ name, visibility }: SheetInfo) =>
    visibility === 'very-hidden' && isUnfinishedName(name) && !isOurs(name)
  const leftovers = sheets.filter(isLeftover).map(({ name }) => name)
  return {
    sheets: sheets.filter(sheet => !isLeftover(sheet)),
    tables: placed.filter(({ sheet }) => !leftovers.includes(sheet)),
    dateSystem: firstDay.value === 0 ? 1904 : 1900,
    limits: { addSheet: protection.protected ? STRUCTURE_PROTECTED : null, write: null }
  }
}
