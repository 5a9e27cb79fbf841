const WIDTH = 30
const ERASE_LINE = '\r\u001B[K'

/** A bar on the last line of a person's terminal, which what is printed meanwhile pushes down. */
export class ProgressBar {
  #shown = ''

  constructor(private readonly write: (text: string) => void) {}

  /** Erases the bar when all is done. */
  show(done: number, total: number): void {
    const filled = Math.floor((done / total) * WIDTH)
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${total} workbooks`
    this.#draw(done === total ? '' : bar)
  }

  /** Prints above the bar. */
  above(print: () => void): void {
    const shown = this.#shown
    if (shown === '') {
      print()
      return
    }
    this.#draw('')
    print()
    this.#draw(shown)
  }

  #draw(bar: string): void {
    this.write(`${ERASE_LINE}${bar}`)
    this.#shown = bar
  }
}
