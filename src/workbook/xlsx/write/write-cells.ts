import { address, parseAddress } from '../../../model/address'
import { type Area, contains, rangeOf, readArea } from '../../../model/area'
import { cellsProtected, mergedCell, noSheetToWrite, tableEdge } from '../../refused-writing'
import { isSameName } from '../../same-name'
import type { CellWrite, Change } from '../../workbook'
import type { OfficePackage } from '../package'
import { readWorkbookPart } from '../workbook-part'
import { spliceCells, type WantedRows } from './cell-splices'
import { attributeOf, childOf, parseXml, replaceRange, type XmlElement } from './xml-tree'
import { isProtected, outlineOf } from './worksheet-outline'

/** Writes values into cells of someone else's sheet; all else in it stays as it is, byte for byte. */
export function writeCells(file: OfficePackage, { sheet: wantedName, cells }: Extract<Change, { kind: 'write-cells' }>): void {
  const sheet = readWorkbookPart(file).sheets.find(({ name }) => isSameName(name, wantedName))
  if (!sheet) throw noSheetToWrite(wantedName)
  if (cells.length === 0) return
  const { name, part } = sheet
  const worksheet = file.text(part)
  if (isProtected(worksheet)) throw cellsProtected(name)
  const outline = outlineOf(worksheet)
  const around = parseXml(outline.head + outline.tail)
  const wanted = inRows(cells)
  refuseCovered(name, wanted, around)
  refuseTableEdges(name, wanted, file, part)

  const spliced = spliceCells(worksheet, { sheet: name, wanted, columnStyle: columnStyles(around) })
  file.setText(part, widenDimension(spliced, outline.head, around, wanted))
}

function inRows(cells: readonly CellWrite[]): WantedRows {
  const rows = new Map<number, Map<number, CellWrite['value']>>()
  for (const { cell, value } of cells) {
    const { column, row } = parseAddress(cell)
    if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} cannot be written to cell ${cell}`)
    const columns = rows.get(row)
    if (columns) columns.set(column, value)
    else rows.set(row, new Map([[column, value]]))
  }
  return rows
}

function refuseCovered(sheet: string, wanted: WantedRows, around: XmlElement): void {
  for (const element of childOf(around, 'mergeCells')?.children ?? []) {
    const block = readArea(attributeOf(element, 'ref') ?? '')
    if (!block) continue
    const covered = wantedIn(wanted, block, (column, row) => column !== block.firstColumn || row !== block.firstRow)
    if (covered !== undefined) throw mergedCell(sheet, covered, rangeOf(block))
  }
}

/** Refuses to write into headings and totals of a table: its own part holds their texts too. */
function refuseTableEdges(sheet: string, wanted: WantedRows, file: OfficePackage, part: string): void {
  for (const { kind, target } of file.relationships(part)) {
    if (kind !== 'table' || !file.has(target)) continue
    const table = parseXml(file.text(target))
    const block = readArea(attributeOf(table, 'ref') ?? '')
    if (!block) continue
    const headings = Number(attributeOf(table, 'headerRowCount') ?? 1)
    const totals = Number(attributeOf(table, 'totalsRowCount') ?? 0)
    const isEdge = (row: number) => row < block.firstRow + headings || row > block.lastRow - totals
    const edge = wantedIn(wanted, block, (_, row) => isEdge(row))
    if (edge !== undefined) throw tableEdge(sheet, edge)
  }
}

/** The first cell to be written that lies in a block, of those that are meant. */
function wantedIn(wanted: WantedRows, block: Area, isMeant: (column: number, row: number) => boolean): string | undefined {
  const height = block.lastRow - block.firstRow + 1
  // Whichever is fewer: a merged block has few rows, a table may have more than are written.
  const rows = height < wanted.size ? Array.from({ length: height }, (_, index) => block.firstRow + index) : wanted.keys()
  for (const row of rows) {
    for (const column of wanted.get(row)?.keys() ?? []) {
      if (contains(block, column, row) && isMeant(column, row)) return address(column, row)
    }
  }
  return undefined
}

/** The format of a column, which a cell takes that is not in the part yet. */
function columnStyles(around: XmlElement): (column: number) => string | undefined {
  const columns = (childOf(around, 'cols')?.children ?? []).map(element => ({
    first: Number(attributeOf(element, 'min')) - 1,
    last: Number(attributeOf(element, 'max')) - 1,
    style: attributeOf(element, 'style')
  }))
  return column => columns.find(({ first, last }) => column >= first && column <= last)?.style
}

/** The cells that a sheet says it uses, grown where a value was put beyond them. They stand before the cells. */
function widenDimension(worksheet: string, head: string, around: XmlElement, wanted: WantedRows): string {
  const dimension = childOf(around, 'dimension')
  const reference = dimension?.attributes.find(({ name }) => name === 'ref')
  const used = readArea(reference?.value ?? '')
  if (!reference || !used || reference.end > head.length) return worksheet
  let { firstColumn, firstRow, lastColumn, lastRow } = used
  for (const [row, columns] of wanted) {
    for (const [column, value] of columns) {
      if (value === null || value === '') continue
      firstColumn = Math.min(firstColumn, column)
      firstRow = Math.min(firstRow, row)
      lastColumn = Math.max(lastColumn, column)
      lastRow = Math.max(lastRow, row)
    }
  }
  const grown = { firstColumn, firstRow, lastColumn, lastRow }
  const isWider = firstColumn < used.firstColumn || firstRow < used.firstRow || lastColumn > used.lastColumn || lastRow > used.lastRow
  return isWider ? replaceRange(worksheet, reference.valueStart, reference.valueEnd, rangeOf(grown)) : worksheet
}
