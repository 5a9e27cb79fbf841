import type { Grid } from '../model/grid'
import { Problem } from '../model/problem'
import { sheetChanged, sheetGone } from './refused-writing'
import { isSameName } from './same-name'
import { type Expect, isUnchangedIn } from './unchanged'
import type { Change, ReadOptions, Workbook, WorkbookInfo } from './workbook'
import type { Codec } from './xlsx/codec'
import { refuseForeignFile } from './xlsx/container'
import type { Following, Surroundings } from './xlsx/formulas/following'
import { OfficePackage } from './xlsx/package'
import { Pace } from './xlsx/pace'
import { readSharedStrings } from './xlsx/shared-strings'
import { SheetReader, type SheetReading } from './xlsx/sheet-reader'
import { encodingOf } from './xlsx/text-encoding'
import { readTables, readWorkbookPart, type WorkbookPart } from './xlsx/workbook-part'
import { applyChanges } from './xlsx/write/apply'
import { whyNoSheetChanges, whyNotWritable } from './xlsx/write/writing-limits'

/** Opens an .xlsx or .xlsm file; a `Problem` says in words why a file is none, or can't be read. */
export function openWorkbookFile(bytes: Uint8Array, codec?: Codec): FileWorkbook {
  refuseForeignFile(bytes)
  return new FileWorkbook(OfficePackage.open(bytes, codec))
}

/** A workbook file in memory. Nothing but what is asked for changes in it. */
export class FileWorkbook implements Workbook {
  #package: OfficePackage
  #workbook: WorkbookPart
  #strings: readonly string[] | undefined
  /** By part. Protection stands behind the values in a sheet's XML: to describe a workbook is to read it. */
  readonly #protection = new Map<string, boolean>()
  #following: Following | undefined
  /** Values that were read on the way, kept for the first one who asks for them. */
  readonly #kept = new Map<string, Grid>()
  /** Values that someone was given and may still hold. They are what the part says until something is applied. */
  readonly #given = new Map<string, WeakRef<Grid>>()

  constructor(file: OfficePackage) {
    this.#package = file
    this.#workbook = readWorkbookPart(file)
  }

