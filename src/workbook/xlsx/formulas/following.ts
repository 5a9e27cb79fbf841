import { formsOf, type Form } from '../../../formulas/forms'
import { recalculate, type Edit, type Result } from '../../../formulas/recalculate'
import { address, parseAddress } from '../../../model/address'
import type { CellValue } from '../../../model/cell'
import type { Grid } from '../../../model/grid'
import { isSameName } from '../../same-name'
import { SIGNATURE, type Change } from '../../workbook'
import type { OfficePackage } from '../package'
import { readTables, readWorkbookPart, type SheetPart, type WorkbookPart } from '../workbook-part'
import { calculateOnLoad, storeResults } from '../write/stored-results'
import { FormulaReader, type FormulaReading } from './formula-reader'
import { readNamedThings } from './named-things'

/** What is needed of a workbook, just changed, beside its package. */
export interface Surroundings {
  /** A sheet's values as they were before the change, where someone has them still. */
  readonly gridBefore: (part: string) => Grid | undefined
  readonly read: (part: string) => Grid
  readonly chunksOf: (part: string) => Iterable<Uint8Array>
  readonly sharedStrings: () => readonly string[]
}

interface BookFormulas {
  /** By sheet. */
  readonly readings: ReadonlyMap<string, FormulaReading>
  readonly forms: readonly Form[]
  readonly isBeyond: boolean
}

/** Has a workbook's formulas follow what is written into its cells. Formulas themselves are never written: they are read once. */
export class Following {
  readonly #readings = new Map<string, FormulaReading>()
  /** As it was at the last edit, unless sheets have come or gone or been put anew since. */
  #formulas: BookFormulas | undefined

  /** Stores new results in a package into which these changes were written. */
  follow(file: OfficePackage, changes: readonly Change[], surroundings: Surroundings): void {
    if (changes.some(({ kind }) => kind === 'put-sheet' || kind === 'add-sheet' || kind === 'remove-sheet')) this.#formulas = undefined
    const workbook = readWorkbookPart(file)
    const edits = editsOf(changes, workbook.sheets)
    if (edits.length === 0) return
    this.#formulas ??= this.#read(file, workbook, surroundings)
    const { readings, forms, isBeyond } = this.#formulas
    if (forms.length === 0) return
    const results = recalculate(
      {
        forms,
        isBeyond,
        gridOf: name => gridOf(file, sheetNamed(workbook.sheets, name), surroundings),
        oddCellsOf: name => [...(readings.get(name)?.odd.values() ?? [])]
      },
      edits
    )
    for (const { sheet, column, row } of [...edits, ...results]) readings.get(sheet)?.odd.delete(address(column, row))
    for (const { sheet, column, row, value } of results) if (value === '') readings.get(sheet)?.odd.set(address(column, row), { column, row, value })
    if (store(file, workbook, results)) calculateOnLoad(file, workbook.part)
  }

  #read(file: OfficePackage, workbook: WorkbookPart, surroundings: Surroundings): BookFormulas {
    const readings = new Map(workbook.sheets.map(sheet => [sheet.name, this.#readingOf(file, sheet, surroundings)]))
    const { known, isBeyond } = readNamedThings(file, workbook)
    return { readings, forms: [...readings].flatMap(([name, { formulas }]) => formsOf(name, formulas, known)), isBeyond }
  }

  /** Sheets of ours are put anew, formulas and all; those of others are read once. */
  #readingOf(file: OfficePackage, sheet: SheetPart, surroundings: Surroundings): FormulaReading {
    const known = this.#readings.get(sheet.part)
    if (known) return known
    const emptyStrings = new Set(surroundings.sharedStrings().flatMap((text, index) => (text === '' ? index : [])))
    const reader = new FormulaReader(emptyStrings)
    for (const chunk of surroundings.chunksOf(sheet.part)) reader.push(chunk)
    const reading = reader.finish()
    if (!isOurs(file, sheet)) this.#readings.set(sheet.part, reading)
    return reading
  }
}

/** Says whether any result is another than the one stored. */
function store(file: OfficePackage, { sheets }: WorkbookPart, results: readonly Result[]): boolean {
  let isOther = false
  for (const { name, part } of sheets) {
    const rows = new Map<number, Map<number, CellValue>>()
    for (const { sheet, column, row, value } of results) {
      if (sheet !== name) continue
      const columns = rows.get(row)
      if (columns) columns.set(column, value)
      else rows.set(row, new Map([[column, value]]))
    }
    if (rows.size === 0) continue
    const before = file.text(part)
    const after = storeResults(before, rows)
    if (after === before) continue
    file.setText(part, after)
    isOther = true
  }
  return isOther
}

/** What is written is put over the values from before; a sheet of ours may be another altogether. */
function gridOf(file: OfficePackage, sheet: SheetPart, { gridBefore, read }: Surroundings): Grid {
  return (isOurs(file, sheet) ? undefined : gridBefore(sheet.part)) ?? read(sheet.part)
}

function sheetNamed(sheets: readonly SheetPart[], wanted: string): SheetPart {
  const sheet = sheets.find(({ name }) => name === wanted)
  if (!sheet) throw new RangeError('A formula reads a sheet that the workbook does not have')
  return sheet
}

function isOurs(file: OfficePackage, sheet: SheetPart): boolean {
  return readTables(file, sheet).some(({ name }) => name.startsWith(SIGNATURE))
}

function editsOf(changes: readonly Change[], sheets: readonly SheetPart[]): Edit[] {
  return changes.flatMap(change => {
    if (change.kind !== 'write-cells') return []
    const sheet = sheets.find(({ name }) => isSameName(name, change.sheet))?.name
    return sheet === undefined ? [] : change.cells.map(({ cell, value }) => ({ sheet, ...parseAddress(cell), value }))
  })
}
