import { Problem } from '../../model/problem'
import { badFile } from './bad-file'
import { joined, lengthOf } from './bytes'
import { checksum, type Codec } from './codec'
import { zip64Field, type ZipEntry } from './zip-directory'

/** Lays entries one after another, and the directory after them. */
export class ZipWriter {
  readonly #codec: Codec
  readonly #pieces: Uint8Array[] = []
  readonly #records: Uint8Array[] = []
  #length = 0

  constructor(codec: Codec) {
    this.#codec = codec
  }

  copy({ span, record }: ZipEntry): void {
    this.#records.push(recordAt(record, this.#length))
    this.#put(span)
  }

  /** Adds an entry of bytes that come in pieces. */
  async add(name: string, pieces: readonly Uint8Array[], time: number): Promise<void> {
    const nameBytes = new TextEncoder().encode(name)
    const packed = await this.#codec.deflate(pieces)
    const common = new Uint8Array(26)
    const view = new DataView(common.buffer)
    view.setUint16(0, 20, true) // the version of the format that unpacks it
    view.setUint16(2, 0x800, true) // the name is UTF-8
    view.setUint16(4, 8, true)
    view.setUint32(6, time, true)
    view.setUint32(10, checksum(pieces, this.#codec), true)
    view.setUint32(14, lengthOf(packed), true)
    view.setUint32(18, lengthOf(pieces), true)
    view.setUint16(22, nameBytes.length, true)

    const record = joined([new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]), common, new Uint8Array(14), nameBytes])
    this.#records.push(recordAt(record, this.#length))
    this.#put(new Uint8Array([0x50, 0x4b, 3, 4]))
    this.#put(common)
    this.#put(nameBytes)
    for (const piece of packed) this.#put(piece)
  }

  finish(comment: Uint8Array): Uint8Array {
    const directoryStart = this.#length
    for (const record of this.#records) this.#put(record)
    const end = new Uint8Array(22)
    const view = new DataView(end.buffer)
    view.setUint32(0, 0x06054b50, true)
    view.setUint16(8, this.#records.length, true)
    view.setUint16(10, this.#records.length, true)
    view.setUint32(12, this.#length - directoryStart, true)
    view.setUint32(16, directoryStart, true)
    view.setUint16(20, comment.length, true)
    this.#put(end)
    this.#put(comment)
    if (this.#length > 0xffffffff) throw new Problem('The workbook would grow beyond 4 GB, more than Excel opens: delete unused sheets first.', 'too-large')
    return joined(this.#pieces)
  }

  #put(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
    this.#length += bytes.length
  }
}

/** A directory record for an entry that now begins at `offset`. */
function recordAt(original: Uint8Array, offset: number): Uint8Array {
  const record = original.slice()
  const view = new DataView(record.buffer)
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true)
    return record
  }
  const extraStart = 46 + view.getUint16(28, true)
  const values = zip64Field(view, extraStart, extraStart + view.getUint16(30, true))
  if (values === undefined) throw badFile('damaged')
  const before = [24, 20].filter(at => view.getUint32(at, true) === 0xffffffff).length
  view.setBigUint64(values + 8 * before, BigInt(offset), true)
  return record
}