  async describe(options: ReadOptions = {}): Promise<WorkbookInfo> {
    const { sheets, dateSystem } = this.#workbook
    const described = []
    for (const [index, { name, visibility, part }] of sheets.entries()) {
      const onProgress = (share: number) => options.onProgress?.((index + share) / sheets.length)
      described.push({ name, visibility, protected: await this.#isProtected(part, { ...options, onProgress }) })
    }
    return {
      sheets: described,
      tables: sheets.flatMap(sheet => readTables(this.#package, sheet)),
      dateSystem,
      limits: { addSheet: whyNoSheetChanges(this.#package), write: whyNotWritable(this.#package) }
    }
  }

  async read(name: string, options: ReadOptions = {}): Promise<Grid> {
    const sheet = this.#workbook.sheets.find(candidate => candidate.name === name)
    if (!sheet) throw new Problem(`There is no sheet named “${name}” in this workbook: check the spelling.`, 'no-such-sheet')
    options.signal?.throwIfAborted()
    const grid = this.#kept.get(sheet.part) ?? (await this.#readSheet(sheet.part, options)).grid
    this.#kept.delete(sheet.part)
    this.#given.set(sheet.part, new WeakRef(grid))
    options.onProgress?.(1)
    return grid
  }

  async apply(changes: readonly Change[]): Promise<void> {
    // Formulas are looked at on the first edit: until then nobody waits for what that takes.
    if (!this.#following && changes.some(({ kind }) => kind === 'write-cells')) {
      const { Following } = await import('./xlsx/formulas/following')
      this.#following = new Following()
    }
    return this.#package.withUnpacked(this.#partsOf(changes), () => {
      for (const change of changes) if (change.kind === 'expect') this.#refuseChanged(change)
      const changed = applyChanges(this.#package, changes)
      this.#following?.follow(changed, changes, this.#surroundings(changed))
      this.#package = changed
      this.#workbook = readWorkbookPart(this.#package)
      this.#strings = undefined
      this.#kept.clear()
      this.#given.clear()
    })
  }

  /** The workbook as a file, with what was applied. */
  save(): Promise<Uint8Array> {
    return this.#package.save()
  }

  #surroundings(changed: OfficePackage): Surroundings {
    return {
      gridBefore: part => this.#given.get(part)?.deref() ?? this.#kept.get(part),
      read: part => this.#readAtOnce(part, changed),
      chunksOf: part => this.#utf8Chunks(part, changed),
      sharedStrings: () => this.#sharedStrings()
    }
  }

  /** The sheets that these changes look into. */
  #partsOf(changes: readonly Change[]): readonly string[] {
    const named = changes.flatMap(change => {
      if (change.kind === 'set-highlights') return change.sheets ?? this.#workbook.sheets.map(({ name }) => name)
      return change.kind === 'write-cells' ? [change.sheet] : []
    })
    return this.#workbook.sheets.flatMap(({ name, part }) => (named.some(one => isSameName(one, name)) ? part : []))
  }

  #refuseChanged(expected: Expect): void {
    const sheet = this.#workbook.sheets.find(({ name }) => isSameName(name, expected.sheet))
    if (!sheet) throw sheetGone(expected.sheet)
    const grid = this.#given.get(sheet.part)?.deref() ?? this.#readAtOnce(sheet.part)
    if (!isUnchangedIn(grid, expected)) throw sheetChanged(sheet.name)
  }

  async #isProtected(part: string, options: ReadOptions): Promise<boolean> {
    const known = this.#protection.get(part)
    if (known !== undefined) return known
    const reading = await this.#readSheet(part, options)
    this.#kept.set(part, reading.grid)
    return reading.protected
  }

  async #readSheet(part: string, options: ReadOptions): Promise<SheetReading> {
    const pace = new Pace(options)
    await this.#readSharedStrings()
    const reader = this.#reader()
    const size = this.#package.size(part)
    let done = 0
    for await (const chunk of this.#package.stream(part)) {
      if (done === 0 && encodingOf(chunk) !== 'utf-8') {
        reader.push(inUtf8(this.#package, part))
        break
      }
      reader.push(chunk)
      done += chunk.length
      await pace.step(done / size)
    }
    const reading = reader.finish()
    this.#protection.set(part, reading.protected)
    return reading
  }

  /** Without a pause, so that nothing is applied between looking and writing. */
  #readAtOnce(part: string, file = this.#package): Grid {
    const reader = this.#reader()
    for (const chunk of this.#utf8Chunks(part, file)) reader.push(chunk)
    return reader.finish().grid
  }

  #reader(): SheetReader {
    return new SheetReader(this.#sharedStrings(), this.#workbook.dateSystem)
  }

  *#utf8Chunks(part: string, file: OfficePackage): Generator<Uint8Array, void, undefined> {
    let first = true
    for (const chunk of file.chunks(part)) {
      if (first && encodingOf(chunk) !== 'utf-8') {
        yield inUtf8(file, part)
        return
      }
      first = false
      yield chunk
    }
  }

  async #readSharedStrings(): Promise<void> {
    const { sharedStrings } = this.#workbook
    if (this.#strings || sharedStrings === undefined) return
    const file = this.#package
    const strings = readSharedStrings(await file.readText(sharedStrings))
    // Unless something was applied in the meantime.
    if (file === this.#package) this.#strings = strings
  }

  #sharedStrings(): readonly string[] {
    const { sharedStrings } = this.#workbook
    this.#strings ??= sharedStrings === undefined ? [] : readSharedStrings(this.#package.text(sharedStrings))
    return this.#strings
  }
}

function inUtf8(file: OfficePackage, part: string): Uint8Array {
  return new TextEncoder().encode(file.text(part))
}
