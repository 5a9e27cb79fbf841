import { isSliceOver, turn } from '../../model/slice'

/** Excel on the web takes 5 MB a request; what is counted here is only most of one. */
const LARGEST = 3_000_000

const encoder = new TextEncoder()
/** A byte each. */
const PLAIN = /^[ -~]*$/

/** Gathers changes into as few requests as their size allows. */
export class Batch {
  #bytes = 0

  constructor(readonly context: Excel.RequestContext) {}

  /** To be called before something of this size is added: sends off what is waiting, where both together are too much. */
  async makeRoomFor(bytes: number): Promise<void> {
    if (isSliceOver()) await turn()
    if (this.#bytes > 0 && this.#bytes + bytes > LARGEST) await this.send()
    this.#bytes += bytes
  }

  async send(): Promise<void> {
    if (isSliceOver()) await turn()
    await this.context.sync()
    this.#bytes = 0
  }
}

function sizeOf(value: unknown): number {
  const text = JSON.stringify(value)
  return PLAIN.test(text) ? text.length : encoder.encode(text).length
}

export interface Slice<T> {
  /** Which of all rows its first is. */
  readonly from: number
  readonly rows: readonly T[]
  readonly bytes: number
}

/** Cuts rows into slices that each stay well below the largest request. */
export function* slices<T>(rows: readonly T[]): Generator<Slice<T>> {
  let from = 0
  let bytes = 0
  for (const [index, row] of rows.entries()) {
    const size = sizeOf(row)
    if (bytes > 0 && bytes + size > LARGEST / 2) {
      yield { from, rows: rows.slice(from, index), bytes }
      from = index
      bytes = 0
    }
    bytes += size
  }
  if (from < rows.length) yield { from, rows: rows.slice(from), bytes }
}
