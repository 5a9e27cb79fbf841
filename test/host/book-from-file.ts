import { columnLetters } from '../../src/model/address'
import { isUnknown } from '../../src/model/cell'
import { openWorkbookFile } from '../../src/workbook/file'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { XmlScanner } from '../../src/workbook/xlsx/xml'
import { type Area, parseArea } from './area'
import { Book } from './book'
import type { BookSheet } from './book-sheet'
import { chartsFromFile } from './charts-from-file'
import { conditionalFormatLooks, type Look } from './differential-formats'
import { type Json, unknownHere } from './protocol'

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const

/** A workbook file as a book in memory: values by the project's own reader, tables, names and conditional formats besides. */
export async function bookFromFile(bytes: Uint8Array): Promise<Book> {
  const workbook = openWorkbookFile(bytes)
  const info = await workbook.describe()
  const file = OfficePackage.open(bytes)
  const parts = partsOf(file)
  const book = new Book()
  book.dateSystem = info.dateSystem
  book.isStructureProtected = info.limits.addSheet !== null
  const looks = parts.styles === undefined ? [] : conditionalFormatLooks(file.text(parts.styles))
  for (const { name, visibility, protected: isProtected } of info.sheets) {
    const sheet = book.addSheet(name)
    sheet.visibility = VISIBILITY[visibility]
    for (const row of (await workbook.read(name)).rows) {
      row.cells.forEach((value, column) => {
        if (value === null) return
        // Excel works out what a file leaves open; this host can't.
        if (isUnknown(value)) throw unknownHere(`the result of the formula in row ${row.number} of ${name}`)
        sheet.put(row.number - 1, column, { value })
      })
    }
    const part = parts.sheets.get(name)
    if (part !== undefined) readSheetPart(book, sheet, file, part, looks)
    sheet.isProtected = isProtected
  }
  readNames(book, file.text(parts.workbook))
  return book
}

interface Parts {
  readonly workbook: string
  readonly sheets: ReadonlyMap<string, string>
  readonly styles: string | undefined
}

function partsOf(file: OfficePackage): Parts {
  const workbook = file.relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? ''
  const related = file.relationships(workbook)
  const sheets = new Map<string, string>()
  const tag = new XmlScanner(file.text(workbook))
  while (tag.next()) {
    if (tag.kind === 'close' || tag.local !== 'sheet') continue
    const relationship = [...tag.attributes()].find(({ name }) => name.endsWith(':id'))?.value
    const target = related.find(({ id }) => id === relationship)?.target
    if (target !== undefined) sheets.set(tag.attribute('name') ?? '', target)
  }
  return { workbook, sheets, styles: related.find(({ kind }) => kind === 'styles')?.target }
}

function readSheetPart(book: Book, sheet: BookSheet, file: OfficePackage, part: string, looks: readonly Look[]): void {
  for (const { kind, target } of file.relationships(part)) {
    if (kind !== 'table') continue
    const tag = new XmlScanner(file.text(target))
    tag.next()
    const name = tag.attribute('displayName') ?? ''
    const area = parseArea(tag.attribute('ref') ?? '')
    const showHeaders = tag.attribute('headerRowCount') !== '0'
    const showTotals = Number(tag.attribute('totalsRowCount') ?? 0) > 0
    sheet.tables.push({ id: book.nextId(), name, area, style: '', showHeaders, showTotals, isFiltered: false })
  }
  sheet.charts = chartsFromFile(file, part, () => book.nextId())
  const tag = new XmlScanner(file.text(part))
  let ranges: readonly string[] = []
  let cell = ''
  let type = ''
  let look: Record<string, Json> = {}
  const add = (formula: string) => {
    for (const range of ranges) sheet.conditionalFormats.push({ id: book.nextId(), type, area: parseArea(range), formula, look })
  }
  while (tag.next()) {
    if (tag.kind === 'close') continue
    if (tag.local === 'conditionalFormatting') ranges = (tag.attribute('sqref') ?? '').split(' ')
    if (tag.local === 'cfRule') {
      type = tag.attribute('type') === 'expression' ? 'Custom' : (tag.attribute('type') ?? '')
      look = { ...looks[Number(tag.attribute('dxfId') ?? -1)] }
      if (tag.kind === 'empty') add('')
    }
    if (tag.local === 'formula') add(`=${tag.text()}`)
    if (tag.local === 'mergeCell') sheet.merged.push({ area: parseArea(tag.attribute('ref') ?? '') })
    if (tag.local === 'c') cell = tag.attribute('r') ?? ''
    if (tag.local === 'f') storeFormula(sheet, parseArea(cell), tag.text())
    readStyle(sheet, tag, cell)
  }
}

/** The number of the format of a column, a row or a cell, as the property `style`. */
function readStyle(sheet: BookSheet, tag: XmlScanner, cell: string): void {
  const style = (value: string | undefined, range: () => string) => {
    if (value !== undefined) sheet.formats.push({ area: parseArea(range()), property: 'style', value })
  }
  const letters = (name: string) => columnLetters(Number(tag.attribute(name)) - 1)
  const row = () => tag.attribute('r') ?? ''
  if (tag.local === 'col') style(tag.attribute('style'), () => `${letters('min')}:${letters('max')}`)
  if (tag.local === 'row' && tag.attribute('customFormat') === '1') style(tag.attribute('s'), () => `${row()}:${row()}`)
  if (tag.local === 'c') style(tag.attribute('s'), () => cell)
}

/** A formula that the file gives a result for; those of our own are worked out. */
function storeFormula(sheet: BookSheet, { row, column }: Area, formula: string): void {
  const found = sheet.cell(row, column)
  const isOurs = sheet.tables.some(({ name }) => name.startsWith('CentreCheck_'))
  if (found && formula !== '' && !isOurs) sheet.put(row, column, { ...found, formula: `=${formula}`, isStored: true })
}

function readNames(book: Book, workbook: string): void {
  const tag = new XmlScanner(workbook)
  while (tag.next()) {
    if (tag.kind !== 'open' || tag.local !== 'definedName' || tag.attribute('localSheetId') !== undefined) continue
    const name = tag.attribute('name') ?? ''
    const formula = tag.text()
    const match = /^(?:'((?:[^']|'')+)'|(\w+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(formula)
    const sheet = book.sheets.find(other => other.name === (match?.[1]?.replaceAll("''", "'") ?? match?.[2]))
    const target = sheet && match?.[3] ? { sheet, area: parseArea(match[3]) } : null
    book.names.push({ name, target, ...(target === null && { formula: `=${formula}` }) })
  }
}
