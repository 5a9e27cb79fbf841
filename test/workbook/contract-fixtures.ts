import { address } from '../../src/model/address'
import { openWorkbookFile } from '../../src/workbook/file'
import type { Change, TableSheet } from '../../src/workbook/workbook'
import { OfficePackage } from '../../src/workbook/xlsx/package'
import { makeWorkbook, type Made } from './make-workbook'

/** A cell's XML but for its reference: attributes, then content. */
type CellXml = readonly [attributes: string, content: string]

export const number = (value: number): CellXml => ['', `<v>${value}</v>`]
export const text = (value: string): CellXml => ['t="inlineStr"', `<is><t xml:space="preserve">${value}</t></is>`]
export const boolean = (value: boolean): CellXml => ['t="b"', `<v>${value ? 1 : 0}</v>`]
export const error = (value: string): CellXml => ['t="e"', `<v>${value}</v>`]
export const formula = (value: string, result: number): CellXml => ['', `<f>${value}</f><v>${result}</v>`]
export const blank: CellXml = ['', '']

/** Rows of a sheet by their number; a row is its cells from column A on, or by letters. */
export type Rows = Readonly<Record<number, readonly CellXml[] | Readonly<Record<string, CellXml>>>>

export function sheetData(rows: Rows, rowAttributes: Readonly<Record<number, string>> = {}): string {
  const written = Object.entries(rows).map(([row, cells]) => {
    const placed = Array.isArray(cells)
      ? (cells as readonly CellXml[]).map((cell, index) => [address(index, Number(row)), cell] as const)
      : Object.entries(cells as Readonly<Record<string, CellXml>>).map(([letters, cell]) => [letters + row, cell] as const)
    const cellsXml = placed.map(([at, [attributes, content]]) => `<c r="${at}" ${attributes}>${content}</c>`)
    return `<row r="${row}" ${rowAttributes[Number(row)] ?? ''}>${cellsXml.join('')}</row>`
  })
  return `<sheetData>${written.join('')}</sheetData>`
}

const PROTECTED = '<sheetProtection sheet="1"/>'

/** Marks of so many learners, as a centre would keep them; the user's own conditional format marks high marks. */
export function marks(learners: number, { isProtected = false } = {}): string {
  const rows: Record<number, readonly CellXml[]> = { 1: [text('Candidate'), text('Mark')] }
  for (let n = 1; n <= learners; n++) rows[n + 1] = [text(String(n).padStart(4, '0')), number(n % 60)]
  return sheetData(rows) + (isProtected ? PROTECTED : '') + USERS_FORMAT
}

const USERS_FORMAT =
  '<conditionalFormatting sqref="B2:B9"><cfRule type="expression" priority="1"><formula>B2&gt;50</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="A2:A9"><cfRule type="duplicateValues" priority="2"/></conditionalFormatting>'

export function marksWorkbook(made: Made = {}): Uint8Array {
  return makeWorkbook({ sheets: { Marks: marks(9), 'Year 11': marks(3) }, ...made })
}

/** A sheet of ours with rows that tell each other apart by `mark`. */
export function notes(rows: number, { mark = 'a', title = ['Notes', 'Written by a test.'] as readonly string[] } = {}): TableSheet {
  return {
    name: 'Notes',
    table: 'CentreCheck_Notes',
    title,
    columns: [
      { heading: 'Cell', width: 8 },
      { heading: 'Learner', width: 12 },
      { heading: 'What', width: 40, wrap: true },
      { heading: 'Decision', width: 12, choices: ['accepted', 'to do'] },
      { heading: 'Open', width: 10, hidden: true }
    ],
    rows: Array.from({ length: rows }, (_, index) => {
      const row = title.length + 3 + index
      return [
        { formula: `HYPERLINK("#'Marks'!B${index + 2}","B${index + 2}")`, result: `B${index + 2}` },
        String(index + 1).padStart(4, '0'),
        `${mark} ${index}`,
        index === 1 ? 'accepted' : null,
        { formula: `IF(LOWER(TRIM(D${row}))="accepted","",B${row})`, result: index === 1 ? '' : String(index + 1).padStart(4, '0') }
      ]
    })
  }
}

export function put(sheet: TableSheet): Change {
  return { kind: 'put-sheet', sheet, names: [{ name: 'CentreCheck_OpenNotes', heading: 'Open' }] }
}

/** A workbook with our sheet of three notes, in which someone has since filled these cells of theirs. */
export async function notesAndCells(...cells: readonly string[]): Promise<Uint8Array> {
  const file = await fileWith(notes(3))
  const part = 'xl/worksheets/sheet3.xml'
  for (const at of cells) {
    const row = /\d+/.exec(at)?.[0] ?? ''
    const cell = `<c r="${at}"><v>1</v></c>`
    const sheet = file.text(part)
    const inRow = sheet.replace(new RegExp(`<row r="${row}".*?(?=</row>)`), whole => whole + cell)
    file.setText(part, inRow === sheet ? sheet.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`) : inRow)
  }
  return file.save()
}

/** A workbook with our sheet of three notes, to whose table someone has added a column of their own. */
export async function notesWithColumn(heading: string): Promise<Uint8Array> {
  const sheet = notes(3)
  return (await fileWith({ ...sheet, columns: [...sheet.columns, { heading, width: 9 }] })).save()
}

async function fileWith(sheet: TableSheet): Promise<OfficePackage> {
  const file = openWorkbookFile(marksWorkbook())
  await file.apply([put(sheet)])
  return OfficePackage.open(await file.save())
}

export const REMOVE: Change = { kind: 'remove-sheet', table: 'CentreCheck_Notes', headings: notes(0).columns.map(({ heading }) => heading) }

/** A highlight on column B of a sheet in the style of an error. */
export function highlight(sheet: string, range = 'B2:B10'): Extract<Change, { kind: 'set-highlights' }>['highlights'][number] {
  return { sheet, range, formula: 'ISNUMBER(MATCH($A2,CentreCheck_OpenNotes,0))', style: 'error' }
}
