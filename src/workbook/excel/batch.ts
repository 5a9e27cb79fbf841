/** Excel on the web takes 5 MB a request; what is counted here is only most of one. */
const LARGEST = 3_000_000

const encoder = new TextEncoder()

/** Gathers changes into as few requests as their size allows. */
export class Batch {
  #bytes = 0

  constructor(readonly context: Excel.RequestContext) {}

  /** To be called before something of this size is added: sends off what is waiting, where both together are too much. */
  async makeRoomFor(bytes: number): Promise<void> {
    if (this.#bytes > 0 && this.#bytes + bytes > LARGEST) {
      await this.context.sync()
      this.#bytes = 0
    }
    this.#bytes += bytes
  }
}

function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value)).length
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
