import { badFile, damaged } from './bad-file'

/** One entry as the archive's directory lists it, with the stretch of bytes that it fills. */
export interface ZipEntry {
  /** With forward slashes and no leading slash, whatever the archive has. */
  readonly name: string
  readonly isFolder: boolean
  /** 0 stored, 8 deflated; entries packed in other ways can be copied but not read. */
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** From the local header up to whatever comes next: copied as one, it keeps every oddity in between. */
  readonly span: Uint8Array
  /** The packed bytes, within the span. */
  readonly packed: Uint8Array
  /** The entry's record in the directory. */
  readonly record: Uint8Array
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  readonly comment: Uint8Array
}

/**
 * What an archive may unpack to. A sheet of 200,000 rows by 30 columns is about 250 MB and packs 6 to 40 times; only
 * repetition made on purpose packs hundreds of times.
 */
export const LIMITS = {
  entries: 65534,
  entrySize: 2 ** 30,
  totalSize: 2 ** 31,
  /** Beyond this size, packing by more than `ratio` is taken for a bomb. */
  suspectSize: 2 ** 26,
  ratio: 200
}

const LOCAL = 0x04034b50
const RECORD = 0x02014b50
const END = 0x06054b50
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const IN_ZIP64 = 0xffffffff
const FLAG_ENCRYPTED = 1

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  try {
    return readDirectory(bytes)
  } catch (error) {
    // Offsets that point outside the file.
    if (error instanceof RangeError) throw damaged('the archive’s directory points outside the file', error)
    throw error
  }
}

function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes)
  const end = findEnd(view)
  let count = view.getUint16(end + 10, true)
  let start = view.getUint32(end + 16, true)
  if ((count === 0xffff || start === IN_ZIP64) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR64) {
    const end64 = safeSize(view, end - 12)
    if (view.getUint32(end64, true) !== END64) throw damaged('the zip64 end record is missing')
    count = safeSize(view, end64 + 32)
    start = safeSize(view, end64 + 48)
  }
  if (count > LIMITS.entries) throw badFile('too-large')

  const listed: Listed[] = []
  const names = new Set<string>()
  let total = 0
  for (let at = start, i = 0; i < count; i++) {
    const entry = readRecord(bytes, view, at)
    at += entry.record.length
    total += entry.size
    refuseTricks(entry, names, total)
    listed.push(entry)
  }
  const comment = bytes.subarray(end + 22, end + 22 + view.getUint16(end + 20, true))
  return { entries: withSpans(bytes, view, listed, start), comment }
}

/** The end record is the last thing in the file but for a comment. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22, last = Math.max(0, at - 0xffff); at >= last; at--) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  throw badFile('truncated')
}

type Listed = Omit<ZipEntry, 'span' | 'packed'> & { readonly offset: number; readonly encrypted: boolean }

function readRecord(bytes: Uint8Array, view: DataView, at: number): Listed {
  if (view.getUint32(at, true) !== RECORD) throw damaged('a record of the archive’s directory is missing')
  const nameStart = at + 46
  const extraStart = nameStart + view.getUint16(at + 28, true)
  const extraEnd = extraStart + view.getUint16(at + 30, true)
  const recordEnd = extraEnd + view.getUint16(at + 32, true)
  if (recordEnd > bytes.length) throw badFile('truncated')

  // Values too great for their field stand in the zip64 extra field, in this order, and only those.
  const wide = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  let from = zip64Field(view, extraStart, extraEnd)
  const [size = 0, packedSize = 0, offset = 0] = wide.map(value => {
    if (value !== IN_ZIP64 || from === undefined) return value
    from += 8
    return safeSize(view, from - 8)
  })
  const name = decodeName(bytes.subarray(nameStart, extraStart))
  return {
    name,
    isFolder: name.endsWith('/'),
    encrypted: (view.getUint16(at + 8, true) & FLAG_ENCRYPTED) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    record: bytes.subarray(at, recordEnd)
  }
}

/** Where the values of the zip64 extra field begin. */
export function zip64Field(view: DataView, start: number, end: number): number | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4
  }
  return undefined
}

function safeSize(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged('a size in the archive’s directory is impossible')
  return Number(value)
}

function decodeName(bytes: Uint8Array): string {
  // Names of parts are ASCII by the standard; old writers used backslashes, and code pages for what is not ASCII.
  let name: string
  try {
    name = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    name = new TextDecoder('latin1').decode(bytes)
  }
  return name.replaceAll('\\', '/').replace(/^\/+/, '')
}

function refuseTricks(entry: Listed, names: Set<string>, total: number): void {
  const { name, size, packedSize } = entry
  if (entry.encrypted) throw badFile('encrypted')
  if (name === '' || name.includes('\0') || name.split('/').includes('..')) throw damaged(`the archive has an entry named “${name}”`)
  const key = name.toLowerCase()
  if (names.has(key)) throw damaged(`the archive has two entries named “${name}”`)
  names.add(key)
  const bomb = size > LIMITS.suspectSize && size > packedSize * LIMITS.ratio
  if (size > LIMITS.entrySize || total > LIMITS.totalSize || bomb) throw badFile('too-large')
}

/** Entries must lie one after another: a bomb is often made of entries that share their bytes. */
function withSpans(bytes: Uint8Array, view: DataView, listed: readonly Listed[], directoryStart: number): ZipEntry[] {
  const ends = new Map<Listed, number>()
  let end = directoryStart
  for (const entry of [...listed].sort((a, b) => b.offset - a.offset)) {
    if (entry.offset >= end) throw damaged('entries of the archive overlap')
    ends.set(entry, end)
    end = entry.offset
  }
  return listed.map(entry => {
    const { offset, packedSize } = entry
    const spanEnd = ends.get(entry) ?? offset
    if (view.getUint32(offset, true) !== LOCAL) throw damaged(`“${entry.name}” is not where the archive says`)
    const dataStart = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    if (dataStart + packedSize > spanEnd) throw damaged(`“${entry.name}” runs into what follows it`)
    return { ...entry, span: bytes.subarray(offset, spanEnd), packed: bytes.subarray(dataStart, dataStart + packedSize) }
  })
}
