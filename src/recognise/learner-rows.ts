import { academicYearOfSeries, type Series } from '../domain/series'
import { candidateNumber } from '../domain/candidate-number'
import { comparableName } from '../domain/person-name'
import { remembered } from './remembered'
import { rowParts } from './row-parts'
import { numberIds, type LearnerRow, type NumberId, type Row, type SheetRow, type TypedSheet } from './typed-sheet'

/** Within which a candidate number names one learner; null where the row doesn't say. */
export interface Scope {
  readonly centre: string | null
  readonly academicYear: number | null
}

/** What names the learners of all rows of a workbook. Rows are counted through, from 0, in the order of the sheets. */
export class LearnerRows {
  readonly count: number
  readonly scopes: Scope[] = []
  private readonly starts = new Map<SheetRow['sheet'], number>()
  private readonly sheetOf: Int32Array
  private readonly numbers: Readonly<Record<NumberId, readonly (string | undefined)[]>>
  private readonly scopeOf: Int32Array
  private readonly typed: (string | undefined)[] = []
  private readonly names: (string | undefined)[] = []
  private readonly read = remembered(comparableName)
  private readonly partsOf = new Map<TypedSheet, ReturnType<typeof rowParts>>()
  private readonly scopeIds = new Map<string, number>()

  constructor(readonly sheets: readonly TypedSheet[]) {
    let count = 0
    for (const sheet of sheets) {
      this.starts.set(sheet, count)
      count += sheet.rows.length
    }
    this.count = count
    this.sheetOf = new Int32Array(count)
    this.scopeOf = new Int32Array(count)
    for (const [index, sheet] of sheets.entries()) {
      const start = this.place(sheet)
      this.sheetOf.fill(index, start, start + sheet.rows.length)
      this.readNames(sheet, start)
      this.readScopes(sheet, start)
    }
    const centres = new Set(this.scopes.flatMap(({ centre }) => centre ?? []))
    const [only] = centres.size === 1 ? centres : []
    // A workbook of one centre needn't repeat its number on every sheet.
    if (only !== undefined) this.scopes.forEach((scope, id) => (this.scopes[id] = { ...scope, centre: only }))
    const numbers = numberIds.map(id => [id, this.readNumbers(id)] as const)
    this.numbers = Object.fromEntries(numbers) as Record<NumberId, (string | undefined)[]>
  }

  /** Undefined where no row of the sheet names a learner. */
  indexOf({ sheet, row }: SheetRow): number | undefined {
    const start = this.starts.get(sheet)
    return start === undefined ? undefined : start + row.index
  }

  isNamed(index: number): boolean {
    return this.typedName(index) !== '' || numberIds.some(id => this.number(id, index) !== undefined)
  }

  /** Where a sheet's first row is counted. */
  private place(sheet: TypedSheet): number {
    return this.starts.get(sheet) ?? 0
  }

  at(index: number): LearnerRow {
    const sheet = this.sheetAt(index)
    const row = sheet.rows[index - this.place(sheet)]
    if (!row) throw new RangeError(`There is no row ${index}.`)
    return { sheet, row }
  }

  sheetIndex(index: number): number {
    return this.sheetOf[index] ?? 0
  }

  private sheetAt(index: number): TypedSheet {
    const sheet = this.sheets[this.sheetIndex(index)]
    if (!sheet) throw new RangeError(`There is no row ${index}.`)
    return sheet
  }

  number(id: NumberId, index: number): string | undefined {
    return this.numbers[id][index]
  }

  /** By row; empty where no sheet has a column for it. */
  numbersOf(id: NumberId): readonly (string | undefined)[] {
    return this.numbers[id]
  }

  /** What the row is for, where its learner may have several; null where they may have any number of the same. */
  parts(index: number): string | null {
    const { sheet, row } = this.at(index)
    const known = this.partsOf.get(sheet) ?? rowParts(sheet)
    this.partsOf.set(sheet, known)
    return known?.(row) ?? null
  }

  /** How many rows have a number of this kind. */
  filled(id: NumberId): number {
    return this.numbers[id].reduce((sum, number) => (number === undefined ? sum : sum + 1), 0)
  }

  /** The name as names are compared; empty where the row has none. */
  name(index: number): string {
    return (this.names[index] ??= this.read(this.typedName(index)))
  }

  /** The name as typed, where only equality is asked for. */
  typedName(index: number): string {
    return this.typed[index] ?? ''
  }

  /** Whether rows of several sheets differ in name. */
  differInName(indexes: readonly number[]): boolean {
    // Most are typed alike, and then need no reading.
    return this.areOnSeveralSheets(indexes) && differ(indexes, index => this.typedName(index)) && differ(indexes, index => this.name(index))
  }

