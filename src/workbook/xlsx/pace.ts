import type { ReadOptions } from '../workbook'

/** How long the thread is kept before others have their turn, in milliseconds. */
const SLICE = 40

/** Keeps a long reading polite: it can be stopped, tells how far it is, and lets the page breathe. */
export class Pace {
  readonly #options: ReadOptions
  #since = performance.now()

  constructor(options: ReadOptions) {
    this.#options = options
  }

  /** To be called now and then, with the share done. */
  async step(share: number): Promise<void> {
    this.#options.signal?.throwIfAborted()
    if (performance.now() - this.#since < SLICE) return
    this.#options.onProgress?.(share)
    await new Promise(resolve => setTimeout(resolve))
    this.#since = performance.now()
    this.#options.signal?.throwIfAborted()
  }
}
