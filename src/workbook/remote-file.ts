import type { Grid, GridRow } from '../model/grid'
import { Problem } from '../model/problem'
import type { Answer, Line, Numbered, Question } from './file-service'
import type { Change, ReadOptions, Workbook, WorkbookInfo } from './workbook'

interface Waiting {
  readonly rows: GridRow[]
  readonly onProgress: ReadOptions['onProgress']
  readonly done: (found: WorkbookInfo | Uint8Array | undefined) => void
  readonly failed: (reason: unknown) => void
}

/** A workbook file that another thread holds: this one only asks, and so stays free. */
export class RemoteFile implements Workbook {
  readonly #line: Line<Numbered<Question>, Numbered<Answer>>
  readonly #waiting = new Map<number, Waiting>()
  #number = 0

  constructor(line: Line<Numbered<Question>, Numbered<Answer>>) {
    this.#line = line
    line.onmessage = ({ data }) => { this.#hear(data) }
  }

  /** Opens a file at the other end of the line; a `Problem` says in words why it can't be read. */
  async open(bytes: Uint8Array): Promise<void> {
    await this.#ask({ ask: 'open', bytes })
  }

  /** To be told that nobody answers any more, and why. */
  fail(reason: Error): void {
    for (const { failed } of [...this.#waiting.values()]) failed(reason)
  }

  async describe(options?: ReadOptions): Promise<WorkbookInfo> {
    return (await this.#ask({ ask: 'describe' }, options)) as WorkbookInfo
  }

  async read(sheet: string, options?: ReadOptions): Promise<Grid> {
    const rows: GridRow[] = []
    await this.#ask({ ask: 'read', sheet }, options, rows)
    return { rows }
  }

  async apply(changes: readonly Change[]): Promise<void> {
    await this.#ask({ ask: 'apply', changes })
  }

  /** The workbook as a file, with what was applied. */
  async save(): Promise<Uint8Array> {
    return (await this.#ask({ ask: 'save' })) as Uint8Array
  }

  #ask(question: Question, { signal, onProgress }: ReadOptions = {}, rows: GridRow[] = []): Promise<WorkbookInfo | Uint8Array | undefined> {
    const number = ++this.#number
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const stop = () => {
        this.#waiting.delete(number)
        this.#line.postMessage({ number, ask: 'stop' })
        reject(signal?.reason as Error)
      }
      const settled = <T>(settle: (value: T) => void) => (value: T) => {
        this.#waiting.delete(number)
        signal?.removeEventListener('abort', stop)
        settle(value)
      }
      signal?.addEventListener('abort', stop)
      this.#waiting.set(number, { rows, onProgress, done: settled(resolve), failed: settled(reject) })
      this.#line.postMessage({ number, ...question })
    })
  }

  #hear({ number, ...answer }: Numbered<Answer>): void {
    const waiting = this.#waiting.get(number)
    switch (answer.tell) {
      case 'moved':
        waiting?.onProgress?.(answer.share)
        break
      case 'rows':
        waiting?.rows.push(...answer.rows)
        break
      case 'done':
        waiting?.done(answer.found)
        break
      case 'failed':
        waiting?.failed(answer.code === null ? faultOf(answer) : new Problem(answer.message, answer.code, undefined, answer.cells))
        break
    }
  }
}

function faultOf({ name, message, stack }: Extract<Answer, { tell: 'failed' }>): Error {
  const fault = name === 'RangeError' ? new RangeError(message) : new Error(message)
  if (stack !== undefined) fault.stack = stack
  return fault
}
