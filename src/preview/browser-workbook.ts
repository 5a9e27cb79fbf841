import type { Grid } from '../model/grid'
import { SIGNATURE, type CellPlace, type Change, type LiveEvent, type LiveWorkbook, type ReadOptions, type Workbook, type WorkbookInfo } from '../workbook/workbook'

/** A workbook file that is open, here or in another thread. */
interface OpenFile extends Workbook {
  save(): Promise<Uint8Array>
}

/** Opens a file's bytes, in a thread of its own where there are any; a `Problem` says in words why they can't be read. */
export async function openInBrowser(bytes: Uint8Array): Promise<BrowserWorkbook> {
  const workbook = 'Worker' in globalThis ? await inThread(bytes) : await here(bytes)
  await workbook.describe()
  return workbook
}

async function inThread(bytes: Uint8Array): Promise<BrowserWorkbook> {
  const { openInThread } = await import('./file-thread')
  const { file, end } = await openInThread(bytes)
  return new BrowserWorkbook(file, end)
}

async function here(bytes: Uint8Array): Promise<BrowserWorkbook> {
  const { openWorkbookFile } = await import('../workbook/file')
  return new BrowserWorkbook(openWorkbookFile(bytes))
}

/** A workbook file with a sheet in front and a cell chosen, as if it were open in Excel. */
export class BrowserWorkbook implements LiveWorkbook {
  readonly #file: OpenFile
  readonly #listeners = new Set<(event: LiveEvent) => void>()
  #grids = new Map<string, Grid>()
  #front: string | null = null
  #unsaved = false
  #changed = false

  constructor(file: OpenFile, readonly close: () => void = () => undefined) {
    this.#file = file
  }

  /** True where something was written that no download holds yet. */
  get unsaved(): boolean {
    return this.#unsaved
  }

  /** True once something was written. */
  get changed(): boolean {
    return this.#changed
  }

  describe(options?: ReadOptions): Promise<WorkbookInfo> {
    return this.#file.describe(options)
  }

  /** A grid is kept: the page draws what the check reads. */
  async read(sheet: string, options?: ReadOptions): Promise<Grid> {
    const grids = this.#grids
    const kept = grids.get(sheet)
    if (kept) return kept
    const grid = await this.#file.read(sheet, options)
    grids.set(sheet, grid)
    return grid
  }

  async apply(changes: readonly Change[]): Promise<void> {
    const before = await this.describe()
    await this.#file.apply(changes)
    // What is being read meanwhile is kept with the others of before.
    this.#grids = new Map()
    this.#unsaved = true
    this.#changed = true
    const { sheets, tables } = await this.describe()
    if (!sheets.some(({ name }) => name === this.#front)) await this.#showFirst()
    // As Excel does, this tells of cells that changed, not of highlights; and of sheets of ours that are gone.
    const ours = [...before.tables, ...tables].filter(({ name }) => name.startsWith(SIGNATURE)).map(({ sheet }) => sheet)
    const written = changes.flatMap(change => (change.kind === 'write-cells' ? change.sheet : []))
    for (const sheet of new Set([...ours, ...written])) this.#tell({ kind: 'cells-changed', sheet })
  }

  async activeSheet(): Promise<string | null> {
    if (this.#front === null) await this.#showFirst()
    return this.#front
  }

  show(sheet: string): void {
    if (sheet === this.#front) return
    this.#front = sheet
    this.#tell({ kind: 'sheet-shown', sheet })
  }

  select(place: CellPlace): Promise<void> {
    this.show(place.sheet)
    this.#tell({ kind: 'cell-selected', place })
    return Promise.resolve()
  }

  watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>> {
    this.#listeners.add(listener)
    return Promise.resolve(() => {
      this.#listeners.delete(listener)
      return Promise.resolve()
    })
  }

  async save(): Promise<Uint8Array> {
    const bytes = await this.#file.save()
    this.#unsaved = false
    return bytes
  }

  async #showFirst(): Promise<void> {
    const { sheets } = await this.describe()
    this.#front = sheets.find(({ visibility }) => visibility === 'visible')?.name ?? null
    if (this.#front !== null) this.#tell({ kind: 'sheet-shown', sheet: this.#front })
  }

  #tell(event: LiveEvent): void {
    for (const listener of this.#listeners) listener(event)
  }
}