  /** Whether rows of several sheets differ in a number of some kind. */
  differInNumber(indexes: readonly number[]): boolean {
    return this.areOnSeveralSheets(indexes) && numberIds.some(id => differ(indexes, index => this.number(id, index)))
  }

  private areOnSeveralSheets(indexes: readonly number[]): boolean {
    const first = this.sheetIndex(indexes[0] ?? 0)
    return indexes.some(index => this.sheetIndex(index) !== first)
  }

  scopeId(index: number): number {
    return this.scopeOf[index] ?? 0
  }

  /** Whether candidate numbers of two scopes may be of one series of numbers. */
  mayBeOneScope(one: number, other: number): boolean {
    const [first, second] = [this.scopes[one], this.scopes[other]]
    if (one === other || !first || !second) return true
    return mayBeEqual(first.centre, second.centre) && mayBeEqual(first.academicYear, second.academicYear)
  }

  private readNames(sheet: TypedSheet, start: number): void {
    const whole = sheet.column('learner-name')
    const [first, last] = [sheet.column('first-name'), sheet.column('last-name')]
    if (!whole && !first && !last) return
    for (const row of sheet.rows) {
      this.typed[start + row.index] = whole?.value(row) ?? `${first?.value(row) ?? ''} ${last?.value(row) ?? ''}`.trim()
    }
  }

  private readScopes(sheet: TypedSheet, start: number): void {
    const centres = sheet.column('centre-number')
    const idOf = (centre: string | undefined, series: Series | null) => {
      const academicYear = series ? academicYearOfSeries(series) : sheet.academicYear
      const key = `${centre ?? ''}|${academicYear ?? ''}`
      const id = this.scopeIds.get(key) ?? this.scopes.push({ centre: centre ?? null, academicYear }) - 1
      this.scopeIds.set(key, id)
      return id
    }
    let before: { readonly centre: string | undefined; readonly series: Series | null } | undefined
    let id = 0
    for (const row of sheet.rows) {
      const [centre, series] = [centres?.value(row), seriesOn(sheet, row)]
      if (!before || before.centre !== centre || before.series !== series) id = idOf(centre, series)
      before = { centre, series }
      this.scopeOf[start + row.index] = id
    }
  }

  private readNumbers(id: NumberId): readonly (string | undefined)[] {
    const columns = this.sheets.map(sheet => sheet.column(id))
    if (columns.every(column => column === undefined)) return []
    const numbers = new Array<string | undefined>(this.count)
    const read = readers[id]
    for (const [index, sheet] of this.sheets.entries()) {
      const column = columns[index]
      const start = this.place(sheet)
      for (const row of column ? sheet.rows : []) {
        const typed = column?.value(row)
        if (typed !== undefined) numbers[start + row.index] = read(typed)
      }
    }
    return numbers
  }
}

/** The series of a row; logs of evidence name it in words of their own. */
export function seriesOn(sheet: TypedSheet, row: Row): Series | null {
  const series = sheet.column('series')?.value(row)
  return typeof series === 'object' ? series : null
}

/** Whether rows that say something don't all say the same. */
function differ(indexes: readonly number[], valueOf: (index: number) => string | undefined): boolean {
  let first: string | undefined
  for (const index of indexes) {
    const value = valueOf(index)
    if (value === undefined || value === '') continue
    if (first !== undefined && value !== first) return true
    first = value
  }
  return false
}

function mayBeEqual<T>(one: T | null, other: T | null): boolean {
  return one === null || other === null || one === other
}

const plain = (typed: string) => (/^\d+$/.test(typed) ? typed : typed.replaceAll(/\s/g, '').toUpperCase())

/**
 * A number as it is compared; undefined where it can name nobody: words such as "applied for", a number of another
 * length, ten times the same digit (9999999999 stands for "none yet"), or a running number of the list.
 */
const readers: Readonly<Record<NumberId, (typed: string) => string | undefined>> = {
  uln: typed => matching(/^(?!(\d)\1+$)\d{10}$/, plain(typed)),
  uci: typed => matching(/^[0-9A-Z]{12}[A-Z]$/, plain(typed)),
  'learner-id': typed => matching(/^(?!\d{1,2}$)(?=.*\d)/, plain(typed)),
  // Columns of candidate numbers give most of them in four digits already.
  'candidate-number': typed => (/^\d{3}[1-9]$/.test(typed) ? typed : candidateNumber(typed))
}

function matching(pattern: RegExp, text: string): string | undefined {
  return pattern.test(text) ? text : undefined
}
