import { Problem } from '../../model/problem'
import { badFile, damaged } from './bad-file'
import { portable, type Codec } from './codec'
import { readZipDirectory, zip64Field, type ZipEntry } from './zip-directory'

/** Bytes of a piece where they stand unpacked in one place. */
const PIECE = 1 << 18

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
  /** Entries replaced or added; null for those removed. */
  readonly #edits = new Map<string, Uint8Array | null>()
  /** Entries that stand unpacked for a while, for this archive and its forks. */
  readonly #unpacked: Map<string, Uint8Array>

  private constructor(bytes: Uint8Array, codec: Codec, unpacked = new Map<string, Uint8Array>()) {
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
    for (const [name, bytes] of this.#edits) copy.#edits.set(name, bytes)
    return copy
  }

  /** Names exactly as the archive has them, folders left out; those added come last. */
  names(): string[] {
    const kept = [...this.#entries.values()].filter(({ name, isFolder }) => !isFolder && this.#edits.get(name) !== null)
    const added = [...this.#edits].filter(([name, bytes]) => bytes !== null && !this.#entries.has(name))
    return [...kept.map(({ name }) => name), ...added.map(([name]) => name)]
  }

  has(name: string): boolean {
    const edit = this.#edits.get(name)
    return edit === undefined ? this.#entries.has(name) : edit !== null
  }

  /** The unpacked size of an entry. */
  size(name: string): number {
    return this.#edits.get(name)?.length ?? this.#entry(name).size
  }

  read(name: string): Uint8Array {
    const edit = this.#edits.get(name)
    if (edit) return edit
    const entry = this.#entry(name)
    const ready = this.#unpacked.get(name)
    if (ready) return ready
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
    const edit = this.#edits.get(name)
    if (edit) return edit
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
        if (left >= 0) this.#unpacked.set(name, await this.readSoon(name))
      }
      return work()
    } finally {
      for (const name of names) this.#unpacked.delete(name)
    }
  }

  /** The entry's bytes piece by piece, so that a great sheet never stands in memory whole. */
  *chunks(name: string): Generator<Uint8Array, void, undefined> {
    const edit = this.#edits.get(name)
    yield* edit ? pieces(edit) : unpack(this.#entry(name))
  }

  /** The same, as fast as the platform can. */
  async *stream(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const edit = this.#edits.get(name)
    yield* edit ? pieces(edit) : unpackBy(this.#codec, this.#entry(name))
  }

  set(name: string, bytes: Uint8Array): void {
    const entry = this.#entries.get(name)
    if (entry && this.#isOriginal(entry, bytes)) this.#edits.delete(name)
    else this.#edits.set(name, bytes)
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

  #entry(name: string): ZipEntry {
    const entry = this.#entries.get(name)
    if (!entry || this.#edits.get(name) === null) throw damaged(`there is no part “${name}”`)
    return entry
  }

  #isOriginal(entry: ZipEntry, bytes: Uint8Array): boolean {
    if (bytes.length !== entry.size || this.#codec.crc32(bytes) !== entry.crc) return false
    let at = 0
    for (const chunk of unpack(entry)) {
      for (const byte of chunk) if (byte !== bytes[at++]) return false
    }
    return true
  }
}

/** Unpacks piece by piece; what comes out is what was put in. */
function* unpack(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  const proof = new Proof(entry, portable)
  try {
    for (const chunk of isStored(entry) ? pieces(entry.packed) : portable.inflate(entry.packed)) yield proof.take(chunk)
  } catch (error) {
    throw cannotUnpack(entry, error)
  }
  proof.finish()
}

async function* unpackBy(codec: Codec, entry: ZipEntry): AsyncGenerator<Uint8Array, void, undefined> {
  const proof = new Proof(entry, codec)
  try {
    for await (const chunk of isStored(entry) ? pieces(entry.packed) : codec.inflate(entry.packed)) yield proof.take(chunk)
  } catch (error) {
    throw cannotUnpack(entry, error)
  }
  proof.finish()
}

function isStored({ name, method }: ZipEntry): boolean {
  if (method !== 0 && method !== 8) throw damaged(`“${name}” is packed by method ${method}`)
  return method === 0
}

function* pieces(bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

const cannotUnpack = ({ name }: ZipEntry, error: unknown) =>
  error instanceof Problem ? error : damaged(`“${name}” can’t be unpacked`, error)

/** Holds what is unpacked against the size and the checksum that the archive gives for it. */
class Proof {
  readonly #entry: ZipEntry
  readonly #crc32: Codec['crc32']
  #crc = 0
  #size = 0

  constructor(entry: ZipEntry, { crc32 }: Codec) {
    this.#entry = entry
    this.#crc32 = crc32
  }

  take(chunk: Uint8Array): Uint8Array {
    this.#size += chunk.length
    if (this.#size > this.#entry.size) throw damaged(`“${this.#entry.name}” unpacks to more than it says`)
    this.#crc = this.#crc32(chunk, this.#crc)
    return chunk
  }

  finish(): void {
    if (this.#size !== this.#entry.size) throw damaged(`“${this.#entry.name}” unpacks to less than it says`)
    if (this.#crc !== this.#entry.crc) throw damaged(`“${this.#entry.name}” does not match its checksum`)
  }
}

function timeOf({ record }: ZipEntry): number {
  return new DataView(record.buffer, record.byteOffset).getUint32(12, true)
}

/** Lays entries one after another, and the directory after them. */
class ZipWriter {
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

  async add(name: string, bytes: Uint8Array, time: number): Promise<void> {
    const nameBytes = new TextEncoder().encode(name)
    const packed = await this.#codec.deflate(bytes)
    const common = new Uint8Array(26)
    const view = new DataView(common.buffer)
    view.setUint16(0, 20, true) // the version of the format that unpacks it
    view.setUint16(2, 0x800, true) // the name is UTF-8
    view.setUint16(4, 8, true)
    view.setUint32(6, time, true)
    view.setUint32(10, this.#codec.crc32(bytes), true)
    view.setUint32(14, packed.length, true)
    view.setUint32(18, bytes.length, true)
    view.setUint16(22, nameBytes.length, true)

    const record = join([new Uint8Array([0x50, 0x4b, 1, 2, 20, 0]), common, new Uint8Array(14), nameBytes])
    this.#records.push(recordAt(record, this.#length))
    this.#put(new Uint8Array([0x50, 0x4b, 3, 4]))
    this.#put(common)
    this.#put(nameBytes)
    this.#put(packed)
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
    return join(this.#pieces)
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

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
