import fc from 'fast-check'
import { zipSync } from 'fflate'
import { zlibCodec } from '../../src/cli/zlib-codec'
import { Problem } from '../../src/model/problem'
import { portable, type Codec } from '../../src/workbook/xlsx/codec'
import { ZipArchive } from '../../src/workbook/xlsx/zip'

const codecs: readonly (readonly [string, Codec])[] = [['the one that runs everywhere', portable], ['Node’s', zlibCodec]]

const archive = (bytes: Uint8Array, codec: Codec, level: 0 | 6 = 6) => ZipArchive.open(zipSync({ part: [bytes, { level }] }), codec)

const codeOf = (error: unknown) => (error instanceof Problem ? error.code : error)

describe.each(codecs)('%s', (_, codec) => {
  it('gives back what was packed, at once and in pieces', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.constantFrom(0 as const, 6 as const), async (bytes, level) => {
      const zip = archive(bytes, codec, level)
      expect([...(await zip.readSoon('part'))]).toEqual([...zip.read('part')])
      expect([...zip.read('part')]).toEqual([...bytes])
    }), { numRuns: 50 })
  })

  it('reads what the other packs, greater than its pieces', async () => {
    const bytes = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * i) >> 7)
    for (const [, other] of codecs) {
      const zip = archive(new Uint8Array(), other)
      zip.set('part', bytes)
      const saved = ZipArchive.open(await zip.save(), codec)
      expect(Buffer.compare(await saved.readSoon('part'), bytes)).toBe(0)
    }
  })

  it('packs what is set in several pieces, empty ones among them, as one', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), async pieces => {
      const zip = archive(new Uint8Array(), codec)
      zip.set('part', ...pieces)
      expect([...zip.read('part')]).toEqual(pieces.flatMap(piece => [...piece]))
      const saved = ZipArchive.open(await zip.save(), portable)
      expect([...saved.read('part')]).toEqual(pieces.flatMap(piece => [...piece]))
    }), { numRuns: 50 })
  })

  it('folds in checksums as the other does', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 99 }), fc.nat(2 ** 31), (bytes, previous) => {
      expect(codec.crc32(bytes, previous)).toBe(portable.crc32(bytes, previous))
    }))
  })

  it('refuses what is spoilt in words, wherever', async () => {
    const sound = zipSync({ part: Buffer.from(`${'<row/>'.repeat(40_000)}end`) })
    for (let at = 34; at < 300; at += 7) {
      const spoilt = sound.slice()
      spoilt[at] = (spoilt[at] ?? 0) ^ 0x55
      await expect(ZipArchive.open(spoilt, codec).readSoon('part').catch(codeOf)).resolves.toBe('damaged')
    }
  })

  it('can be left in the middle', async () => {
    for await (const chunk of archive(new Uint8Array(2_000_000), codec).stream('part')) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })

  it('keeps entries unpacked for as long as some work lasts, and no longer', async () => {
    const zip = archive(Buffer.from('cells'), codec)
    const first = await zip.withUnpacked(['part'], () => zip.fork().read('part'))
    expect(await zip.withUnpacked(['part'], () => zip.read('part') === zip.read('part'))).toBe(true)
    expect(zip.read('part')).not.toBe(zip.read('part'))
    expect(Buffer.from(first).toString()).toBe('cells')
  })
})
