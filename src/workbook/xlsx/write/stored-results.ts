import { columnIndex } from '../../../model/address'
import { isUnknown, type CellValue } from '../../../model/cell'
import type { OfficePackage } from '../package'
import { XmlScanner } from '../xml'
import { escapeText, plainText, unescapeExcel } from '../xml-text'
import { cellText } from './cell-text'
import { insertChild } from './element-list'
import { attributeOf, childOf, parseXml, qualify, setAttribute } from './xml-tree'

/** Results by row, as printed, and by column, counted from 0. */
export type ResultRows = ReadonlyMap<number, ReadonlyMap<number, CellValue>>

const ROW = 2
const CELL = 3

/**
 * Stores results with the formulas of a worksheet; of those that are unknown nothing is stored any more. What is stored
 * already stays as it is, byte for byte.
 */
export function storeResults(worksheet: string, results: ResultRows): string {
  const tag = new XmlScanner(worksheet)
  const pieces: string[] = []
  let copied = 0
  let [row, column, left] = [0, -1, results.size]
  let wanted: ReadonlyMap<number, CellValue> | undefined
  while (left > 0 && tag.next()) {
    if (tag.kind === 'close') {
      if (tag.depth === ROW && tag.local === 'row' && wanted) left--
    } else if (tag.depth === ROW && tag.local === 'row') {
      row = Number(tag.attribute('r') ?? row + 1)
      column = -1
      wanted = results.get(row)
    } else if (tag.depth === CELL && tag.local === 'c' && wanted) {
      const reference = tag.attribute('r')
      column = reference === undefined ? column + 1 : columnIndex(reference.replace(/\d+$/, ''))
      const value = tag.kind === 'open' ? wanted.get(column) : undefined
      if (value === undefined) continue
      const { start } = tag
      const cell = cellWith(tag, value)
      if (cell === null) continue
      pieces.push(worksheet.slice(copied, start), cell)
      copied = tag.end
    }
  }
  return pieces.join('') + worksheet.slice(copied)
}

/** The cell that the scanner has reached, with another result; null where it stays. Moves to the cell's end. */
function cellWith(tag: XmlScanner, value: CellValue): string | null {
  const { name, prefix } = tag
  const type = tag.attribute('t') ?? 'n'
  // An error may stand for a richer one that `vm` names; `cm`, which says that the formula spills, stays.
  const attributes = [...tag.attributes()]
    .filter(attribute => attribute.name !== 't' && attribute.name !== 'vm')
    .map(({ start, end }) => ` ${tag.xml.slice(start, end)}`)
  let [formula, stored, rest] = ['', null as string | null, '']
  while (tag.next() && tag.depth > CELL) {
    const { start, local } = tag
    if (local === 'v') {
      const { end } = tag
      tag.skip()
      stored = plainText(tag.xml.slice(end, Math.max(end, tag.start)))
      continue
    }
    tag.skip()
    const element = tag.xml.slice(start, tag.end)
    if (local === 'f') formula += element
    else if (local !== 'is') rest += element
  }
  if (isStored(type, stored, value)) return null
  const v = prefix === '' ? 'v' : `${prefix}:v`
  const [newType, content] = written(value)
  const result = content === null ? '' : `<${v}>${content}</${v}>`
  return `<${name}${attributes.join('')}${newType === 'n' ? '' : ` t="${newType}"`}>${formula}${result}${rest}</${name}>`
}

function written(value: CellValue): readonly [string, string | null] {
  if (value === null || isUnknown(value)) return ['n', null]
  if (typeof value === 'string') return ['str', cellText(value)]
  if (typeof value === 'boolean') return ['b', value ? '1' : '0']
  return typeof value === 'number' ? ['n', String(value)] : ['e', escapeText(value.text)]
}

/** Programs differ in a number's last digits: those that are there are not written over for that. */
function isStored(type: string, stored: string | null, value: CellValue): boolean {
  if (stored === null || isUnknown(value)) return stored === null && isUnknown(value)
  if (typeof value === 'number') return type === 'n' && stored !== '' && Math.abs(Number(stored) - value) <= 1e-14 * Math.abs(value)
  const [newType] = written(value)
  if (newType !== type) return false
  if (typeof value === 'string') return unescapeExcel(stored) === value
  return stored === (typeof value === 'boolean' ? String(Number(value)) : value?.text)
}

/** Elements of the workbook that stand before its settings of calculation. */
const BEFORE_CALCULATION = ['sheets', 'functionGroups', 'externalReferences', 'definedNames']

/** Tells Excel to work all formulas out anew when it opens the file: else it trusts what is stored. */
export function calculateOnLoad(file: OfficePackage, workbookPart: string): void {
  const text = file.text(workbookPart)
  const root = parseXml(text)
  const settings = childOf(root, 'calcPr')
  if (settings && attributeOf(settings, 'fullCalcOnLoad') === '1') return
  file.setText(
    workbookPart,
    settings
      ? setAttribute(text, settings, 'fullCalcOnLoad', '1')
      : insertChild(text, root, BEFORE_CALCULATION, `<${qualify(root, 'calcPr')} fullCalcOnLoad="1"/>`)
  )
}
