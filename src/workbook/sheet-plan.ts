import { LAST_COLUMN, LAST_ROW } from '../model/address'
import { type Area, areaOf, contains, overlap } from '../model/area'
import {
  type Block, type Chart, type ChartSeries, type ColumnName, headingRowOf, SIGNATURE, type TableSheet, type WriteValue
} from './workbook'

/** The cells of the table, headings included. A table has at least one row, if only a blank one. */
export function tableArea(sheet: TableSheet): Area {
  const firstRow = headingRowOf(sheet)
  const lastRow = firstRow + Math.max(1, sheet.rows.length)
  return { firstColumn: 0, firstRow, lastColumn: sheet.columns.length - 1, lastRow }
}

export function blockArea({ name, cell, values }: Block): Area {
  const { firstColumn, firstRow } = areaOf(cell)
  const width = values[0]?.length ?? 0
  if (width === 0) throw new RangeError(`The block ${name} holds no cells`)
  return { firstColumn, firstRow, lastColumn: firstColumn + width - 1, lastRow: firstRow + values.length - 1 }
}

/** Throws where the sheet is not one that can be written: a fault of the program, not of the workbook. */
export function refuseFaultyPlan(sheet: TableSheet, names: readonly ColumnName[]): void {
  const { blocks = [], charts = [] } = sheet
  refuseNames([sheet.table, ...[...names, ...blocks, ...charts].map(({ name }) => name)])
  const taken = [{ name: 'the title', area: titleArea(sheet) }, { name: sheet.table, area: tableArea(sheet) }]
  for (const block of blocks) {
    const area = blockArea(block)
    if (area.lastRow > LAST_ROW) throw new RangeError(`The block ${block.name} does not fit on a sheet`)
    taken.push({ name: block.name, area: refuseOverlap(block.name, area, taken) })
  }
  for (const chart of charts) {
    taken.push({ name: chart.name, area: refuseOverlap(chart.name, areaOf(chart.covers), taken) })
    const figures = chart.series.flatMap(series => figuresOf(sheet, chart, series).values)
    if (figures.every(value => value === null)) throw new RangeError(`The chart ${chart.name} has no figures to show`)
  }
}

export interface Figures {
  readonly name: string
  /** Null where a cell is blank. */
  readonly categories: readonly (string | number | null)[]
  readonly values: readonly (number | null)[]
}

/** What the cells of a series hold once the sheet is written. */
export function figuresOf(sheet: TableSheet, { name: chart, type }: Chart, series: ChartSeries): Figures {
  const [name] = columnOf(sheet, series.name)
  const categories = columnOf(sheet, series.categories)
  const values = columnOf(sheet, series.values)
  if (name === null || name === undefined) throw new RangeError(`A series of ${chart} has no name in ${series.name}`)
  if (categories.length !== values.length) {
    throw new RangeError(`${series.categories} and ${series.values} of ${chart} differ in length`)
  }
  const noNumber = [...values, ...(type === 'scatter' ? categories : [])].find(value => typeof value === 'string')
  if (noNumber !== undefined) throw new RangeError(`A series of ${chart} holds a text in place of a number`)
  return { name: String(name), categories, values: values.map(value => (typeof value === 'number' ? value : null)) }
}

/** The results in a range of one column. */
function columnOf(sheet: TableSheet, range: string): (string | number | null)[] {
  const { firstColumn, lastColumn, firstRow, lastRow } = areaOf(range)
  if (firstColumn !== lastColumn) throw new RangeError(`${range} is more than one column`)
  return Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
    const value = writtenAt(sheet, firstColumn, firstRow + index)
    if (value === undefined) throw new RangeError(`Nothing is written in ${range} for a chart to show`)
    const result = typeof value === 'object' && value !== null ? value.result : value
    return typeof result === 'boolean' ? String(result) : result === '' ? null : result
  })
}

function writtenAt(sheet: TableSheet, column: number, row: number): WriteValue | undefined {
  const headingRow = headingRowOf(sheet)
  if (contains(tableArea(sheet), column, row)) {
    return row === headingRow ? sheet.columns[column]?.heading : (sheet.rows[row - headingRow - 1]?.[column] ?? null)
  }
  for (const block of sheet.blocks ?? []) {
    const area = blockArea(block)
    if (contains(area, column, row)) return block.values[row - area.firstRow]?.[column - area.firstColumn] ?? null
  }
  return undefined
}

/** The rows above the table, all of them: they stay in view when someone scrolls. */
function titleArea(sheet: TableSheet): Area {
  return { firstColumn: 0, firstRow: 1, lastColumn: LAST_COLUMN - 1, lastRow: headingRowOf(sheet) - 1 }
}

function refuseNames(names: readonly string[]): void {
  const foreign = names.find(name => !name.startsWith(SIGNATURE))
  if (foreign !== undefined) throw new RangeError(`${foreign} could not be found again: its name lacks ${SIGNATURE}`)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new RangeError(`Two things on a sheet bear the name ${twice}`)
}

function refuseOverlap(name: string, area: Area, taken: readonly { readonly name: string; readonly area: Area }[]): Area {
  const under = taken.find(other => overlap(other.area, area))
  if (under) throw new RangeError(`${name} lies over ${under.name}`)
  return area
}
