import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { crc32 } from '../../../src/workbook/xlsx/crc32'
import { ZipArchive } from '../../../src/workbook/xlsx/zip'
import { LIMITS } from '../../../src/workbook/xlsx/zip-directory'

const text = (name: string, archive: ZipArchive) => strFromU8(archive.read(name))

/** A zip as other programs write it, stored so that its bytes can be told apart. */
const stored = (files: Record<string, string>, comment = '') =>
  withComment(zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])), { level: 0 }), comment)

function withComment(zip: Uint8Array, comment: string): Uint8Array {
  const out = new Uint8Array(zip.length + comment.length)
  out.set(zip)
  out.set(strToU8(comment), zip.length)
  out[zip.length - 2] = comment.length
  return out
}

function indexOfBytes(bytes: Uint8Array, signature: readonly number[], from = 0): number {
  for (let at = from; at < bytes.length; at++) if (signature.every((byte, i) => bytes[at + i] === byte)) return at
  return -1
}

const codeOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
  return 'nothing thrown'
}

describe('crc32', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  it('has the published check value', () => { expect(crc32(strToU8('123456789'))).toBe(0xcbf43926); })
  it('goes on from where it stopped', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 99 }), fc.nat(99), (bytes, cut) => {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(crc32(bytes))
    }))
  })
})

describe('an archive', () => {
  const original = zipSync({ 'a.xml': strToU8('<a/>'.repeat(50)), 'dir/b.xml': [strToU8('b'), { level: 0 }], 'c.xml': strToU8('') })

  it('lists and reads its entries, packed and stored', () => {
    const archive = ZipArchive.open(original)
    expect(archive.names()).toEqual(['a.xml', 'dir/b.xml', 'c.xml'])
    expect(['a.xml', 'dir/b.xml', 'c.xml'].map(name => text(name, archive))).toEqual(['<a/>'.repeat(50), 'b', ''])
    expect(archive.size('a.xml')).toBe(200)
  })

  it('is saved as it was when nothing changed, or was changed back', async () => {
    const archive = ZipArchive.open(original)
    archive.set('a.xml', strToU8('other'))
    archive.remove('dir/b.xml')
    archive.set('new.xml', strToU8('new'))
    expect(await archive.save()).not.toEqual(original)
    archive.set('a.xml', strToU8('<a/>'.repeat(50)))
    archive.set('dir/b.xml', strToU8('b'))
    archive.remove('new.xml')
    expect(await archive.save()).toEqual(original)
  })

  it('copies what was not touched byte for byte, times included', async () => {
    const archive = ZipArchive.open(original)
    archive.set('dir/b.xml', strToU8('changed'))
    archive.set('new.xml', strToU8('new'))
    const saved = await archive.save()
    const firstEntry = original.subarray(0, indexOfBytes(original, [0x50, 0x4b, 3, 4], 4))
    expect(saved.subarray(0, firstEntry.length)).toEqual(firstEntry)
    expect(Object.entries(unzipSync(saved)).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
      ['a.xml', '<a/>'.repeat(50)], ['dir/b.xml', 'changed'], ['c.xml', ''], ['new.xml', 'new']
    ])
    expect(await ZipArchive.open(original).save()).toEqual(original)
  })

  it('keeps its comment', async () => {
    const archive = ZipArchive.open(stored({ a: '1' }, 'made by hand'))
    archive.set('a', strToU8('2'))
    expect(strFromU8(await archive.save()).endsWith('made by hand')).toBe(true)
  })

  it('forgets an edit of a fork, and a fork keeps its own', () => {
    const archive = ZipArchive.open(original)
    const fork = archive.fork()
    fork.set('a.xml', strToU8('x'))
    expect(text('a.xml', archive)).toBe('<a/>'.repeat(50))
    expect(text('a.xml', fork)).toBe('x')
  })

  it('comes through any edits as they say', async () => {
    const name = fc.constantFrom('a.xml', 'dir/b.xml', 'c.xml', 'new.xml')
    const edit = fc.record({ name, bytes: fc.option(fc.uint8Array({ maxLength: 40 })) })
    await fc.assert(fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async edits => {
      const archive = ZipArchive.open(original)
      const expected = new Map(Object.entries(unzipSync(original)))
      for (const { name: edited, bytes } of edits) {
        if (bytes) {
          archive.set(edited, bytes)
          expected.set(edited, bytes)
        } else {
          archive.remove(edited)
          expected.delete(edited)
        }
      }
      const saved = ZipArchive.open(await archive.save())
      expect(saved.names().sort()).toEqual([...expected.keys()].sort())
      for (const [kept, bytes] of expected) expect([...saved.read(kept)]).toEqual([...bytes])
    }))
  })

  it('finds entries by sizes and offsets of zip64', async () => {
    const archive = ZipArchive.open(zip64('a.xml', 'hello'))
    expect(text('a.xml', archive)).toBe('hello')
    archive.set('b.xml', strToU8('b'))
    expect(text('a.xml', ZipArchive.open(await archive.save()))).toBe('hello')
  })

  it('takes names with backslashes or a leading slash as others write them', () => {
    expect(ZipArchive.open(stored({ 'xl\\workbook.xml': '1', '/xl/a.xml': '2' })).names()).toEqual(['xl/workbook.xml', 'xl/a.xml'])
  })
})

