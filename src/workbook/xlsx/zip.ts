import { Inflate } from 'fflate'
import { Problem } from '../../model/problem'
import { badFile, damaged } from './bad-file'
import { crc32 } from './crc32'
import { readZipDirectory, zip64Field, type ZipEntry } from './zip-directory'

/** Packed bytes handed to the inflater at a time: a chunk comes out at a few hundred kilobytes at the most. */
const STEP = 1 << 14

/** 1 January 1980, the earliest date that the format knows: new entries come out the same on every run. */
const FIXED_DATE = 0x00210000

/**
 * A zip archive whose entries can be read, replaced, added and removed. What is not touched, or is set back to what it
 * was, is saved as it stands in the original: the same packed bytes, times and extra fields.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array
  readonly #comment: Uint8Array
  readonly #entries = new Map<string, ZipEntry>()
  /** Entries replaced or added; null for those removed. */
  readonly #edits = new Map<string, Uint8Array | null>()

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    const { entries, comment } = readZipDirectory(bytes)
    this.#comment = comment
    for (const entry of entries) this.#entries.set(entry.name, entry)
  }

  static open(bytes: Uint8Array): ZipArchive {
    // Node's Buffer is a Uint8Array whose slice() shares its memory: what follows counts on copies.
    return new ZipArchive(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }

  /** The same archive with the same edits, to be edited apart from this one. */
  fork(): ZipArchive {
    const copy = new ZipArchive(this.#bytes)
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
    const bytes = new Uint8Array(entry.size)
    let at = 0
    for (const chunk of unpack(entry)) {
      bytes.set(chunk, at)
      at += chunk.length
    }
    return bytes
  }

  /** The entry's bytes piece by piece, so that a great sheet never stands in memory whole. */
  *chunks(name: string): Generator<Uint8Array, void, undefined> {
    const edit = this.#edits.get(name)
    if (!edit) yield* unpack(this.#entry(name))
    else for (let at = 0; at < edit.length; at += 1 << 18) yield edit.subarray(at, at + (1 << 18))
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
    const writer = new ZipWriter()
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
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) return false
    let at = 0
    for (const chunk of unpack(entry)) {
      for (const byte of chunk) if (byte !== bytes[at++]) return false
    }
    return true
  }
}

/** Unpacks piece by piece, and checks size and checksum on the way: what comes out is what was put in. */
function* unpack(entry: ZipEntry): Generator<Uint8Array, void, undefined> {
  let crc = 0
  let size = 0
  for (const chunk of entry.method === 0 ? [entry.packed] : inflate(entry)) {
    size += chunk.length
    if (size > entry.size) throw damaged(`“${entry.name}” unpacks to more than it says`)
    crc = crc32(chunk, crc)
    yield chunk
  }
  if (size !== entry.size) throw damaged(`“${entry.name}” unpacks to less than it says`)
  if (crc !== entry.crc) throw damaged(`“${entry.name}” does not match its checksum`)
}

function* inflate({ name, method, packed }: ZipEntry): Generator<Uint8Array, void, undefined> {
  if (method !== 8) throw damaged(`“${name}” is packed by method ${method}`)
  const ready: Uint8Array[] = []
  const inflater = new Inflate(chunk => ready.push(chunk))
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    try {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    } catch (error) {
      throw damaged(`“${name}” can’t be unpacked`, error)
    }
    yield* ready.splice(0)
  }
}

/** The platform's own deflater, in Node and browsers alike, takes half the time of one in JavaScript. */
async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function timeOf({ record }: ZipEntry): number {
  return new DataView(record.buffer, record.byteOffset).getUint32(12, true)
}

/** Lays entries one after another, and the directory after them. */
class ZipWriter {
  readonly #pieces: Uint8Array[] = []
  readonly #records: Uint8Array[] = []
  #length = 0

  copy({ span, record }: ZipEntry): void {
    this.#records.push(recordAt(record, this.#length))
    this.#put(span)
  }

  async add(name: string, bytes: Uint8Array, time: number): Promise<void> {
    const nameBytes = new TextEncoder().encode(name)
    const packed = await deflate(bytes)
    const common = new Uint8Array(26)
    const view = new DataView(common.buffer)
    view.setUint16(0, 20, true) // the version of the format that unpacks it
    view.setUint16(2, 0x800, true) // the name is UTF-8
    view.setUint16(4, 8, true)
    view.setUint32(6, time, true)
    view.setUint32(10, crc32(bytes), true)
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
