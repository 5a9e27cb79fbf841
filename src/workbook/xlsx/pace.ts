import { isSliceOver, turn } from '../../model/slice'
import type { ReadOptions } from '../workbook'

/** Keeps a long reading polite: it can be stopped, tells how far it is, and lets the page breathe. */
export class Pace {
  readonly #options: ReadOptions

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** To be called now and then, with the share done. */
  async step(share: number): Promise<void> {
    this.#options.signal?.throwIfAborted()
    if (!isSliceOver()) return
    this.#options.onProgress?.(share)
    await turn()
    this.#options.signal?.throwIfAborted()
  }
}