describe('an archive that is not what it says', () => {
  const twice = stored({ 'a.xml': '1', 'A.xml': '2' })

  const patched = (zip: Uint8Array, at: number, ...bytes: number[]) => {
    const copy = zip.slice()
    copy.set(bytes, at)
    return copy
  }
  const one = stored({ 'a.xml': 'hello' })
  const record = indexOfBytes(one, [0x50, 0x4b, 1, 2])
  const end = one.length - 22
  const two = stored({ 'a.xml': 'hello', 'b.xml': 'world' })
  const secondRecord = indexOfBytes(two, [0x50, 0x4b, 1, 2], indexOfBytes(two, [0x50, 0x4b, 1, 2]) + 4)

  test.each<[string, Uint8Array, string]>([
    ['two names that differ in case alone', twice, 'damaged'],
    ['a way out of the package', stored({ '../a.xml': '1' }), 'damaged'],
    ['an encrypted entry', patched(one, record + 8, 1), 'encrypted'],
    ['an entry that would be huge', patched(one, record + 24, 0, 0, 0, 0x7f), 'too-large'],
    ['an entry that unpacks hundreds of times', patched(one, record + 24, 0, 0, 0, 0x08), 'too-large'],
    ['more bytes than the file has', patched(one, record + 20, 0, 1), 'damaged'],
    ['an entry elsewhere', patched(one, record + 42, 5), 'damaged'],
    ['an entry beyond the end', patched(one, record + 42, 0, 0, 0, 0x7f), 'damaged'],
    ['two entries in one place', patched(two, secondRecord + 42, 0, 0, 0, 0), 'damaged'],
    ['a directory elsewhere', patched(one, end + 16, 1), 'damaged'],
    ['a directory beyond the end', patched(one, end + 16, 0xff, 0xff, 0xff, 0x7f), 'damaged'],
    ['more records than there are', patched(one, end + 10, 9), 'damaged'],
    ['no end', one.subarray(0, one.length - 1), 'truncated']
  ])('is refused: %s', (_, zip, code) => { expect(codeOf(() => ZipArchive.open(zip))).toBe(code); })

  test.each<[string, Uint8Array]>([
    ['another checksum', patched(one, record + 16, 1)],
    ['a smaller size', patched(one, record + 24, 4)],
    ['an unknown way of packing', patched(one, record + 10, 12)],
    ['what is stored taken for packed', patched(one, record + 10, 8)]
  ])('is refused on reading: %s', (_, zip) => { expect(codeOf(() => ZipArchive.open(zip).read('a.xml'))).toBe('damaged'); })

  it('has limits beyond the greatest sheet that is to be read', () => {
    expect(LIMITS.entrySize).toBeGreaterThan(4 * 250_000_000)
  })
})

/** One stored entry whose sizes, offset and directory all stand in zip64 fields. */
function zip64(name: string, content: string): Uint8Array {
  const nameBytes = strToU8(name)
  const data = strToU8(content)
  const out = new Uint8Array(400)
  const view = new DataView(out.buffer)
  let at = 0
  const u16 = (...values: number[]) => { for (const value of values) { view.setUint16(at, value, true); at += 2 } }
  const u32 = (...values: number[]) => { for (const value of values) { view.setUint32(at, value, true); at += 4 } }
  const u64 = (...values: number[]) => { for (const value of values) { view.setBigUint64(at, BigInt(value), true); at += 8 } }
  const put = (bytes: Uint8Array) => { out.set(bytes, at); at += bytes.length }
  u32(0x04034b50); u16(45, 0, 0, 0, 0x21); u32(crc32(data), data.length, data.length); u16(nameBytes.length, 0); put(nameBytes); put(data)
  const directory = at
  u32(0x02014b50); u16(45, 45, 0, 0, 0, 0x21); u32(crc32(data), 0xffffffff, 0xffffffff)
  u16(nameBytes.length, 28, 0, 0, 0); u32(0, 0xffffffff); put(nameBytes); u16(1, 24); u64(data.length, data.length, 0)
  const end64 = at
  u32(0x06064b50); u64(44); u16(45, 45); u32(0, 0); u64(1, 1, end64 - directory, directory)
  u32(0x07064b50, 0); u64(end64); u32(1)
  u32(0x06054b50); u16(0, 0, 0xffff, 0xffff); u32(0xffffffff, 0xffffffff); u16(0)
  return out.slice(0, at)
}
