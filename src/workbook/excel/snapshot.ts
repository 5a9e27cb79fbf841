import { isSameName } from '../same-name'
import { type Change, SIGNATURE, type TableSheet } from '../workbook'
import { Batch } from './batch'
import { type Block, blockIn, blockOf, without } from './block'
import { askExpected, type Expected } from './expect'
import type { FoundSheet } from './found-sheet'
import { cellsIn, type FoundName } from './own-names'
import { askAround } from './surroundings'
import { isUnfinishedName, UNFINISHED } from './unfinished'
import { askAboutCells, type Supports, type Target } from './write-cells'

/** A table of ours and where it lies, rows and columns counted from 0. */
export interface FoundTable {
  readonly name: string
  readonly sheet: FoundSheet
  readonly proxy: Excel.Table
  readonly headingRow: number
  readonly column: number
  readonly headings: readonly string[]
  /** Rows below the headings, a row of totals left out. */
  readonly rows: number
  /** What else on its sheet bears a name of ours. */
  readonly blocks: readonly Block[]
  /** Every chart on its sheet, whoever put it there. */
  readonly charts: readonly Excel.Chart[]
  /** Whether a run was interrupted while it wrote the sheet: charts may not bear our names yet. */
  readonly isUnfinished: boolean
  /** What is used of its sheet outside all this, null objects where nothing is. */
  readonly around: readonly Excel.Range[]
}

export interface FoundHighlight {
  readonly sheet: FoundSheet
  readonly id: string
  readonly rule: { readonly formula: string }
}

/** All that must be known of the workbook before changes are made; found in three round trips, however much there is. */
export interface Snapshot {
  readonly sheets: readonly FoundSheet[]
  readonly isStructureProtected: boolean
  /** Our tables among those that the changes are about. */
  readonly tables: readonly FoundTable[]
  readonly names: readonly FoundName[]
  /** Our highlights on the sheets that the changes are about. */
  readonly highlights: readonly FoundHighlight[]
  /** Sheets left by an interrupted run before they held their table. */
  readonly leftovers: readonly FoundSheet[]
  /** Cells of which something is expected, as they are now. */
  readonly expected: readonly Expected[]
  /** Cells of others that are to be written. */
  readonly targets: readonly Target[]
}

export async function takeSnapshot(context: Excel.RequestContext, changes: readonly Change[], supports: Supports): Promise<Snapshot> {
  const { workbook } = context
  const { worksheets, tables, names, protection } = workbook
  worksheets.load('items/name,items/visibility,items/protection/protected')
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name')
  names.load('items/name,items/formula')
  protection.load('protected')
  await context.sync()

  const sheets = worksheets.items.map(proxy => ({
    name: proxy.name,
    visibility: proxy.visibility,
    isProtected: proxy.protection.protected,
    proxy
  }))
  const wanted = changes.flatMap(tableOf)
  const ours = tables.items.filter(({ name }) => wanted.some(table => isSameName(table, name)))
  const layouts = ours.map(table => ({
    headings: table.getHeaderRowRange().untrack().load('values,rowIndex,columnIndex'),
    body: table.getDataBodyRange().untrack().load('rowCount'),
    whole: table.getRange().untrack().load('rowIndex,columnIndex,rowCount,columnCount'),
    charts: table.worksheet.charts.load('items/name'),
    first: table.worksheet.getRange('A1').untrack().load('values')
  }))
  const holdOurs = tables.items.filter(({ name }) => name.startsWith(SIGNATURE)).map(table => table.worksheet.name)
  const withoutTable = sheets.filter(({ name }) => isUnfinishedName(name) && !holdOurs.includes(name))
  const contents = withoutTable.map(({ proxy }) => proxy.getUsedRangeOrNullObject(true).untrack().load('rowCount'))
  const formatted = sheets.filter(({ name }) => touchesHighlights(changes, name))
  const formats = formatted.map(sheet => conditionalFormatsOf(sheet).load('items/id,items/type'))
  const asking = new Batch(context)
  const expected = await askExpected(asking, sheets, changes)
  const targets = await askAboutCells(asking, sheets, tables.items, changes, supports)
  await context.sync()

  const custom = formatted.flatMap((sheet, index) => {
    const ids = (formats[index]?.items ?? []).filter(({ type }) => type === 'Custom').map(({ id }) => id)
    const again = conditionalFormatsOf(sheet)
    return ids.map(id => ({ sheet, id, rule: again.getItem(id).custom.rule.load('formula') }))
  })
  const ownNames = names.items
    .filter(({ name }) => name.startsWith(SIGNATURE))
    .map(proxy => ({ name: proxy.name, formula: String(proxy.formula), proxy }))
  const found = ours.flatMap((proxy, index) => {
    const sheet = sheets.find(({ name }) => name === proxy.worksheet.name)
    const layout = layouts[index]
    if (!sheet || !layout) return []
    const { rowIndex, columnIndex, values } = layout.headings
    const whole = blockOf(layout.whole)
    const named = ownNames.flatMap(({ formula }) => cellsIn(formula, sheet.name) ?? [])
    const blocks = named.flatMap(cells => without(blockIn(cells), whole))
    return {
      name: proxy.name,
      sheet,
      proxy,
      headingRow: rowIndex,
      column: columnIndex,
      headings: (values[0] ?? []).map(String),
      rows: layout.body.rowCount,
      blocks,
      charts: layout.charts.items,
      isUnfinished: (layout.first.values as readonly (readonly unknown[])[])[0]?.[0] === UNFINISHED,
      around: askAround(sheet.proxy, whole, blocks)
    }
  })
  if (custom.length > 0 || found.length > 0) await context.sync()

  return {
    sheets,
    isStructureProtected: protection.protected,
    tables: found,
    names: ownNames,
    // No person can make one without a formula: that is left where a run was interrupted just then.
    highlights: custom.filter(({ rule }) => rule.formula === '' || rule.formula.includes(SIGNATURE)),
    // A sheet that holds something and can be seen may be someone's, whatever its name.
    leftovers: withoutTable.filter(
      ({ visibility }, index) => visibility === 'VeryHidden' || contents[index]?.isNullObject === true
    ),
    expected,
    targets
  }
}

/** Of a whole sheet. To be asked for anew in each request: without this, Excel would have to keep the range for us. */
export function conditionalFormatsOf({ proxy }: FoundSheet): Excel.ConditionalFormatCollection {
  return proxy.getRange().untrack().conditionalFormats
}

export function sheetNamed({ sheets }: Snapshot, name: string): FoundSheet | undefined {
  return sheets.find(sheet => isSameName(sheet.name, name))
}

export function tableNamed({ tables }: Snapshot, name: string): FoundTable | undefined {
  return tables.find(table => isSameName(table.name, name))
}

/** Whether a table has the columns of this sheet and no others, from the first column of its own sheet on. */
export function hasColumnsOf({ column, headings }: FoundTable, { columns }: TableSheet): boolean {
  return column === 0 && headings.length === columns.length && columns.every(({ heading }, index) => heading === headings[index])
}

function tableOf(change: Change): string | readonly [] {
  if (change.kind === 'put-sheet') return change.sheet.table
  return change.kind === 'remove-sheet' ? change.table : []
}

function touchesHighlights(changes: readonly Change[], sheet: string): boolean {
  return changes.some(change => change.kind === 'set-highlights' && (change.sheets?.some(name => isSameName(name, sheet)) ?? true))
}
