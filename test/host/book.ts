import { LAST_COLUMN } from '../../src/model/address'
import { type Area, afterDelete, afterInsert } from './area'
import { BookSheet, type BookTable } from './book-sheet'
import { invalidArgument, type Json, OfficeError, unknownHere } from './protocol'

export interface BookName {
  readonly name: string
  /** The sheet and area it refers to; null once they are gone, which Excel shows as #REF!. */
  target: { readonly sheet: BookSheet; readonly area: Area } | null
  /** What it says, where that is not one area of one sheet. */
  readonly formula?: string
}

/** What Excel tells add-ins of, whoever did it. */
export type BookEvent =
  | { readonly kind: 'activated'; readonly sheet: BookSheet }
  | { readonly kind: 'selected'; readonly sheet: BookSheet; readonly area: Area }
  | {
      readonly kind: 'changed'
      readonly sheet: BookSheet
      readonly area: Area
      readonly change: 'RangeEdited' | 'RowInserted' | 'RowDeleted'
    }

/** A workbook in memory, with as much of Excel's behaviour as the add-in relies on. */
export class Book {
  sheets: BookSheet[] = []
  names: BookName[] = []
  dateSystem: 1900 | 1904 = 1900
  isStructureProtected = false
  tell: (event: BookEvent) => void = () => undefined
  #front: BookSheet | null | undefined
  #lastId = 0

  nextId(): string {
    return `{00000000-0001-0000-0000-${String(++this.#lastId).padStart(12, '0')}}`
  }

  get tables(): readonly BookTable[] {
    return this.sheets.flatMap(({ tables }) => tables)
  }

  /** The sheet before the person; null where that is a chart sheet. */
  get front(): BookSheet | null {
    if (this.#front === null) return null
    const isThere = this.#front?.visibility === 'Visible' && this.sheets.includes(this.#front)
    return (isThere ? this.#front : this.sheets.find(({ visibility }) => visibility === 'Visible')) ?? null
  }

  activate(sheet: BookSheet): void {
    if (sheet.visibility !== 'Visible') throw new OfficeError('InvalidOperation', 'A hidden sheet can’t be activated.')
    if (sheet === this.front) return
    this.#front = sheet
    this.tell({ kind: 'activated', sheet })
  }

  showChartSheet(): void {
    this.#front = null
  }

  select(sheet: BookSheet, area: Area): void {
    if (sheet !== this.front) throw unknownHere('selecting on a sheet that is not in front')
    sheet.selection = area
    this.tell({ kind: 'selected', sheet, area })
  }

  /** What a person types into a cell. */
  type(sheet: BookSheet, area: Area, input: Json): void {
    sheet.enter(area.row, area.column, input)
    this.tell({ kind: 'changed', sheet, area, change: 'RangeEdited' })
  }

  /** Does something after which another sheet may be in front, as where the one in front is deleted. */
  moveFront(work: () => void): void {
    const before = this.front
    work()
    const after = this.front
    if (after && after !== before) this.tell({ kind: 'activated', sheet: after })
  }

  addSheet(name: string): BookSheet {
    const sheet = new BookSheet(this.nextId(), this.checkedSheetName(name))
    this.sheets.push(sheet)
    return sheet
  }

  checkedSheetName(name: string): string {
    const isTaken = this.sheets.some(sheet => sheet.name.toLowerCase() === name.toLowerCase())
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$|^history$/i.test(name) || isTaken) throw invalidArgument(`the sheet name ${name}`)
    return name
  }

  checkedTableName(name: string): string {
    const isTaken = [...this.tables, ...this.names].some(other => other.name.toLowerCase() === name.toLowerCase())
    if (!/^[A-Za-z_\\][\w.\\]{0,254}$/.test(name) || /^([A-Z]{1,3}\d+|[CR])$/i.test(name) || isTaken) throw invalidArgument(`the name ${name}`)
    return name
  }

  deleteSheet(sheet: BookSheet): void {
    const others = this.sheets.filter(other => other !== sheet)
    if (sheet.visibility === 'VeryHidden') throw new OfficeError('InvalidOperation', 'A very hidden sheet can’t be deleted.')
    if (!others.some(({ visibility }) => visibility === 'Visible')) throw new OfficeError('InvalidOperation', 'A workbook needs a visible sheet.')
    this.moveFront(() => { this.sheets = others })
    for (const name of this.names) if (name.target?.sheet === sheet) name.target = null
  }

  insertRows(sheet: BookSheet, at: number, count: number): void {
    sheet.insertRows(at, count)
    this.tell({ kind: 'changed', sheet, area: { row: at, column: 0, rows: count, columns: LAST_COLUMN }, change: 'RowInserted' })
    this.#moveNames(sheet, area => afterInsert(area, at, count))
  }

  deleteRows(sheet: BookSheet, at: number, count: number): void {
    sheet.deleteRows(at, count)
    this.tell({ kind: 'changed', sheet, area: { row: at, column: 0, rows: count, columns: LAST_COLUMN }, change: 'RowDeleted' })
    this.#moveNames(sheet, area => afterDelete(area, at, count))
  }

  #moveNames(sheet: BookSheet, after: (area: Area) => Area | null): void {
    for (const name of this.names) {
      if (name.target?.sheet !== sheet) continue
      const area = after(name.target.area)
      name.target = area && { sheet, area }
    }
  }
}
