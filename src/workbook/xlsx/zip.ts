import { damaged } from './bad-file'
import { joined, lengthOf, smallPieces } from './bytes'
import { checksum, portable, type Codec } from './codec'
import { unpack, unpackBy } from './unpack'
import { readZipDirectory, type ZipEntry } from './zip-directory'
import { ZipWriter } from './zip-writer'

/** Bytes that may stand unpacked ahead of their use; what is beyond is unpacked when its turn comes. */
const MOST_UNPACKED = 1 << 28

/** 1 January 1980, the earliest date that the format knows: new entries come out the same on every run. */
const FIXED_DATE = 0x00210000

/**
 * A zip archive whose entries can be read, replaced, added and removed. What is not touched, or is set back to what it
 * was, is saved as it stands in the original: the same packed bytes, times and extra fields.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array
  readonly #codec: Codec
  readonly #comment: Uint8Array
  readonly #entries = new Map<string, ZipEntry>()
  /** Entries replaced or added, in pieces; null for those removed. */
  readonly #edits = new Map<string, readonly Uint8Array[] | null>()
  /** Entries that stand unpacked for a while, for this archive and its forks. */
  readonly #unpacked: Map<string, readonly Uint8Array[]>

  private constructor(bytes: Uint8Array, codec: Codec, unpacked = new Map<string, readonly Uint8Array[]>()) {
    this.#bytes = bytes
    this.#codec = codec
    this.#unpacked = unpacked
    const { entries, comment } = readZipDirectory(bytes)
    this.#comment = comment
    for (const entry of entries) this.#entries.set(entry.name, entry)
  }

  static open(bytes: Uint8Array, codec: Codec = portable): ZipArchive {
    // Node's Buffer is a Uint8Array whose slice() shares its memory: what follows counts on copies.
    return new ZipArchive(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), codec)
  }

  /** The same archive with the same edits, to be edited apart from this one. */
  fork(): ZipArchive {
    const copy = new ZipArchive(this.#bytes, this.#codec, this.#unpacked)
    for (const [name, edit] of this.#edits) copy.#edits.set(name, edit)
    return copy
  }

  /** Names exactly as the archive has them, folders left out; those added come last. */
  names(): string[] {
    const kept = [...this.#entries.values()].filter(({ name, isFolder }) => !isFolder && this.#edits.get(name) !== null)
    const added = [...this.#edits].filter(([name, edit]) => edit !== null && !this.#entries.has(name))
    return [...kept.map(({ name }) => name), ...added.map(([name]) => name)]
  }

  has(name: string): boolean {
    const edit = this.#edits.get(name)
    return edit === undefined ? this.#entries.has(name) : edit !== null
  }

  /** The unpacked size of an entry. */
  size(name: string): number {
    const edit = this.#edits.get(name)
    return edit ? lengthOf(edit) : this.#entry(name).size
  }

  read(name: string): Uint8Array {
    const held = this.#held(name)
    if (held) return joined(held)
    const entry = this.#entry(name)
    const bytes = new Uint8Array(entry.size)
    let at = 0
    for (const chunk of unpack(entry)) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }

  /** The same, as fast as the platform can. */
  async readSoon(name: string): Promise<Uint8Array> {
    const held = this.#held(name)
    if (held) return joined(held)
    const bytes = new Uint8Array(this.#entry(name).size)
    let at = 0
    for await (const chunk of this.stream(name)) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }

  /** Unpacks entries as fast as the platform can, for work that reads them at once, here or in a fork. */
  async withUnpacked<T>(names: readonly string[], work: () => T): Promise<T> {
    try {
      let left = MOST_UNPACKED
      for (const name of names) {
        left -= this.size(name)
        if (left >= 0) this.#unpacked.set(name, [await this.readSoon(name)])
      }
      return work()
    } finally {
      for (const name of names) this.#unpacked.delete(name)
    }
  }

  /** The entry's bytes piece by piece, so that a great sheet never stands in memory whole. */
  *chunks(name: string): Generator<Uint8Array, void, undefined> {
    const held = this.#held(name)
    yield* held ? smallPieces(held) : unpack(this.#entry(name))
  }

  /** The same, as fast as the platform can. */
  async *stream(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const held = this.#held(name)
    yield* held ? smallPieces(held) : unpackBy(this.#codec, this.#entry(name))
  }

  /** Replaces or adds an entry by its bytes, which may come in several pieces. */
  set(name: string, ...pieces: readonly Uint8Array[]): void {
    const entry = this.#entries.get(name)
    if (entry && this.#isOriginal(entry, pieces)) this.#edits.delete(name)
    else this.#edits.set(name, pieces)
  }

  remove(name: string): void {
    if (this.#entries.has(name)) this.#edits.set(name, null)
    else this.#edits.delete(name)
  }

  async save(): Promise<Uint8Array> {
    if (this.#edits.size === 0) return this.#bytes.slice()
    const writer = new ZipWriter(this.#codec)
    for (const entry of this.#entries.values()) {
      const edit = this.#edits.get(entry.name)
      if (edit === undefined) writer.copy(entry)
      else if (edit) await writer.add(entry.name, edit, timeOf(entry))
    }
    for (const [name, edit] of this.#edits) {
      if (edit && !this.#entries.has(name)) await writer.add(name, edit, FIXED_DATE)
    }
    return writer.finish(this.#comment)
  }

  /** The entry's bytes where they stand in memory, in pieces; null for one that was removed. */
  #held(name: string): readonly Uint8Array[] | null | undefined {
    const edit = this.#edits.get(name)
    return edit === undefined ? this.#unpacked.get(name) : edit
  }

  #entry(name: string): ZipEntry {
    const entry = this.#entries.get(name)
    if (!entry || this.#edits.get(name) === null) throw damaged(`there is no part “${name}”`)
    return entry
  }

  #isOriginal(entry: ZipEntry, pieces: readonly Uint8Array[]): boolean {
    if (lengthOf(pieces) !== entry.size || checksum(pieces, this.#codec) !== entry.crc) return false
    const bytes = joined(pieces)
    let at = 0
    for (const chunk of unpack(entry)) {
      for (const byte of chunk) if (byte !== bytes[at++]) return false
    }
    return true
  }
}

function timeOf({ record }: ZipEntry): number {
  return new DataView(record.buffer, record.byteOffset).getUint32(12, true)
}
