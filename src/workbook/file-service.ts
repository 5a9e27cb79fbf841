import type { Grid, GridRow } from '../model/grid'
import { Problem } from '../model/problem'
import { openWorkbookFile, type FileWorkbook } from './file'
import type { Change, WorkbookInfo } from './workbook'

/** One end of a line between two threads: a worker from without, a worker's own scope, or a message port. */
export interface Line<Sent, Heard> {
  postMessage(message: Sent): void
  onmessage: ((event: MessageEvent<Heard>) => void) | null
}

/** What a workbook file can be asked for; `stop` takes an earlier question back. */
export type Question =
  | { readonly ask: 'open'; readonly bytes: Uint8Array }
  | { readonly ask: 'describe' }
  | { readonly ask: 'read'; readonly sheet: string }
  | { readonly ask: 'apply'; readonly changes: readonly Change[] }
  | { readonly ask: 'save' }
  | { readonly ask: 'stop' }

export type Numbered<T> = T & { readonly number: number }

/** Answers to the question of that number, the last of them `done` or `failed`. */
export type Answer =
  | { readonly tell: 'moved'; readonly share: number }
  | { readonly tell: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly tell: 'done'; readonly found?: WorkbookInfo | Uint8Array }
  /** A `Problem` has a code; anything else is a fault of the program. */
  | {
      readonly tell: 'failed'
      readonly name: string
      readonly message: string
      readonly code: string | null
      readonly cells: readonly string[]
      readonly stack: string | undefined
    }

/** So many cells are sent at a time: the other thread unpacks them within a few milliseconds. */
const CELLS = 20_000

type Work = Exclude<Question, { ask: 'stop' }>
type Tell = (answer: Answer) => void

/** Opens a workbook file for another thread, and does there all that takes long: unpacking, reading, writing, packing. */
export function serveFile(line: Line<Numbered<Answer>, Numbered<Question>>): void {
  const service = new FileService()
  const running = new Map<number, AbortController>()
  let last = Promise.resolve()
  line.onmessage = ({ data: { number, ...question } }) => {
    if (question.ask === 'stop') {
      running.get(number)?.abort()
      return
    }
    const controller = new AbortController()
    running.set(number, controller)
    // One after the other: what is read is what stands there, and not half of what is being written.
    last = last
      .then(() => service.answer(question, controller.signal, answer => { line.postMessage({ number, ...answer }) }))
      .finally(() => running.delete(number))
  }
}

class FileService {
  #file: FileWorkbook | undefined
  /** What was read since the last change, which the other thread has now: writing looks at it again. */
  readonly #given = new Map<string, Grid>()

  async answer(question: Work, signal: AbortSignal, tell: Tell): Promise<void> {
    try {
      signal.throwIfAborted()
      const found = await this.#do(question, signal, tell)
      tell({ tell: 'done', ...(found && { found }) })
    } catch (error) {
      const known = error instanceof Error ? error : new Error(String(error))
      const { name, message, stack } = known
      const { code, cells } = known instanceof Problem ? known : { code: null, cells: [] }
      tell({ tell: 'failed', name, message, code, cells, stack })
    }
  }

  async #do(question: Work, signal: AbortSignal, tell: Tell): Promise<WorkbookInfo | Uint8Array | undefined> {
    if (question.ask === 'open') this.#file = openWorkbookFile(question.bytes)
    if (!this.#file) throw new Error('No file is open.')
    const options = { signal, onProgress: (share: number) => { tell({ tell: 'moved', share }) } }
    switch (question.ask) {
      case 'open':
        return undefined
      case 'describe':
        return this.#file.describe(options)
      case 'read': {
        const grid = await this.#file.read(question.sheet, options)
        this.#given.set(question.sheet, grid)
        for (const rows of pieces(grid.rows)) tell({ tell: 'rows', rows })
        return undefined
      }
      case 'apply':
        await this.#file.apply(question.changes)
        this.#given.clear()
        return undefined
      case 'save':
        return this.#file.save()
    }
  }
}

function* pieces(rows: readonly GridRow[]): Generator<readonly GridRow[], void, undefined> {
  let from = 0
  let cells = 0
  for (const [at, row] of rows.entries()) {
    cells += row.cells.length
    if (cells < CELLS) continue
    yield rows.slice(from, at + 1)
    from = at + 1
    cells = 0
  }
  if (from < rows.length) yield rows.slice(from)
}
